internal import CuePlan

/// Finds the routines that a routine holds: files beside it, each read once, or parts of its own.
final class RoutineFinder {
  /// Routines within routines beyond this are no session.
  static let deepest = 8
  /// Entries that files may add up to; a file that holds another twice doubles it.
  static let most = 20_000

  private let reading: Reading
  private let folder: String?
  private let catalogue: Catalogue
  private var open: [OpenFile]
  private var known: [String: Found] = [:]

  /// A file that is being read, and how many entries those that it holds have.
  private struct OpenFile {
    var name: String
    var held = 0
  }

  /// What reading a file gave; nil when it is wrong, which is reported.
  private struct Found {
    var routine: Routine?
    var entries: Int
  }

  /// Looks in a folder for what the file of that name holds; nil looks nowhere.
  init(reading: Reading, beside folder: String?, of name: String, catalogue: Catalogue) {
    self.reading = reading
    self.folder = folder
    self.catalogue = catalogue
    open = [OpenFile(name: name)]
  }

  /// Finds a routine for one in that language; nil when it cannot be used, which is reported.
  func find(_ name: String, in language: String, at node: Node) -> Routine? {
    guard let path = path(to: name, node) else { return nil }
    let found = known[name] ?? read(name, path)
    known[name] = found
    guard let routine = found.routine else {
      reading.findings.report(
        "the routine \"\(name)\" cannot be used", at: node, help: "its own problems are listed")
      return nil
    }
    open[open.count - 1].held += found.entries
    guard open[open.count - 1].held <= Self.most else {
      reading.findings.report(
        "routines within routines that add up to more than \(Self.most) entries", at: node)
      return nil
    }
    return passes(routine, in: language, called: name, at: node) ? routine : nil
  }

  /// Reads a routine that stands in another one of that language, with exercises of its own, as if
  /// it were a file beside it.
  func read(_ node: Node, in language: String) -> Routine? {
    let finder = ExerciseFinder(reading: reading, beside: folder, catalogue: catalogue)
    let keys = RoutineKeys(reading: reading, finder: finder, routines: self, language: language)
    guard let routine = keys.routine(node) else { return nil }
    open[open.count - 1].held += routine.items.reduce(0) { $0 + $1.ownEntries }
    return passes(routine, in: language, called: routine.title, at: node) ? routine : nil
  }

  /// Whether a routine can be done inside one of that language.
  private func passes(
    _ routine: Routine, in language: String, called name: String, at node: Node
  ) -> Bool {
    guard routine.language != language else { return true }
    reading.findings.report(
      "the routine \"\(name)\" is in the language \"\(routine.language)\"", at: node,
      expected: "one in \"\(language)\", as this one")
    return false
  }

  private func read(_ name: String, _ path: String) -> Found {
    let findings = reading.findings
    let errors = findings.errors
    open.append(OpenFile(name: name))
    let root = YamlFile.root(at: path, label: path, in: findings)
    let finder = ExerciseFinder(reading: reading, beside: folder, catalogue: catalogue)
    let keys = RoutineKeys(reading: reading, finder: finder, routines: self)
    let routine = root.flatMap(keys.routine)
    let held = open.removeLast().held
    let own = routine?.items.reduce(0) { $0 + $1.ownEntries } ?? 0
    return Found(routine: findings.errors > errors ? nil : routine, entries: own + held)
  }

  private func path(to name: String, _ node: Node) -> String? {
    guard let folder else {
      reading.findings.report(
        "a routine that is no file has none beside it", at: node, help: "save it as a file first")
      return nil
    }
    guard passes(name, node) else { return nil }
    guard TextFile.exists(folder + name) else {
      report(missing: name, in: folder, at: node)
      return nil
    }
    return folder + name
  }

  /// Whether a name can be a file beside this one that is not open already.
  private func passes(_ name: String, _ node: Node) -> Bool {
    guard Self.isFileName(name) else {
      reading.findings.report(
        "\"\(name)\" is no file beside this one", at: node,
        expected: "a file name such as desk-stretch.yaml, without a folder",
        suggestion: Self.isFileName(name + ".yaml") ? name + ".yaml" : nil)
      return false
    }
    if let first = open.firstIndex(where: { $0.name == name }) {
      let chain = (open[first...].map(\.name) + [name]).joined(separator: " → ")
      reading.findings.report(
        "the routine \"\(name)\" holds itself: \(chain)", at: node, help: "take one of them out")
      return false
    }
    guard open.count <= Self.deepest else {
      reading.findings.report(
        "routines are nested too deeply: \(open.map(\.name).joined(separator: " → "))", at: node,
        expected: "at most \(Self.deepest) within one another")
      return false
    }
    return true
  }

  private func report(missing name: String, in folder: String, at node: Node) {
    let names = TextFile.names(in: folder.isEmpty ? "." : folder)
    let files = names.filter { Self.isFileName($0) && $0 != open.last?.name }
    reading.findings.report(
      "there is no routine \"\(name)\" beside this one", at: node,
      suggestion: NearestWord.find(name, in: files))
  }

  private static func isFileName(_ name: String) -> Bool {
    name.hasSuffix(".yaml") && name.utf8.count <= 128 && !name.hasPrefix(".")
      && name.unicodeScalars.allSatisfy { scalar in
        scalar != "/" && scalar != "\\" && scalar.properties.generalCategory != .control
      }
  }
}

extension Item {
  /// How many entries it is, those of other files left out.
  fileprivate var ownEntries: Int {
    if case .routine = content { return 1 }
    return contents.reduce(1) { $0 + $1.ownEntries }
  }
}
