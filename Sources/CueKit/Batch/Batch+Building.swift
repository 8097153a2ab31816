internal import Foundation

extension Batch {
  /// Builds the tracks, `width` at a time, and tells `report` of each as it ends.
  ///
  /// Makes the folder first, and throws only where that cannot be done. Returns all outcomes in
  /// the order of ``jobs``; nil for `width` builds as many at a time as there are cores.
  @discardableResult
  public func build(
    options: SessionOptions = SessionOptions(), width: Int? = nil,
    report: (Outcome) -> Void = { _ in }
  ) async throws(SessionError) -> [Outcome] {
    do throws(FolderError) { try Folder(path: folder).make() } catch { throw .folder(error) }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let width = min(max(1, width ?? cores), jobs.count)
    // Few routines leave cores over for the mix of each.
    let threads = max(1, cores / width)
    return await jobs.worked(width: width, report: report) { job in
      await Batch.build(job, options: options, threads: threads)
    }
  }

  private static func build(
    _ job: Job, options: SessionOptions, threads: Int
  ) async -> Outcome {
    var warnings = Warnings.none
    do throws(SessionError) {
      let session = try Session(contentsOf: job.routine, options: options)
      warnings = session.warnings
      let track = try await session.plan().render(to: job.track, threads: threads)
      return Outcome(job: job, warnings: warnings, result: .success(track))
    } catch {
      return Outcome(job: job, warnings: warnings, result: .failure(error))
    }
  }
}
