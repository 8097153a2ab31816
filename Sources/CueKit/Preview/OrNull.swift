/// A value that JSON shows as `null` when there is none, so that readers find every field.
public struct OrNull<Value: Encodable & Sendable>: Encodable, Sendable {
  private let value: Value?

  /// Takes the value, or none.
  public init(_ value: Value?) { self.value = value }

  /// Writes the value or `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
