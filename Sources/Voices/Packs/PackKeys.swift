import Crypto
import CuePlan

/// Readable names for recordings: the words themselves, as far as they tell them apart.
struct PackKeys {
  private let repeated: Set<String>

  /// Names that are cut or shared end in eight digits of a hash, so that no order matters.
  init(for texts: some Collection<SpokenText>) {
    let names = Dictionary(grouping: texts.map(Self.name), by: \.self)
    repeated = Set(names.filter { $0.value.count > 1 }.keys)
  }

  /// The key of `text`, in small letters, digits, points and dashes.
  func key(for text: SpokenText) -> String {
    let name = Self.name(of: text)
    let isWhole = name.count <= Self.longest && !name.isEmpty && !repeated.contains(name)
    guard !isWhole else { return name + Self.paceMark(text.pace) }
    let hash = SHA256.hash(data: Array(text.words.utf8)).hexadecimal.prefix(8)
    let start = name.prefix(Self.longest).split(separator: "-").joined(separator: "-")
    return (start.isEmpty ? "" : start + "-") + hash + Self.paceMark(text.pace)
  }

  private static let longest = 48

  private static func name(of text: SpokenText) -> String {
    let words = text.words.inASCII.lowercased().filter { $0 != "'" }
    return words.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  private static func paceMark(_ pace: Pace) -> String {
    pace == .natural ? "" : ".pace-\(pace.percent)"
  }
}
