import CuePlan
import Dispatch
import Synchronization

/// Who mixes which segment next, and what is finished; shared by all threads of a render.
///
/// Nobody waits for a worker that has not started: whoever needs a segment that no one has claimed
/// mixes it, so a busy machine makes a render slower but never stuck.
final class SegmentLine<Sample: Sendable>: Sendable {
  /// A segment to be mixed, with memory to mix it into.
  struct Job {
    let index: Int
    var segment: Segment<Sample>
  }

  /// The number of segments in the track.
  let count: Int

  private struct State {
    var next = 0
    var workers = 0
    var isStopped = false
    /// The highest true peak of the finished segments: lower ones need no measuring.
    var peak = 0.0
    var spare: [ContiguousArray<Sample>]
    var finished: [Int: Result<Segment<Sample>, MixError>] = [:]
  }

  private let frames: Int
  private let segmentFrames: Int
  private let channels: Int
  private let silence: Sample
  private let mostWorkers: Int
  private let state: Mutex<State>
  private let finishes = DispatchSemaphore(value: 0)

  init(frames: Int, segmentFrames: Int, channels: Int, workers: Int, silence: Sample) {
    self.frames = frames
    self.segmentFrames = segmentFrames
    self.channels = channels
    self.silence = silence
    mostWorkers = workers
    count = max(0, (frames + segmentFrames - 1) / segmentFrames)
    // One to hand over, one for each thread, one finished ahead.
    let inMemory = workers == 0 ? 1 : workers + 3
    state = Mutex(State(spare: Array(repeating: [], count: min(inMemory, count))))
  }

  /// Takes the next segment that nobody mixes yet; nil when there is none or no memory for it.
  func claim() -> Job? {
    state.withLock { state in nextJob(&state) }
  }

  /// The same for a worker, who leaves for good where it gets nil.
  func claimOrLeave() -> Job? {
    state.withLock { state in
      let job = nextJob(&state)
      if job == nil { state.workers -= 1 }
      return job
    }
  }

  /// Reports whether another worker is of use; the caller then starts it.
  func hire() -> Bool {
    state.withLock { state in
      let hasWork = state.next < count && !state.spare.isEmpty
      guard state.workers < mostWorkers, hasWork, !state.isStopped else { return false }
      state.workers += 1
      return true
    }
  }

  /// Puts a mixed segment, or the reason there is none, where ``take(_:)`` finds it.
  func finish(_ index: Int, _ result: consuming Result<Segment<Sample>, MixError>) {
    state.withLock { [result] state in
      if case .success(let segment) = result { state.peak = max(state.peak, segment.levels.peak) }
      state.finished[index] = result
    }
    finishes.signal()
  }

  /// Takes a finished segment; nil while it is not finished.
  func take(_ index: Int) -> Result<Segment<Sample>, MixError>? {
    state.withLock { $0.finished.removeValue(forKey: index) }
  }

  /// Gives the memory of a segment back.
  func recycle(_ segment: consuming Segment<Sample>) {
    let samples = segment.samples
    state.withLock { $0.spare.append(samples) }
  }

  /// Waits until some segment has been finished since the last wait.
  func waitForWorker() { finishes.wait() }

  /// Lets no further segment be claimed.
  func stop() { state.withLock { $0.isStopped = true } }

  private func nextJob(_ state: inout State) -> Job? {
    guard !state.isStopped, state.next < count, var samples = state.spare.popLast() else {
      return nil
    }
    let start = state.next * segmentFrames
    let end = min(start + segmentFrames, frames)
    let length = (end - start) * channels
    if samples.count != length { samples = ContiguousArray(repeating: silence, count: length) }
    defer { state.next += 1 }
    return Job(
      index: state.next,
      segment: Segment(
        range: FramePosition(start)..<FramePosition(end), samples: samples,
        levels: StretchLevels(peak: state.peak)))
  }
}
