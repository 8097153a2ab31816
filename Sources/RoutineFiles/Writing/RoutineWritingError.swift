internal import CuePlan

/// Why a routine has no text that would be read as the same routine.
public enum RoutineWritingError: Error, Hashable {
  /// Two exercises of one id differ in more than a session can change.
  case differing(exercise: String)
  /// The text that was written is not read, or not as the same routine.
  case readDifferently(RoutineFileError?)
}

extension RoutineWritingError: CustomStringConvertible {
  /// The reason in a sentence, without its end mark.
  public var description: String {
    switch self {
    case .differing(let id): "two exercises are both called \"\(id)\" and are not the same"
    case .readDifferently(nil): "the text would be read as another routine"
    case .readDifferently(let error?):
      "the text would not be read: \(error.diagnostics.first { $0.severity == .error }?.message ?? "")"
    }
  }
}
