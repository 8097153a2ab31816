import ArgumentParser
import CueMix
import CuePlan
import Foundation
import SoundFiles

/// One measured piece of work, run as a process of its own.
struct Job: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "job", abstract: "Do one piece of work.", shouldDisplay: false)

  enum Kind: String, ExpressibleByArgument {
    /// Score to track.
    case render
    /// Score to nowhere.
    case mix
    /// Finished samples to track.
    case encode
    /// Routine to timeline.
    case plan
  }

  @Argument var kind: Kind
  @Option var score = ""
  @Option var minutes = 5
  @Option var input = ""
  @Option var output = ""
  @Option var threads = 1
  @Option var cues = 0

  func run() throws {
    switch kind {
    case .render: try render()
    case .mix: try mix()
    case .encode: try encode()
    case .plan: print(try PlanningWork(cues: cues).plan())
    }
  }

  private func render() throws {
    let mixer = try ReferenceWork(score: score, minutes: minutes).mixer()
    var writer = try writer(frames: mixer.frames)
    try SegmentRenderer(mixer, threads: threads).render { segment throws(SoundFileError) in
      try writer.write(segment.samples.span)
    }
    try writer.finish()
  }

  private func mix() throws {
    let mixer = try ReferenceWork(score: score, minutes: minutes).mixer()
    try SegmentRenderer(mixer, threads: threads).render {
      (_: borrowing Segment<Int16>) throws(Never) in
    }
  }

  /// Takes samples as they come out of the mixer from a plain WAV.
  private func encode() throws {
    let lengthOfHead = 44
    let file = try FileHandle(forReadingFrom: URL(filePath: input))
    try file.seek(toOffset: UInt64(lengthOfHead))
    var writer = try writer(frames: minutes * 60 * ReferenceWork.rate)
    while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty {
      let samples = bytes.withUnsafeBytes { ContiguousArray($0.bindMemory(to: Int16.self)) }
      try writer.write(samples.span)
    }
    try writer.finish()
  }

  private func writer(frames: Int) throws -> SoundFileWriter {
    guard let kind = SoundFileKind(path: output) else {
      throw ValidationError("\(output) names no format")
    }
    return try SoundFileWriter(
      path: output, format: SoundFileFormat(kind, channels: 2), sampleRate: ReferenceWork.rate,
      channels: 2, frames: frames)
  }
}
