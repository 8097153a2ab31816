internal import Voices

/// The voices there are, as a person reads them: a row for each pack.
public struct VoiceTable: Sendable {
  private let shelf: VoiceShelf

  /// Lists what comes with the tool and what stands on a user's shelf.
  public init(shelf: VoiceShelf = .own) { self.shelf = shelf }

  /// The table, with where a user's voices stand under it; ends with a line end.
  public var text: String {
    var rows = [["voice", "language", "lines", "licence", "from"]]
    for name in VoicePack.standardNames {
      rows.append(row(name, folder: VoicePack.standardFolder + "/" + name, from: "the tool"))
    }
    for name in shelf.names {
      guard let folder = shelf.folder(of: name) else { continue }
      rows.append(row(name, folder: folder, from: folder))
    }
    let own = shelf.folder.map { "\nYour own voices are the folders in \($0).\n" } ?? ""
    return TextColumns(rows).text + own
  }

  private func row(_ name: String, folder: String, from: String) -> [String] {
    do throws(VoicePackError) {
      let pack = try VoicePack(folder: folder)
      let (manifest, isNamed) = (pack.manifest, pack.hasManifest)
      return [
        name, isNamed ? manifest.language : "any", "\(manifest.phrases.count)",
        manifest.license.isEmpty ? "not said" : manifest.license, from,
      ]
    } catch {
      return [name, "", "", "", "cannot be used: \(error)"]
    }
  }
}
