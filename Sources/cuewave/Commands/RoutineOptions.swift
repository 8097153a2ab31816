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

  @Option(help: ArgumentHelp("The week of a program, from 1.", valueName: "number"))
  var week: Int?

  @Option(help: "How briskly to move: slow, normal or fast.")
  var pace: SessionPace?

  @Option(help: "How much to do: gentle, usual or strong.")
  var level: SessionLevel?

  @Option(help: "The order of the exercises: as-listed, grouped by position, or grouped-by-side.")
  var order: ExerciseOrder?

  @Option(
    help: ArgumentHelp(
      "Leave out or replace what is not for this condition, such as osteoporosis.",
      valueName: "caution"))
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out or replace what needs this, such as foam-roller.", valueName: "equipment"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "Speak with this voice, or with the recordings in a folder.", valueName: "name or folder"))
  var voice: String?

  @Option(
    help: ArgumentHelp(
      "Lines that the voice lacks: fail lists them to be recorded, speak has another voice say "
        + "them, tones goes on without the words. Default: fail; tones where only the program of "
        + "the tool's own voice is not installed.", valueName: "fail|speak|tones"))
  var missing: MissingLines?

  @OptionGroup var engine: EngineOptions

  @Option(
    help: ArgumentHelp(
      "Take tones from this folder, each file named like its tone.", valueName: "folder"))
  var tones: String?

  @Option(
    help: ArgumentHelp(
      "Lay this bed under the voice: a name, a sound file, or none.", valueName: "bed"),
    transform: { BedWish($0) })
  var bed: BedWish?

  @Option(
    name: .customLong("bed-level"), parsing: .unconditional,
    help: ArgumentHelp(
      "How far the bed is under the voice, in dB, such as -18.", valueName: "decibels"),
    transform: BedLevel.init)
  var bedLevel: BedLevel?

  @Flag(help: "Keep the bed at least 20 dB under the voice, for those who hear less well.")
  var accessible = false

  @Option(
    name: .customLong("keep-alive"), parsing: .unconditional,
    help: ArgumentHelp(
      "Keep wireless headsets awake in the quiet by a tone too low to be heard, such as -38.",
      valueName: "decibels"),
    transform: KeepAliveLevel.init)
  var keepAlive: KeepAliveLevel?

  @Option(help: "Where words and tones for one side are heard: centre or sides.")
  var placement: StereoPlacement?

  @Flag(help: "A fast listen, to check what is said: hardly any quiet, every line once.")
  var skim = false

  @Option(help: "Who is there: self-guided, or practitioner.")
  var form: SessionForm?

  @Option(help: "Frames in a second: 48000 or 44100.")
  var rate = SampleRate.standard

  func validate() throws {
    if let week, week < 1 { throw ValidationError("--week takes a number from 1 on, not \(week).") }
  }

  /// The options with the person's own settings of voices.
  var session: SessionOptions {
    get throws(SessionError) {
      SessionOptions(
        length: minutes?.length, voice: voice, voices: try engine.settings(voice: voice),
        missing: missing, tones: tones, bed: bed, bedLevel: bedLevel?.level,
        mix: accessible ? .accessible : nil, keepAlive: keepAlive?.level, placement: placement,
        form: form, week: week,
        pace: pace, level: level, order: order, excluded: Set(exclude),
        missingEquipment: Set(without), fit: fit, sampleRate: rate,
        listening: skim ? .skim : .whole)
    }
  }
}

extension SessionForm: ExpressibleByArgument {}
extension StereoPlacement: ExpressibleByArgument {}
extension FitMode: ExpressibleByArgument {}
extension MissingLines: ExpressibleByArgument {}
extension SessionPace: ExpressibleByArgument {}
extension SessionLevel: ExpressibleByArgument {}
extension ExerciseOrder: ExpressibleByArgument {}

extension SampleRate: ExpressibleByArgument {
  /// Reads a rate that players know.
  public init?(argument: String) {
    guard let hertz = Int(argument), [44_100, 48_000].contains(hertz) else { return nil }
    self.init(hertz)
  }

  /// How help shows a default.
  public var defaultValueDescription: String { String(hertz) }
}
