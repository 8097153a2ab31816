public import ArgumentParser
public import CueKit

/// What every command that plans a session takes.
struct RoutineOptions: ParsableArguments {
  @Option(
    help: "Make the session exactly this long, in minutes, such as 10 or 7.5.",
    transform: Minutes.init)
  var minutes: Minutes?

  @Option(help: "What to do when that is too short: strict fails, best leaves exercises out.")
  var fit: FitMode = .strict

  @Option(help: ArgumentHelp("Speak with this voice.", valueName: "name"))
  var voice: String?

  @Option(
    help: ArgumentHelp(
      "Take tones from this folder, each file named like its tone.", valueName: "folder"))
  var tones: String?

  @Option(help: "Who is there: self-guided, or practitioner.")
  var form: SessionForm?

  @Option(help: "Frames in a second: 48000 or 44100.")
  var rate = SampleRate.standard

  var session: SessionOptions {
    SessionOptions(
      length: minutes?.length, voice: voice, tones: tones, form: form, fit: fit, sampleRate: rate)
  }
}

extension SessionForm: ExpressibleByArgument {}
extension FitMode: ExpressibleByArgument {}

extension SampleRate: ExpressibleByArgument {
  /// Reads a rate that players know.
  public init?(argument: String) {
    guard let hertz = Int(argument), [44_100, 48_000].contains(hertz) else { return nil }
    self.init(hertz)
  }

  /// How help shows a default.
  public var defaultValueDescription: String { String(hertz) }
}
