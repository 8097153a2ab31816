internal import CuePlan
internal import Foundation

/// Many routines, each to a track of its own, several at a time.
///
/// Each track appears whole or not at all, and a routine that fails stops no other.
public struct Batch: Sendable {
  /// The tracks to build, in order of their routines' paths.
  public let jobs: [Job]

  /// One routine and the track it becomes.
  public struct Job: Hashable, Sendable {
    /// The routine's path.
    public let routine: String
    /// The track's path.
    public let track: String
  }

  /// How one job ended.
  public struct Outcome: Sendable {
    /// The job.
    public let job: Job
    /// The track, or why there is none.
    public let result: Result<Track, SessionError>

    /// The track, where there is one.
    public var track: Track? { try? result.get() }
  }

  /// Collects the routines at `paths`: files, and folders whose `.yaml` and `.yml` files are meant.
  ///
  /// Each becomes a track in `folder`, named like its routine with the ending `format`.
  public init(paths: [String], folder: String, format: String = "wav") throws(SessionError) {
    let routines = paths.flatMap(Batch.routines)
    guard !routines.isEmpty else { throw .nothingToBuild(paths) }
    jobs = routines.map { routine in
      let stem = URL(filePath: routine).deletingPathExtension().lastPathComponent
      return Job(routine: routine, track: "\(folder)/\(stem).\(format)")
    }
    for (track, jobs) in Dictionary(grouping: jobs, by: \.track) where jobs.count > 1 {
      throw .sameTrack(track, routines: jobs.map(\.routine))
    }
  }

  /// Builds the tracks, `width` at a time, and tells `report` of each as it ends.
  ///
  /// Returns all outcomes in the order of ``jobs``.
  public func build(
    options: SessionOptions = SessionOptions(), width: Int? = nil,
    report: (Outcome) -> Void = { _ in }
  ) async -> [Outcome] {
    let width = max(1, width ?? ProcessInfo.processInfo.activeProcessorCount)
    var outcomes: [Int: Outcome] = [:]
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var waiting = jobs.enumerated().makeIterator()
      func startNext() {
        guard let (index, job) = waiting.next() else { return }
        group.addTask { (index, await Batch.build(job, options: options)) }
      }
      for _ in 0..<width { startNext() }
      for await (index, outcome) in group {
        outcomes[index] = outcome
        report(outcome)
        startNext()
      }
    }
    return jobs.indices.compactMap { outcomes[$0] }
  }

  private static func build(_ job: Job, options: SessionOptions) async -> Outcome {
    do throws(SessionError) {
      let session = try Session(contentsOf: job.routine, options: options)
      return Outcome(
        job: job, result: .success(try await session.plan().render(to: job.track, threads: 1)))
    } catch {
      return Outcome(job: job, result: .failure(error))
    }
  }

  private static func routines(at path: String) -> [String] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, isFolder.boolValue else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
      .map { "\(path.hasSuffix("/") ? String(path.dropLast()) : path)/\($0)" }
  }
}
