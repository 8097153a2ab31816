internal import Foundation

/// Many routines, each to a track of its own, several at a time.
///
/// Each track appears whole or not at all, and a routine that fails stops no other.
public struct Batch: Sendable {
  /// The tracks to build, in the order in which the routines were named.
  public let jobs: [Job]
  /// The folder of the tracks.
  public let folder: String
  /// What the tracks become.
  public let form: TrackForm

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
    /// What the routine's author may not mean as it is written.
    public let warnings: Warnings
    /// What else should be known of the track, such as that another voice speaks.
    public var notes: [String] = []
    /// The track, or why there is none.
    public let result: Result<Track, SessionError>

    /// The track, where there is one.
    public var track: Track? { try? result.get() }
  }

  /// Collects the routines at `paths`: files, and folders whose `.yaml` and `.yml` files are meant.
  ///
  /// Each becomes a track in `folder`, named like its routine with the ending of `form`. A
  /// routine that is named twice is built once.
  public init(
    paths: [String], folder: String, form: TrackForm = TrackForm(.wav)
  ) throws(SessionError) {
    let routines = try Batch.routines(at: paths)
    guard !routines.isEmpty else { throw .nothingToBuild(paths) }
    jobs = routines.map { routine in
      let stem = URL(filePath: routine).deletingPathExtension().lastPathComponent
      return Job(
        routine: routine, track: Folder(path: folder).path(of: "\(stem).\(form.kind.ending)"))
    }
    self.folder = folder
    self.form = form
    let clashes = Batch.clashes(in: jobs)
    guard clashes.isEmpty else { throw .sameTracks(clashes) }
  }

  private static func routines(at paths: [String]) throws(SessionError) -> [String] {
    var routines: [String] = []
    for path in paths {
      guard Folder.isFolder(path) else {
        routines.append(path)
        continue
      }
      let folder = Folder(path: path)
      do throws(FolderError) {
        routines += try folder.names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
          .map(folder.path)
      } catch {
        throw .folder(error)
      }
    }
    var seen: Set<String> = []
    return routines.filter { seen.insert(RoutinePath.resolved($0)).inserted }
  }

  private static func clashes(in jobs: [Job]) -> [SessionError.Clash] {
    Dictionary(grouping: jobs, by: \.track).filter { $0.value.count > 1 }
      .map { SessionError.Clash(track: $0.key, routines: $0.value.map(\.routine)) }
      .sorted { $0.track < $1.track }
  }
}
