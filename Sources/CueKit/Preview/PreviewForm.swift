internal import CuePlan
internal import SoundFiles

/// The forms a timeline can be looked at in.
public enum PreviewForm: String, Hashable, Sendable, CaseIterable {
  /// Rows for a person.
  case table
  /// `cuewave.timeline/1` for programs.
  case json
}

extension SessionPlan {
  /// The timeline in the form asked for.
  public func preview(as form: PreviewForm) throws -> String {
    switch form {
    case .table: table
    case .json: try json
    }
  }

  /// Writes a preview to `path`; it appears whole or not at all.
  public static func write(_ text: String, to path: String) throws(SessionError) {
    do throws(SoundFileError) { try WholeFile.write(text, to: path) } catch {
      throw .soundFile(error)
    }
  }
}
