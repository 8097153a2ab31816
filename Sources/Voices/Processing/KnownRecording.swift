import Crypto
import CuePlan
import SoundFiles

/// A recording that is known by what it comes from, and had when it is needed.
struct KnownRecording: Sendable {
  /// Equal origins are equal recordings.
  let origin: String
  private let make: @Sendable () throws(VoiceError.Reason) -> Recording

  init(
    origin: String, _ make: @escaping @Sendable () throws(VoiceError.Reason) -> Recording
  ) {
    self.origin = origin
    self.make = make
  }

  /// A recording that is there, known by its own samples.
  init(_ recording: Recording) {
    let samples = recording.samples.withUnsafeBytes { SHA256.hash(data: $0).hexadecimal }
    let anchor = recording.anchor.map(String.init) ?? "none"
    self.init(origin: "samples \(samples) \(recording.rate.hertz) \(anchor)") { recording }
  }

  /// What is heard in it.
  func recording() throws(VoiceError.Reason) -> Recording { try make() }

  /// The same at another pace.
  func paced(_ pace: Pace) -> KnownRecording {
    KnownRecording(origin: "\(origin) at \(pace.percent)") { () throws(VoiceError.Reason) in
      let natural = try recording()
      do throws(SoundFileError) { return try natural.paced(pace) } catch {
        throw .resampling(error)
      }
    }
  }
}
