public import CuePlan
internal import Foundation

/// Routines looked through for every problem that would keep them from becoming tracks.
///
/// A check plans each session, lengths of lines included, and renders nothing: what passes it can
/// be rendered.
public struct CheckUp: Sendable {
  /// The routines' paths.
  public let routines: [String]

  /// What a check found of one routine.
  public struct Finding: Sendable {
    /// The routine's path.
    public let routine: String
    /// What its author may not mean as it is written.
    public let warnings: Warnings
    /// The session as it would be, or every problem.
    public let result: Result<Timeline, SessionError>
  }

  /// Names the routines at `paths`.
  public init(paths: [String]) { routines = paths }

  /// Looks through them on all cores; the findings are in the order of ``routines``.
  public func findings(options: SessionOptions = SessionOptions()) async -> [Finding] {
    await routines.worked(width: ProcessInfo.processInfo.activeProcessorCount) { path in
      await CheckUp.finding(path, options: options)
    }
  }

  private static func finding(_ path: String, options: SessionOptions) async -> Finding {
    var warnings = Warnings.none
    do throws(SessionError) {
      let session = try Session(contentsOf: path, options: options)
      warnings = session.warnings
      let timeline = try await session.plan().timeline
      return Finding(routine: path, warnings: warnings, result: .success(timeline))
    } catch {
      return Finding(routine: path, warnings: warnings, result: .failure(error))
    }
  }
}
