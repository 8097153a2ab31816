internal import Foundation

extension Batch {
  /// Builds the tracks, `width` at a time, and tells `report` of each as it ends.
  ///
  /// Throws only where no track could be built, whatever its routine: the folder, which is made
  /// first, or what the options ask for is not to be had. Returns all outcomes in the order of
  /// ``jobs``; nil for `width` builds as many at a time as there are cores.
  @discardableResult
  public func build(
    options: SessionOptions = SessionOptions(), width: Int? = nil,
    report: (Outcome) -> Void = { _ in }
  ) async throws(SessionError) -> [Outcome] {
    try form.check(at: options.sampleRate)
    do throws(FolderError) { try Folder(path: folder).make() } catch { throw .folder(error) }
    let instruments = try Instruments(options)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let width = min(max(1, width ?? cores), jobs.count)
    // Few routines leave cores over for the mix of each.
    let threads = max(1, cores / width)
    let form = form
    return await jobs.worked(width: width, report: report) { job in
      await Batch.build(job, as: form, options: options, instruments, threads: threads)
    }
  }

  private static func build(
    _ job: Job, as form: TrackForm, options: SessionOptions, _ instruments: Instruments,
    threads: Int
  ) async -> Outcome {
    var warnings = Warnings.none
    do throws(SessionError) {
      let session = try Session(contentsOf: job.routine, options: options)
      warnings = session.warnings
      let plan = try await session.plan(with: instruments)
      let track = try plan.render(to: job.track, quality: form.quality, threads: threads)
      return Outcome(
        job: job, warnings: warnings, notes: plan.notes, result: .success(track))
    } catch {
      return Outcome(job: job, warnings: warnings, result: .failure(error))
    }
  }
}
