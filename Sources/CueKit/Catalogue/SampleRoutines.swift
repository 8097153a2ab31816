internal import CuePlan
internal import Foundation
internal import RoutineFiles

/// The routines that come with the tool, to start from.
public struct SampleRoutines: Sendable {
  /// The routine that explains itself line by line.
  public static let first = "my-routine"

  private let folder: String

  /// The routines of the tool itself.
  public static var bundled: SampleRoutines {
    SampleRoutines(folder: Bundle.module.bundlePath + "/Routines")
  }

  /// The routines of a folder, one `.yaml` file each.
  public init(folder: String) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// Their names, in alphabetical order.
  public var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The list of all, a line each with its title; ends with a line end.
  public var table: String {
    get throws(CatalogueError) {
      var rows: [[String]] = []
      for name in names { rows.append([name, try reading(of: name).routine.title]) }
      return TextColumns(rows).text
    }
  }

  /// The file of that name as it stands, then those of other routines that it uses.
  func files(of name: String) throws(CatalogueError) -> [RoutineFile] {
    let own = "\(folder)\(name).yaml"
    let sources = try reading(of: name).sources.filter { $0.file.hasPrefix(folder) }
    let others = sources.filter { $0.file != own }
    return (sources.filter { $0.file == own } + others).map { source in
      RoutineFile(
        name: String(source.file.dropFirst(folder.count)), lines: source.lines)
    }
  }

  private func reading(of name: String) throws(CatalogueError) -> RoutineReading {
    guard names.contains(name) else {
      throw .unknownSample(name, nearest: NearestWord.find(name, in: names), known: names)
    }
    do throws(RoutineFileError) {
      return try RoutineReader().read(path: "\(folder)\(name).yaml")
    } catch {
      throw .wrongFile(error)
    }
  }
}

/// The text of a routine file, with its name.
struct RoutineFile: Hashable {
  var name: String
  var lines: [String]

  var text: String { lines.joined(separator: "\n") }
}
