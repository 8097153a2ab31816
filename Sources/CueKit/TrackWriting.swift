internal import CueMix
internal import CuePlan
internal import Foundation
internal import SoundFiles

/// The files of one render: the track and its stems, mixed one after another.
///
/// None appears before all of them are written; the track is the last to appear.
struct TrackWriting {
  let timeline: Timeline
  let format: SoundFileFormat
  let threads: Int?

  /// A mix and the file it becomes.
  private struct File {
    let mixer: Mixer
    let path: String
    let title: String
  }

  /// Writes the track of `mixer` to `path`, and its stems to theirs.
  func write(_ mixer: Mixer, to path: String, stems: [Stem]) throws(SessionError) {
    let track = File(mixer: mixer, path: path, title: timeline.title)
    let others = stems.map { stem in
      File(
        mixer: mixer.stem(stem.lane), path: stem.path,
        title: "\(timeline.title) (\(stem.lane.rawValue))")
    }
    do throws(RenderError<SoundFileError>) { try write([track] + others) } catch {
      switch error {
      case .mix(let error): throw .mix(error)
      case .consumer(let error): throw .soundFile(error)
      }
    }
  }

  private func write(_ files: some Collection<File>) throws(RenderError<SoundFileError>) {
    guard let file = files.first else { return }
    var writer = try starting(file)
    try render(file, into: &writer)
    try write(files.dropFirst())
    do throws(SoundFileError) {
      try writer.finish(
        chapters: timeline.chapters.map(ChapterMark.init), tags: SoundFileTags(title: file.title))
    } catch {
      throw .consumer(error)
    }
  }

  private func starting(_ file: File) throws(RenderError<SoundFileError>) -> SoundFileWriter {
    do throws(SoundFileError) {
      return try SoundFileWriter(
        path: file.path, format: format, sampleRate: timeline.sampleRate.hertz,
        channels: file.mixer.layout.channels, frames: timeline.frames)
    } catch {
      throw .consumer(error)
    }
  }

  private func render(
    _ file: File, into writer: inout SoundFileWriter
  ) throws(RenderError<SoundFileError>) {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let renderer = SegmentRenderer(file.mixer, threads: threads ?? cores)
    if let finish = format.finish {
      try renderer.render(finish) { segment throws(SoundFileError) in
        try goOn(file)
        try writer.write(segment.samples.span)
      }
    } else {
      try renderer.render { segment throws(SoundFileError) in
        try goOn(file)
        try writer.write(segment.samples.span)
      }
    }
  }

  /// A task that is cancelled renders no further.
  private func goOn(_ file: File) throws(SoundFileError) {
    guard !Task.isCancelled else { throw .system(.write, path: file.path, SystemFailure(EINTR)) }
  }
}

extension SoundFileFormat {
  /// What its samples are made of; nil where they are rounded to 16 bits.
  fileprivate var finish: FloatFinish? {
    switch self {
    case .wav16, .flac16: nil
    case .wav24, .flac24: .steps24
    case .wavFloat, .vorbis, .opus, .mp3: .asMixed
    }
  }
}

extension ChapterMark {
  /// The chapter as players are told of it.
  fileprivate init(_ chapter: Chapter) {
    self.init(
      title: chapter.title, start: chapter.range.lowerBound.index,
      end: chapter.range.upperBound.index)
  }
}
