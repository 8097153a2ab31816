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

  /// Writes the track of `mixer` to `path`, and its stems to theirs; `progress` hears of the track.
  func write(
    _ mixer: Mixer, to path: String, stems: [Stem], progress: (RenderProgress) -> Void
  ) throws(SessionError) -> TrackLevels? {
    let track = File(mixer: mixer, path: path, title: timeline.title)
    let others = stems.map { stem in
      File(
        mixer: mixer.stem(stem.lane), path: stem.path,
        title: "\(timeline.title) (\(stem.lane.rawValue))")
    }
    do throws(RenderError<SoundFileError>) {
      return try write(track, measuring: .levels, before: others[...], progress: progress)
    } catch {
      switch error {
      case .mix(let error): throw .mix(error)
      case .consumer(let error): throw .soundFile(error)
      }
    }
  }

  /// Writes a file, then the others, and only then lets it appear.
  private func write(
    _ file: File, measuring: SegmentRenderer.Measuring, before others: ArraySlice<File>,
    progress: (RenderProgress) -> Void
  ) throws(RenderError<SoundFileError>) -> TrackLevels? {
    var writer = try starting(file)
    let levels = try render(file, measuring: measuring, into: &writer, progress: progress)
    if let next = others.first {
      _ = try write(next, measuring: .nothing, before: others.dropFirst()) { _ in }
    }
    do throws(SoundFileError) {
      try writer.finish(
        chapters: timeline.chapters.map(ChapterMark.init), tags: SoundFileTags(title: file.title))
    } catch {
      throw .consumer(error)
    }
    return levels
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
    _ file: File, measuring: SegmentRenderer.Measuring, into writer: inout SoundFileWriter,
    progress: (RenderProgress) -> Void
  ) throws(RenderError<SoundFileError>) -> TrackLevels? {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let renderer = SegmentRenderer(
      file.mixer, threads: threads ?? cores, measuring: measuring)
    guard let finish = format.finish else {
      return try renderer.render { segment throws(SoundFileError) in
        try goOn(file)
        try writer.write(segment.samples.span)
        progress(reached(segment.range))
      }
    }
    return try renderer.render(finish) { segment throws(SoundFileError) in
      try goOn(file)
      try writer.write(segment.samples.span)
      progress(reached(segment.range))
    }
  }

  private func reached(_ range: Range<FramePosition>) -> RenderProgress {
    RenderProgress(done: range.upperBound.index, frames: timeline.frames)
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
