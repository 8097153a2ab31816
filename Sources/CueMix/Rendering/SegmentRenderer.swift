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

  /// About four seconds at 48 kHz; a whole number of blocks.
  private static let standardSegmentFrames = 48 * blockFrames
  /// Frames mixed in one go; they stay in the nearest cache.
  private static let blockFrames = 4096

  /// Hands every segment to `consume`, in order, on the caller's thread.
  ///
  /// Later segments are mixed meanwhile, by other threads and, while there is nothing to hand over,
  /// by the caller. The first error ends it. The levels are those of the mix before it is rounded;
  /// nil when they are not measured.
  @discardableResult
  public func render<Failure: Error>(
    _ consume: (borrowing Segment) throws(Failure) -> Void
  ) throws(RenderError<Failure>) -> TrackLevels? {
    var levels = LevelsInProgress(mixer)
    let line = SegmentLine(
      frames: mixer.frames, segmentFrames: segmentFrames, channels: mixer.layout.channels,
      workers: threads - 1)
    defer { line.stop() }
    for index in 0..<line.count {
      hireWorkers(for: line)
      let segment: Segment
      do throws(MixError) { segment = try finishedSegment(index, of: line) } catch {
        throw .mix(error)
      }
      do throws(Failure) { try consume(segment) } catch { throw .consumer(error) }
      levels.add(segment.levels)
      line.recycle(consume segment)
    }
    return measuring == .levels ? levels.levels : nil
  }

  private func finishedSegment(
    _ index: Int, of line: SegmentLine
  ) throws(MixError) -> Segment {
    while true {
      if let result = line.take(index) { return try result.get() }
      mixNext(of: line)
    }
  }

  private func mixNext(of line: SegmentLine) {
    if let job = line.claim() { mix(job, for: line) } else { line.waitForWorker() }
  }

  private func hireWorkers(for line: SegmentLine) {
    while line.hire() {
      DispatchQueue.global(qos: .userInitiated).async {
        while let job = line.claimOrLeave() { mix(job, for: line) }
      }
    }
  }

  private func mix(_ job: consuming SegmentLine.Job, for line: SegmentLine) {
    do throws(MixError) {
      try mix(&job.segment)
      line.finish(job.index, .success(job.segment))
    } catch {
      line.finish(job.index, .failure(error))
    }
  }

  private func mix(_ segment: inout Segment) throws(MixError) {
    let whole = segment.range
    let mixer = try mixer.holding(whole.lowerBound.advanced(by: -leadIn)..<whole.upperBound)
    let quantizer = Quantizer(layout: mixer.layout)
    let channels = mixer.layout.channels
    var block = ContiguousArray<Float>(repeating: 0, count: Self.blockFrames * channels)
    var meter = meter(for: segment, of: mixer)
    var start = whole.lowerBound
    while start < whole.upperBound {
      let end = min(start.advanced(by: Self.blockFrames), whole.upperBound)
      let place = whole.lowerBound.distance(to: start) * channels
      let count = start.distance(to: end) * channels
      var samples = segment.samples.mutableSpan
      if mixer.isSilent(in: start..<end) {
        for index in place..<place + count { samples[index] = 0 }
        for index in block.indices { block[index] = 0 }
      } else {
        var mixed = block.mutableSpan
        mixer.render(start..<end, into: &mixed)
        try quantizer.quantize(
          block.span.extracting(first: count), from: start, into: &samples, at: place)
      }
      meter?.add(block.span.extracting(first: count), from: start.index)
      start = end
    }
    if whole.upperBound.index == mixer.frames { meter?.finish() }
    if let meter { segment.levels = meter.levels }
  }

  /// Frames that a meter hears before a segment.
  private var leadIn: Int {
    measuring == .levels ? max(TruePeakMeter.reach, StretchMeter.hopFrames(at: mixer.rate)) : 0
  }

  /// A meter that has heard what comes before the segment; nil when nothing is measured.
  private func meter(for segment: borrowing Segment, of mixer: Mixer) -> StretchMeter? {
    guard measuring == .levels else { return nil }
    var meter = StretchMeter(
      layout: mixer.layout, rate: mixer.rate, above: segment.levels.peak)
    let start = segment.range.lowerBound.index
    if start > 0 { meter.leadIn(mixer.sound(of: start - leadIn..<start).samples.span) }
    return meter
  }
}
