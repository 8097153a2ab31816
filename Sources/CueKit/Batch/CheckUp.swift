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
    /// What whoever asked for the session should know of it, such as that another voice speaks.
    public let notes: [String]
    /// What would be in the track, or every problem.
    public let result: Result<SessionFacts, SessionError>
  }

  /// Names the routines at `paths`.
  public init(paths: [String]) { routines = paths }

  /// Looks through them on all cores; the findings are in the order of ``routines``.
  ///
  /// Throws where no session could be planned, whatever its routine.
  public func findings(
    options: SessionOptions = SessionOptions()
  ) async throws(SessionError) -> [Finding] {
    let instruments = try Instruments(options)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return await routines.worked(width: cores) { path in
      await CheckUp.finding(path, options: options, instruments)
    }
  }

  private static func finding(
    _ path: String, options: SessionOptions, _ instruments: Instruments
  ) async -> Finding {
    var warnings = Warnings.none
    do throws(SessionError) {
      let session = try Session(contentsOf: path, options: options)
      warnings = session.warnings
      let plan = try await session.plan(with: instruments)
      return Finding(
        routine: path, warnings: warnings, notes: plan.notes,
        result: .success(SessionFacts(plan.timeline)))
    } catch {
      return Finding(routine: path, warnings: warnings, notes: [], result: .failure(error))
    }
  }
}
