import Foundation

/// Routines that commands are tried with.
enum Routines {
  /// One exercise, in lines that the voice pack holds.
  static let small = """
    title: Upper back, five minutes
    session:
      - cat-cow: 1 rep

    """

  /// A line that nobody has recorded.
  static let unrecorded = """
    title: Upper back, five minutes
    session:
      - say: Zyxomatic words that nobody recorded.

    """

  /// Twenty minutes of holding still: soon planned, and some time in the making.
  static let long = """
    title: Upper back, five minutes
    session:
      - childs-pose: hold 20 min

    """

  /// An exercise that nobody knows, in its third line.
  static let wrong = """
    title: Wrong
    session:
      - cat-caw: 1 rep

    """

  /// The samples that come with the tool, by path.
  static let samples: [String] = {
    let folder = Cuewave.package.appending(path: "Samples/Routines").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
  }()
}
