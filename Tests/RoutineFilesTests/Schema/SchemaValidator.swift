/// The part of JSON Schema 2020-12 that the schema of routines uses; other keywords are refused.
final class SchemaValidator {
  let schema: JSONValue
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ schema: JSONValue) { self.schema = schema }

  /// A keyword that is not known, or a reference or pattern that leads nowhere.
  struct Unusable: Error, CustomStringConvertible {
    var description: String
  }

  /// Whether a value is as the schema says.
  func accepts(_ value: JSONValue) throws -> Bool { try accepts(value, schema) }

  /// Whether a value is as a definition of the schema says.
  func accepts(_ value: JSONValue, as definition: String) throws -> Bool {
    try accepts(value, resolve("#/$defs/\(definition)"))
  }

  private func accepts(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
    switch schema {
    case .bool(let verdict): return verdict
    case .object(let keywords):
      // In a fixed order, so that a schema that cannot be used always says the same.
      for (keyword, argument) in keywords.sorted(by: { $0.key < $1.key }) {
        guard try passes(value, keyword, argument, in: schema) else { return false }
      }
      return true
    default: throw Unusable(description: "no schema: \(schema)")
    }
  }

  private func passes(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, in schema: JSONValue
  ) throws -> Bool {
    switch (keyword, argument) {
    case ("$schema", _), ("$id", _), ("$defs", _), ("title", _), ("description", _): return true
    case ("$ref", .string(let name)): return try accepts(value, resolve(name))
    case ("anyOf", .array(let schemas)):
      return try schemas.contains { try accepts(value, $0) }
    case ("allOf", .array(let schemas)):
      return try schemas.allSatisfy { try accepts(value, $0) }
    case ("not", _): return try !accepts(value, argument)
    case ("enum", .array(let values)): return values.contains(value)
    case ("type", .string(let name)): return try has(value, type: name)
    case ("type", .array): return try argument.words.contains { try has(value, type: $0) }
    default: return try passesInside(value, keyword, argument, in: schema)
    }
  }

  /// Keywords that say nothing of values of another kind than theirs.
  private func passesInside(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, in schema: JSONValue
  ) throws -> Bool {
    switch (keyword, argument, value) {
    case ("minimum", .number(let least), .number(let number)): return number >= least
    case ("maximum", .number(let most), .number(let number)): return number <= most
    case ("exclusiveMinimum", .number(let least), .number(let number)): return number > least
    case ("pattern", .string(let pattern), .string(let text)):
      return try text.firstMatch(of: regex(pattern)) != nil
    case ("items", _, .array(let values)):
      return try values.allSatisfy { try accepts($0, argument) }
    case ("minItems", .number(let least), .array(let values)): return values.count >= Int(least)
    case ("minProperties", .number(let least), .object(let members)):
      return members.count >= Int(least)
    case ("required", .array, .object(let members)):
      return argument.words.allSatisfy { members[$0] != nil }
    case ("properties", .object(let schemas), .object(let members)):
      return try members.allSatisfy { try accepts($1, schemas[$0] ?? .bool(true)) }
    case ("additionalProperties", _, .object(let members)):
      let known = schema["properties"]?.keys ?? []
      return try members.allSatisfy { try known.contains($0) || accepts($1, argument) }
    case ("propertyNames", _, .object(let members)):
      return try members.keys.allSatisfy { try accepts(.string($0), argument) }
    default:
      guard Self.keywords.contains(keyword) else {
        throw Unusable(description: "the keyword \"\(keyword)\" is not known")
      }
      return true
    }
  }

  private static let keywords: Set<String> = [
    "minimum", "maximum", "exclusiveMinimum", "pattern", "items", "minItems", "minProperties",
    "required", "properties", "additionalProperties", "propertyNames",
  ]

  private func has(_ value: JSONValue, type: String) throws -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string),
      ("array", .array), ("object", .object):
      return true
    case ("integer", .number(let number)): return number == number.rounded()
    case ("null", _), ("boolean", _), ("number", _), ("string", _), ("array", _), ("object", _),
      ("integer", _):
      return false
    default: throw Unusable(description: "there is no type \"\(type)\"")
    }
  }

  private func resolve(_ name: String) throws -> JSONValue {
    guard name != "#" else { return schema }
    let start = "#/$defs/"
    guard name.hasPrefix(start), let found = schema["$defs"]?[String(name.dropFirst(start.count))]
    else {
      throw Unusable(description: "\(name) leads nowhere")
    }
    return found
  }

  private func regex(_ pattern: String) throws -> Regex<AnyRegexOutput> {
    if let known = patterns[pattern] { return known }
    let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
    patterns[pattern] = regex
    return regex
  }
}
