public import ArgumentParser
public import CueKit

/// What every command that writes tracks takes.
struct TrackOptions: ParsableArguments {
  @Option(
    help: """
      phone, standard, best, or a number: bits of a sample for wav (16, 24, 32) and flac (16, 24), \
      kb/s for the others.
      """)
  var quality = SoundQuality.standard

  /// The endings of what can be written.
  static let endings = SoundFileKind.allCases.map(\.ending).joined(separator: ", ")
}

extension SoundFileKind: ExpressibleByArgument {}

extension SoundQuality: ExpressibleByArgument {
  /// Reads a name or a number.
  public init?(argument: String) { self.init(argument) }

  /// How help shows a default.
  public var defaultValueDescription: String {
    switch self {
    case .phone: "phone"
    case .standard: "standard"
    case .best: "best"
    case .number(let number): String(number)
    }
  }
}
