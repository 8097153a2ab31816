internal import CuePlan

/// A value as it stands in somebody's file: its text, list or map, and its place.
///
/// Scalars are the author's own letters. Nothing is ever resolved to a number, a date or a truth
/// value, so `1:30`, `no` and `017` stay what they are until a reader asks for a meaning.
struct Node: Sendable {
  var content: Content
  var place: SourcePlace
  /// How many Unicode scalars of the line it takes; at least 1.
  var width: Int
  /// The column where `text` begins, when the line holds it letter for letter.
  var textColumn: Int?

  /// What a node holds.
  enum Content: Sendable {
    /// A key with nothing after it.
    case nothing
    /// Something that is not read, which is reported already.
    case refused
    case text(String)
    case list([Node])
    case map([Entry])
  }

  /// One key of a map with its value.
  struct Entry: Sendable {
    var name: String
    var key: Node
    var value: Node
  }

  /// Whether nothing was written.
  var isNothing: Bool {
    if case .nothing = content { true } else { false }
  }

  /// Whether what was written is reported already.
  var isRefused: Bool {
    if case .refused = content { true } else { false }
  }

  /// What it is, for a message.
  var kind: String {
    switch content {
    case .nothing, .refused: "nothing"
    case .text: "a text"
    case .list: "a list"
    case .map: "a map of keys"
    }
  }

  /// The place and width of some scalars of its text; nil where the line is written otherwise.
  func part(_ range: Range<Int>) -> (place: SourcePlace, width: Int)? {
    guard let textColumn else { return nil }
    var place = place
    place.column = textColumn + range.lowerBound
    return (place, max(1, range.count))
  }
}
