public import ArgumentParser
public import CueKit

/// What every command that plans a session takes.
struct RoutineOptions: ParsableArguments {
  @Option(help: "Make the session exactly this long, in minutes, such as 10 or 7.5.")
  var minutes: Minutes?

  @Option(help: ArgumentHelp("Speak with this voice.", valueName: "name"))
  var voice: String?

  @Option(help: ArgumentHelp("Take tones from this folder, each file named like its tone."))
  var tones: String?

  @Option(help: "Who is there: self-guided, or practitioner.")
  var form: SessionForm?

  @Option(help: "Frames in a second: 48000 or 44100.")
  var rate = SampleRate.standard

  var session: SessionOptions {
    SessionOptions(
      length: minutes?.length, voice: voice, tones: tones, form: form, sampleRate: rate)
  }
}

/// A length typed in minutes, kept exact.
struct Minutes: ExpressibleByArgument {
  let length: Seconds

  init?(argument: String) {
    let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...1440).contains(whole)
    else { return nil }
    var length = Seconds(whole * 60)
    if parts.count == 2 {
      guard (1...3).contains(parts[1].count), let digits = UInt(parts[1]) else { return nil }
      let places = [1: 10, 2: 100, 3: 1000][parts[1].count] ?? 1000
      length = length + Seconds(Int64(digits) * 60, over: Int64(places))
    }
    guard length > .zero else { return nil }
    self.length = length
  }
}

extension SessionForm: ExpressibleByArgument {}

extension SampleRate: ExpressibleByArgument {
  /// Reads a rate that players know.
  public init?(argument: String) {
    guard let hertz = Int(argument), [44_100, 48_000].contains(hertz) else { return nil }
    self.init(hertz)
  }

  /// How help shows a default.
  public var defaultValueDescription: String { String(hertz) }
}
