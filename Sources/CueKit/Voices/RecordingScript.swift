internal import CuePlan
public import Voices

/// What a person reads into a microphone so that routines are heard in her own voice.
public struct RecordingScript: Sendable {
  /// The lines in order of first need, numbered from 1; what sounds alike stands once.
  public let lines: [ScriptLine]

  /// Takes lines as they are.
  public init(lines: [ScriptLine]) { self.lines = lines }

  /// Collects what the routines at `paths` may say, each line with the longest it may last in its
  /// shortest place; without what the voice `voice`, a name or a folder, can say already.
  public init(routines paths: [String], lackingIn voice: String? = nil) throws(SessionError) {
    let script = try VoiceScript(routines: paths)
    var lacking: [SpokenLine] = []
    var heard: [String: VoicePack?] = [:]
    for line in try script.all {
      if heard[line.language] == nil {
        heard[line.language] = .some(
          try voice.flatMap { name throws(SessionError) in
            try VoiceShelf.own.pack(name, language: line.language)
          })
      }
      if let pack = heard[line.language] ?? nil, pack.coverage(of: line) != .missing { continue }
      lacking.append(line)
    }
    self.init(of: lacking, rooms: try script.rooms)
  }

  /// Numbers lines, of those that sound alike the first, each with the longest it may last.
  init(of lines: [SpokenLine], rooms: [SpokenLine: Seconds]) {
    var heard: Set<SpokenText> = []
    let natural = lines.map { SpokenLine($0.text, language: $0.language) }
    let different = natural.filter { line in
      (try? SpokenText(line)).map { heard.insert($0).inserted } ?? false
    }
    self.lines = different.enumerated().map { index, line in
      ScriptLine(index + 1, line.text, language: line.language, longest: rooms[line])
    }
  }
}

extension VoiceScript {
  /// The lines, also those that come up when a routine is made longer or shorter.
  fileprivate var all: [SpokenLine] {
    get throws(SessionError) {
      var all = lines
      for session in sessions {
        for routine in session.variants { all += try PaperRehearsal(session).lines(of: routine) }
      }
      return all
    }
  }

  /// How long each line may last, where nothing waits for it.
  fileprivate var rooms: [SpokenLine: Seconds] {
    get throws(SessionError) {
      var rooms: [SpokenLine: Seconds] = [:]
      for session in sessions {
        let rehearsal = try PaperRehearsal(session)
        for routine in session.variants {
          rooms.merge(try rehearsal.rooms(of: routine)) { min($0, $1) }
        }
      }
      return rooms
    }
  }
}
