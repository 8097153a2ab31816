public import CueMix
internal import Foundation

extension TrackLevels {
  /// The loudness of speech and of all, and the true peak, for a person.
  public var summary: String {
    guard truePeak.value.isFinite else { return "silent" }
    var parts: [String] = []
    if let speech { parts.append("speech \(Self.tenths(speech.lufs)) LUFS") }
    if let integrated { parts.append("all \(Self.tenths(integrated.lufs)) LUFS") }
    return (parts + ["true peak \(Self.tenths(truePeak.value)) dBTP"]).joined(separator: ", ")
  }

  private static func tenths(_ number: Double) -> String { String(format: "%.1f", number) }
}
