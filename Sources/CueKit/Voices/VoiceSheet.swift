internal import CuePlan
internal import RoutineFiles
internal import Voices

/// One voice in full: what its pack says of itself, what it holds, what a session does to it.
public struct VoiceSheet: Sendable {
  private let pack: VoicePack
  private let language: String

  /// Opens the voice that `name` names: one of the shelf, one of the tool, or a folder; a folder
  /// without a manifest is taken to be in `language`.
  public init(
    of name: String, language: String = "en", shelf: VoiceShelf = .own
  ) throws(SessionError) {
    pack = try shelf.pack(name, language: language)
    self.language = pack.manifest.language
  }

  /// The sheet, ending with a line end.
  public var text: String {
    get throws(SessionError) {
      let manifest = pack.manifest
      let takes = manifest.phrases.values.reduce(0) { $0 + $1.takes.count }
      let spare = takes - manifest.phrases.count
      var rows = [
        ["voice", manifest.id], ["folder", pack.folder],
        ["language", manifest.language + (pack.hasManifest ? "" : " (the folder does not say)")],
        ["licence", manifest.license.isEmpty ? "not said" : manifest.license],
        ["credit", manifest.attribution.isEmpty ? "not said" : manifest.attribution],
        ["made by", manifest.source.map(VoiceSheet.words) ?? "a person"],
        [
          "lines",
          "\(manifest.phrases.count)" + (spare > 0 ? ", \(spare) of them further takes" : ""),
        ],
        ["catalogue", try coverage],
      ]
      rows += chain.steps.enumerated().map { [$0 == 0 ? "processing" : "", $1.description] }
      rows += (manifest.say ?? [:]).sorted { $0.key < $1.key }.enumerated().map { index, word in
        [index == 0 ? "says" : "", "\(word.key) as \(word.value)"]
      }
      if !pack.nameless.isEmpty {
        rows.append(["left out", pack.nameless.joined(separator: ", ")])
      }
      return TextColumns(rows).text
    }
  }

  private static func words(for source: VoicePackManifest.Source) -> String {
    "\(source.engine) \(source.version)" + (source.voice.isEmpty ? "" : ", \(source.voice)")
  }

  private var chain: SpeechChain { pack.chain ?? .speech() }

  /// How much of what the tool's own exercises say the voice has.
  private var coverage: String {
    get throws(SessionError) {
      let lines = try CatalogueLines(language: language).lines
      let states = lines.map { pack.coverage(of: $0) }
      let recorded = states.count { if case .recorded = $0 { true } else { false } }
      let composed = states.count { if case .composed = $0 { true } else { false } }
      return "\(recorded) of \(lines.count) lines recorded"
        + (composed > 0 ? ", \(composed) put together of others" : "")
    }
  }
}

/// What the exercises that come with the tool say in one language.
struct CatalogueLines {
  let lines: [SpokenLine]

  /// Lays out every exercise once, with the long and with the short setup; nothing for a language
  /// that the tool has no words in.
  init(language: String) throws(SessionError) {
    let tag = Languages.bundled.tags.first { $0 == language || language.hasPrefix($0 + "-") }
    guard let tag else {
      lines = []
      return
    }
    let items = Catalogue.bundled.ids.map { "  - \($0)\n" }.joined()
    let reading: RoutineReading
    do throws(RoutineFileError) {
      reading = try RoutineReader().read(
        text: "title: Catalogue\nlanguage: \(tag)\nsession:\n" + items, file: "catalogue")
    } catch {
      throw .routine(error)
    }
    var lines: [SpokenLine] = []
    for setup in [CuePolicy.SetupForm.long, .short] {
      var routine = reading.routine
      routine.cues.setup = setup
      do throws(ScheduleError) {
        var schedule = try Scheduler(pack: reading.language).schedule(routine)
        schedule.slots.removeAll { $0.kind == .welcome }
        lines += schedule.lines
      } catch {
        throw .fit(.schedule(error), in: reading.sources)
      }
    }
    self.lines = lines.eachOnce()
  }
}
