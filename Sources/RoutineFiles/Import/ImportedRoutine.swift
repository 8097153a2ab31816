public import CuePlan

/// A routine made from another program's file.
public struct ImportedRoutine: Hashable, Sendable {
  /// The kind of file it was made from.
  public var format: ImportFormat
  /// The routine.
  public var routine: Routine
  /// The routine as a file, ready for its author to go on with.
  public var text: String
  /// What was not carried, sentence by sentence, in the order of the file.
  public var notes: [ImportNote]
}
