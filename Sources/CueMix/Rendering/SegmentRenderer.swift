import CuePlan
import Dispatch

/// Renders a whole track: segments are mixed side by side and handed over in order.
///
/// The samples are the same for any number of threads. A few segments are in memory at a time,
/// however long the track is.
public struct SegmentRenderer: Sendable {
  private let mixer: Mixer
  private let threads: Int
  private let segmentFrames: Int
  private let measuring: Measuring

  /// What is measured of a track while it is mixed.
  public enum Measuring: Hashable, Sendable {
    /// Its loudness and true peak: about as much work as the mix itself.
    case levels
    /// Nothing.
    case nothing
  }

  /// Makes a renderer that works on `threads` threads, the caller's among them; at least 1.
  public init(_ mixer: Mixer, threads: Int, measuring: Measuring = .levels) {
    self.init(
      mixer, threads: threads, measuring: measuring, segmentFrames: Self.standardSegmentFrames)
  }

  init(_ mixer: Mixer, threads: Int, measuring: Measuring = .levels, segmentFrames: Int) {
    self.measuring = measuring
    self.mixer = mixer
    self.threads = max(1, threads)
    self.segmentFrames = segmentFrames
  }

  /// About two seconds at 48 kHz; a whole number of blocks.
  private static let standardSegmentFrames = 24 * blockFrames
  /// Frames mixed in one go; they stay in the nearest cache.
  static let blockFrames = 4096

  /// Hands every segment, rounded to 16 bits with dither, to `consume`, in order, on the caller's
  /// thread.
  ///
  /// Later segments are mixed meanwhile, by other threads and, while there is nothing to hand over,
  /// by the caller. The first error ends it. The levels are those of the mix before it is rounded;
  /// nil when they are not measured.
  @discardableResult
  public func render<Failure: Error>(
    _ consume: (borrowing Segment<Int16>) throws(Failure) -> Void
  ) throws(RenderError<Failure>) -> TrackLevels? {
    try render(Quantizer(layout: mixer.layout), consume)
  }

  /// Hands every segment, as floats, to `consume`; else as ``render(_:)``.
  @discardableResult
  public func render<Failure: Error>(
    _ finish: FloatFinish, _ consume: (borrowing Segment<Float>) throws(Failure) -> Void
  ) throws(RenderError<Failure>) -> TrackLevels? {
    switch finish {
    case .asMixed: try render(AsMixed(layout: mixer.layout), consume)
    case .steps24: try render(FineQuantizer(layout: mixer.layout), consume)
    }
  }

  /// Inlined, so that all below it is made for the finish: measured a seventh of the time.
  @inline(__always)
  private func render<Finished: Finish, Failure: Error>(
    _ finish: Finished, _ consume: (borrowing Segment<Finished.Sample>) throws(Failure) -> Void
  ) throws(RenderError<Failure>) -> TrackLevels? {
    var levels = LevelsInProgress(mixer)
    let work = SegmentMix(mixer: mixer, finish: finish, measuring: measuring)
    let line = SegmentLine(
      frames: mixer.frames, segmentFrames: segmentFrames, channels: mixer.layout.channels,
      workers: threads - 1, silence: Finished.silence)
    defer { line.stop() }
    for index in 0..<line.count {
      hireWorkers(for: line, work)
      let segment: Segment<Finished.Sample>
      do throws(MixError) { segment = try finishedSegment(index, of: line, work) } catch {
        throw .mix(error)
      }
      do throws(Failure) { try consume(segment) } catch { throw .consumer(error) }
      levels.add(segment.levels)
      line.recycle(consume segment)
    }
    return measuring == .levels ? levels.levels : nil
  }

  private func finishedSegment<Finished>(
    _ index: Int, of line: SegmentLine<Finished.Sample>, _ work: SegmentMix<Finished>
  ) throws(MixError) -> Segment<Finished.Sample> {
    while true {
      if let result = line.take(index) { return try result.get() }
      if let job = line.claim() { line.perform(job, work) } else { line.waitForWorker() }
    }
  }

  private func hireWorkers<Finished>(
    for line: SegmentLine<Finished.Sample>, _ work: SegmentMix<Finished>
  ) {
    while line.hire() {
      DispatchQueue.global(qos: .userInitiated).async {
        while let job = line.claimOrLeave() { line.perform(job, work) }
      }
    }
  }
}

extension SegmentLine {
  fileprivate func perform<Finished: Finish>(
    _ job: consuming Job, _ work: SegmentMix<Finished>
  ) where Finished.Sample == Sample {
    do throws(MixError) {
      try work.mix(&job.segment)
      finish(job.index, .success(job.segment))
    } catch {
      finish(job.index, .failure(error))
    }
  }
}
