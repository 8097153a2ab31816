/// A routine that differs from the one its author wrote, and in what.
public struct AdaptedRoutine: Hashable, Sendable {
  /// The routine as it is done.
  public var routine: Routine
  /// What was changed, a sentence each, in the order in which it was done.
  public var changes: [String]

  /// Starts from a routine as it is written.
  public init(_ routine: Routine, changes: [String] = []) {
    self.routine = routine
    self.changes = changes
  }
}
