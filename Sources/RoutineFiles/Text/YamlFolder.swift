internal import CuePlan
internal import Foundation

/// A folder that holds one thing in each file, named by its id: `open-book.yaml`.
struct YamlFolder: Sendable {
  /// Where it is, ending in `/`.
  let path: String
  /// What messages call it, ending in `/`.
  let label: String
  /// Where parsed files are kept; nil for a folder whose files may change.
  private let shelf: YamlShelf?

  /// Names a folder; messages call it by its path.
  init(_ path: String) {
    self.path = path.hasSuffix("/") ? path : path + "/"
    label = self.path
    shelf = nil
  }

  /// Names a folder relative to the working one; empty is the working one itself.
  init(besideIn folder: String) {
    path = folder.isEmpty ? "./" : folder
    label = folder
    shelf = nil
  }

  /// Names a folder of the samples that come with this module.
  init(bundled name: String) {
    path = Bundle.module.bundlePath + "/\(name)/"
    label = "Samples/\(name)/"
    shelf = Self.bundled
  }

  private static let bundled = YamlShelf()

  /// The ids it holds, in alphabetical order.
  var ids: [String] {
    TextFile.names(in: path).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }
  }

  /// Whether it holds a file for that id.
  func holds(_ id: String) -> Bool { Self.isId(id) && TextFile.exists(path + id + ".yaml") }

  /// The root of that id's file; nil when it has none, with the reason reported.
  func root(of id: String, in findings: Findings) -> Node? {
    let (path, label) = ("\(path)\(id).yaml", "\(label)\(id).yaml")
    return shelf?.root(at: path, label: label, in: findings)
      ?? YamlFile.root(at: path, label: label, in: findings)
  }

  /// Whether a word can name a file here: letters, digits and dashes, so never a path.
  static func isId(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.count <= 64
      && word.unicodeScalars.allSatisfy { scalar in
        scalar == "-" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
          || ("0"..."9").contains(scalar)
      }
  }
}
