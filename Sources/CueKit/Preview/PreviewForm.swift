internal import CuePlan
internal import SoundFiles

/// The forms a timeline can be looked at in.
public enum PreviewForm: String, Hashable, Sendable, CaseIterable {
  /// Rows for a person.
  case table
  /// `cuewave.timeline/1` for programs.
  case json

  /// Chooses by the ending of a file's name; nil for one that is no form's own.
  public init?(path: String) {
    guard path.lowercased().hasSuffix(".json") else { return nil }
    self = .json
  }
}

extension SessionPlan {
  /// The timeline in the form asked for.
  public func preview(as form: PreviewForm) throws(SessionError) -> String {
    switch form {
    case .table: table
    case .json: try json
    }
  }

  /// Writes the timeline in the form asked for to `path`; it appears whole or not at all.
  public func writePreview(as form: PreviewForm, to path: String) throws(SessionError) {
    try routine.refuse(path)
    let text = try preview(as: form)
    do throws(SoundFileError) { try WholeFile.write(text, to: path) } catch {
      throw .soundFile(error)
    }
  }
}
