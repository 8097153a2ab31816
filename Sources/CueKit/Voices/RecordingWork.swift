internal import CuePlan
internal import Foundation
public import Voices

/// Recordings of a person that become a voice.
public struct RecordingWork: Sendable {
  private let recordings: [String]
  private let script: RecordingScript?
  private let language: String

  /// Takes folders of recordings, or one long take, of a script or of lines that files are named by.
  public init(recordings: [String], script: RecordingScript?, language: String) {
    self.recordings = recordings
    self.script = script
    self.language = script?.lines.first?.language ?? language
  }

  /// Cuts, checks and levels the recordings and writes the voice to `folder`, all or nothing.
  public func voice(
    in folder: String, license: String, credit: String,
    existing: RecordingImport.Result.Existing
  ) async throws(SessionError) -> RecordedVoice {
    let result: RecordingImport.Result
    do throws(RecordingImportError) {
      result = try await RecordingImport(script: script?.lines ?? [], language: language)
        .result(of: recordings)
    } catch {
      throw .notImported(error)
    }
    do throws(VoicePackBuildError) {
      let manifest = try result.write(
        to: folder,
        credit: VoicePackBuilder.Credit(
          id: URL(filePath: folder).lastPathComponent, version: "1", language: language,
          license: license, attribution: credit), existing: existing)
      return RecordedVoice(folder: folder, result: result, manifest: manifest)
    } catch {
      throw .packNotBuilt(error)
    }
  }
}

/// A voice made of recordings, and what was done to each.
public struct RecordedVoice: Sendable {
  let folder: String
  /// What the recordings hold.
  public let result: RecordingImport.Result
  /// What the voice's folder says of itself.
  public let manifest: VoicePackManifest

  /// The report: a row for each line, what to look at under it, what is left to record.
  public var text: String {
    let rows = result.lines.map(row)
    var text = ""
    let table = TextColumns(rows).text.split(separator: "\n")
    for (line, row) in zip(result.lines, table) {
      text += row + "\n" + line.findings.map { "    look: \($0)\n" }.joined()
    }
    text += result.leftOut.map { "left out: \(Self.clock($0)), no line of the script\n" }.joined()
    text += result.evenedOut.map { evened in
      let changes = evened.changes.sorted { $0.key < $1.key }.map { centre, change in
        "\(change > 0 ? "+" : "")\((change * 10).rounded() / 10) dB at \(Int(centre)) Hz"
      }
      return "evened out: \(evened.path), \(changes.joined(separator: ", "))\n"
    }.joined()
    if !result.missing.isEmpty {
      text += "still to record: \(result.missing.count) lines\n"
      text += result.missing.map { "  \($0.number)  \($0.text)\n" }.joined()
    }
    let lines = manifest.phrases.count
    return text + "\(folder): \(lines) line\(lines == 1 ? "" : "s"), \(manifest.language)\n"
  }

  private func row(_ line: RecordedLine) -> [String] {
    let decibels = (line.gain.value * 10).rounded() / 10
    let name = URL(filePath: line.file).lastPathComponent
    let file = name.count > 24 ? name.prefix(23) + "…" : name
    return [
      line.number.map { "\($0)" } ?? "-", file + " " + Self.clock(line.place),
      "\(ScriptTenths.rounded(down: line.length)) s", (decibels < 0 ? "" : "+") + "\(decibels) dB",
      line.take > 1 ? "take \(line.take)" : "", line.text,
    ]
  }

  private static func clock(_ place: Range<Double>) -> String {
    let ends = [place.lowerBound, place.upperBound].map {
      ClockText.clock(.milliseconds(Int(($0 * 1000).rounded())))
    }
    return ends.joined(separator: "-")
  }
}
