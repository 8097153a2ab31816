import ArgumentParser
import CueMix
import Foundation
import SoundFiles

/// One measured piece of work, run as a process of its own.
struct Job: AsyncParsableCommand {
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
    /// Lines to clips.
    case clips
  }

  @Argument var kind: Kind
  @Option var score = ""
  @Option var minutes = 5
  @Option var bed = ReferenceWork.Ground.ducked
  @Option var clips = ReferenceWork.Clips.session
  @Option var input = ""
  @Option var output = ""
  @Option var bits: Int?
  @Option var threads = 1
  @Option var cues = 0
  @Flag var measured = false

  func run() async throws {
    switch kind {
    case .render: try render()
    case .mix: try renderer.render { (_: borrowing Segment<Int16>) throws(Never) in }
    case .encode: try encode()
    case .plan: print(try PlanningWork(cues: cues).plan())
    case .clips:
      let spoken = try await ClipWork(folder: output).speak()
      print(spoken.lines, spoken.seconds)
    }
  }

  private func render() throws {
    let (format, renderer) = (try format, try renderer)
    var writer = try writer(format)
    if format.takesFloats {
      try renderer.render(.asMixed) { segment throws(SoundFileError) in
        try writer.write(segment.samples.span)
      }
    } else {
      try renderer.render { segment throws(SoundFileError) in
        try writer.write(segment.samples.span)
      }
    }
    try writer.finish()
  }

  private var renderer: SegmentRenderer {
    get throws {
      let work = try ReferenceWork(score: score, minutes: minutes, bed: bed, clips: clips)
      return SegmentRenderer(
        try work.mixer(), threads: threads, measuring: measured ? .levels : .nothing)
    }
  }

  /// Takes samples as they come out of the mixer from a plain WAV, of floats where the format
  /// takes them.
  private func encode() throws {
    let format = try format
    var writer = try writer(format)
    if format.takesFloats {
      try copyFloats(to: &writer)
    } else {
      try copySteps(to: &writer)
    }
    try writer.finish()
  }

  private func copyFloats(to writer: inout SoundFileWriter) throws {
    var stream = try SoundFileStream(path: input)
    var block = ContiguousArray<Float>(repeating: 0, count: 1 << 17)
    while true {
      var target = block.mutableSpan
      let frames = try stream.read(into: &target)
      guard frames > 0 else { return }
      try writer.write(block.span.extracting(first: 2 * frames))
    }
  }

  private func copySteps(to writer: inout SoundFileWriter) throws {
    let lengthOfHead = 44
    let file = try FileHandle(forReadingFrom: URL(filePath: input))
    try file.seek(toOffset: UInt64(lengthOfHead))
    while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty {
      let samples = bytes.withUnsafeBytes { ContiguousArray($0.bindMemory(to: Int16.self)) }
      try writer.write(samples.span)
    }
  }

  private var format: SoundFileFormat {
    get throws {
      guard let kind = SoundFileKind(path: output) else {
        throw ValidationError("\(output) names no format")
      }
      return try SoundFileFormat(kind, quality: bits.map { .number($0) } ?? .standard, channels: 2)
    }
  }

  private func writer(_ format: SoundFileFormat) throws -> SoundFileWriter {
    try SoundFileWriter(
      path: output, format: format, sampleRate: ReferenceWork.rate, channels: 2,
      frames: minutes * 60 * ReferenceWork.rate)
  }
}
