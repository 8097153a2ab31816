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

  /// Makes a renderer that works on `threads` threads, the caller's among them; at least 1.
  public init(_ mixer: Mixer, threads: Int) {
    self.init(mixer, threads: threads, segmentFrames: Self.standardSegmentFrames)
  }

  init(_ mixer: Mixer, threads: Int, segmentFrames: Int) {
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
  /// by the caller. The first error ends it. What was mixed is measured on the way, before it is
  /// rounded.
  @discardableResult
  public func render<Failure: Error>(
    _ consume: (borrowing Segment) throws(Failure) -> Void
  ) throws(RenderError<Failure>) -> TrackLevels {
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
    return levels.levels
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
    let channels = mixer.layout.channels
    let quantizer = Quantizer(layout: mixer.layout)
    var block = ContiguousArray<Float>(repeating: 0, count: Self.blockFrames * channels)
    let whole = segment.range
    var meter = ledInMeter(before: whole.lowerBound, above: segment.levels.peak)
    var start = whole.lowerBound
    while start < whole.upperBound {
      let end = min(start.advanced(by: Self.blockFrames), whole.upperBound)
      let place = whole.lowerBound.distance(to: start) * channels
      var samples = segment.samples.mutableSpan
      if mixer.isSilent(in: start..<end) {
        for index in place..<place + (start..<end).count * channels { samples[index] = 0 }
        for index in block.indices { block[index] = 0 }
      } else {
        var mixed = block.mutableSpan
        mixer.render(start..<end, into: &mixed)
        let sounding = block.span.extracting(first: (start..<end).count * channels)
        try quantizer.quantize(sounding, from: start, into: &samples, at: place)
      }
      meter.add(block.span.extracting(first: (start..<end).count * channels), from: start.index)
      start = end
    }
    if whole.upperBound.index == mixer.frames { meter.finish() }
    segment.levels = meter.levels
  }

  /// A meter that has heard the hop before `position`.
  private func ledInMeter(before position: FramePosition, above peak: Double) -> StretchMeter {
    var meter = StretchMeter(layout: mixer.layout, rate: mixer.rate, above: peak)
    let hop = max(16, StretchMeter.hopFrames(at: mixer.rate))
    guard position > .zero else { return meter }
    meter.leadIn(mixer.sound(of: position.index - hop..<position.index).samples.span)
    return meter
  }
}
