/// Where in somebody's text a value stands.
public struct SourcePlace: Hashable, Sendable {
  /// The file as the reader named it; no path is made absolute.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column in Unicode scalars, counted from 1.
  public var column: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
