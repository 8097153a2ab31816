import CuePlan
@testable import RoutineFiles

/// A value of JSON, as an editor sees a routine.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of a key; nil where this is no object or has none.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// Its keys; none where this is no object.
  var keys: Set<String> {
    if case .object(let members) = self { Set(members.keys) } else { [] }
  }

  /// Its texts, where this is a list of them.
  var words: [String] {
    guard case .array(let values) = self else { return [] }
    return values.compactMap { if case .string(let word) = $0 { word } else { nil } }
  }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  /// What an editor makes of a node: plain scalars by the core schema of YAML 1.2.
  init(_ node: Node) {
    switch node.content {
    case .nothing, .refused: self = .null
    case .list(let nodes): self = .array(nodes.map { JSONValue($0) })
    case .map(let entries):
      let members = entries.map { ($0.name, JSONValue($0.value)) }
      self = .object(Dictionary(members) { first, _ in first })
    case .text(let text):
      let isPlain = node.textColumn == node.place.column
      self = isPlain ? JSONValue(plain: text) : .string(text)
    }
  }

  private init(plain text: String) {
    switch text {
    case "null", "~": self = .null
    case "true": self = .bool(true)
    case "false": self = .bool(false)
    default:
      let isNumber = text.allSatisfy { "0123456789.-+".contains($0) }
      self = isNumber ? Double(text).map { .number($0) } ?? .string(text) : .string(text)
    }
  }
}
