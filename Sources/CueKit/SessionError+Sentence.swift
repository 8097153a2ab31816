internal import CuePlan
internal import RoutineFiles
internal import SoundFiles
internal import Voices

extension SessionError: CustomStringConvertible {
  /// What went wrong and what to do about it, as a terminal shows it.
  public var description: String {
    switch self {
    case .routine(let error): "\(error)"
    case .tooLong(let asked, let natural):
      "error: the session lasts \(ClockText.clock(natural)) and \(ClockText.clock(asked)) was asked"
        + " for\n  = help: ask for more minutes, shorten a dose or take an exercise out"
    case .tooShort(let asked, let natural):
      "error: the session lasts \(ClockText.clock(natural)) and \(ClockText.clock(asked)) was asked"
        + " for\n  = help: add \"- fill: breathing 5-5\" where the rest of the time may go"
    case .voice(let error): "error: \(error)"
    case .voicePack(let error): "error: \(error)"
    case .packNotBuilt(let error): "error: \(error)"
    case .unknownVoice(let name, let known):
      "error: there is no voice \"\(name)\"\n  = expected \(known.joined(separator: " or "))"
    case .unknownTone(let name, let known):
      "error: no tone is called \"\(name)\"\n  = expected one of \(known.joined(separator: ", "))"
    case .unknownBed(let name, let known):
      "error: no bed is called \"\(name)\"\n  = expected one of \(known.joined(separator: ", "))"
    case .unknownFormat(let path, let known):
      "error: \(path): its ending names no format that can be written\n  = expected "
        + known.map { "." + $0 }.joined(separator: " or ")
    case .mix(let error): "error: the timeline cannot be mixed: \(error)"
    case .soundFile(let error): "error: \(error)"
    case .sameTrack(let track, let routines):
      "error: \(routines.joined(separator: " and ")) would all become \(track)\n"
        + "  = help: rename one of them, or build them into different folders"
    case .nothingToBuild(let paths):
      "error: no routine in \(paths.joined(separator: ", "))\n"
        + "  = expected .yaml files, or folders that hold some"
    }
  }
}
