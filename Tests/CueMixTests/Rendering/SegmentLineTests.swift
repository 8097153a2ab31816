import CuePlan
import Testing

@testable import CueMix

@Suite struct SegmentLineTests {
  private func line(frames: Int = 50, workers: Int = 0) -> SegmentLine<Int16> {
    SegmentLine(frames: frames, segmentFrames: 10, channels: 2, workers: workers, silence: 0)
  }

  private func finish(_ job: consuming SegmentLine<Int16>.Job, of line: SegmentLine<Int16>) {
    line.finish(job.index, .success(job.segment))
  }

  @Test func `segments are claimed in order, the last one shorter`() throws {
    let line = line(frames: 25, workers: 4)
    let jobs = [line.claim(), line.claim(), line.claim()].compactMap(\.self)
    #expect(jobs.map(\.index) == [0, 1, 2])
    #expect(jobs.map(\.segment.range) == [0..<10, 10..<20, 20..<25])
    #expect(jobs.map(\.segment.samples.count) == [20, 20, 10])
    #expect(line.claim() == nil)
  }

  @Test func `no more segments are claimed than there is memory for`() throws {
    let line = line()
    finish(try #require(line.claim()), of: line)
    #expect(line.claim() == nil)
    let segment = try #require(try line.take(0)?.get())
    #expect(line.claim() == nil)
    line.recycle(segment)
    #expect(line.claim()?.index == 1)
  }

  @Test func `a segment is taken once, when it is finished`() throws {
    let line = line()
    let job = try #require(line.claim())
    #expect(line.take(0) == nil)
    finish(job, of: line)
    #expect(line.take(0) != nil)
    #expect(line.take(0) == nil)
  }

  @Test func `as many workers are hired as there may be`() {
    let line = line(workers: 2)
    #expect([line.hire(), line.hire(), line.hire()] == [true, true, false])
  }

  @Test func `a worker who left for want of memory is hired again`() throws {
    let line = line(workers: 1)
    #expect(line.hire())
    finish(try #require(line.claimOrLeave()), of: line)
    while line.claim() != nil {}
    #expect(line.claimOrLeave() == nil)
    #expect(!line.hire(), "there is no memory")
    line.recycle(try #require(try line.take(0)?.get()))
    #expect(line.hire())
    #expect(line.claimOrLeave()?.index == 4)
  }

  @Test func `nothing is claimed once the line is stopped`() {
    let line = line(workers: 1)
    line.stop()
    #expect(line.claim() == nil)
    #expect(!line.hire())
  }

  @Test func `a track of no frames or fewer has no segment`() {
    #expect(line(frames: 0).count == 0)
    #expect(line(frames: -1000).count == 0)
  }
}
