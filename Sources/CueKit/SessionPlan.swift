internal import CueMix
public import CuePlan
internal import Foundation
internal import SoundFiles

/// A session whose every sound has its frame: what is previewed is what will be heard.
public struct SessionPlan: Sendable {
  /// The single source of previews and of the track.
  public let timeline: Timeline

  let routine: RoutinePath
  private let sounds: [CueSound: Sound]

  init(timeline: Timeline, sounds: [CueSound: Sound], routine path: String) {
    self.timeline = timeline
    self.sounds = sounds
    routine = RoutinePath(path)
  }

  /// The timeline as a person reads it: clock, phase, side, repetition, what is heard.
  public var table: String { TimelineTable(timeline).text }

  /// The timeline as other programs read it: JSON in the format `cuewave.timeline/1`.
  ///
  /// Places in the routine's folder are named from there, so that the same routine gives the same
  /// text wherever it is kept.
  public var json: String {
    get throws(SessionError) {
      do {
        return try TimelineDocument(timeline, folder: routine.folder).text()
      } catch {
        throw .notEncoded(detail: "\(error)")
      }
    }
  }

  /// Renders the track to `path`; it appears whole or not at all.
  ///
  /// A task that is cancelled renders no further, which is an error of the write.
  ///
  /// The ending of the path decides the format: `wav` or `flac`, both with 16-bit samples. Equal
  /// routines give equal bytes, whatever `threads` is; nil uses every core.
  @discardableResult
  public func render(to path: String, threads: Int? = nil) throws(SessionError) -> Track {
    guard !Folder.isFolder(path) else {
      throw .soundFile(.notAFile(.create, path: path, .folder))
    }
    guard let format = SoundFileFormat(path: path) else {
      throw .unknownFormat(path: path, known: SoundFileFormat.allCases.map(\.ending))
    }
    try routine.refuse(path)
    return try render(to: path, as: format, threads: threads)
  }

  func render(
    to path: String, as format: SoundFileFormat, threads: Int?
  ) throws(SessionError) -> Track {
    let mixer = try mixer()
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let renderer = SegmentRenderer(mixer, threads: threads ?? cores)
    do throws(RenderError<SoundFileError>) {
      try write(renderer, channels: mixer.layout.channels, to: path, as: format)
    } catch {
      switch error {
      case .mix(let error): throw .mix(error)
      case .consumer(let error): throw .soundFile(error)
      }
    }
    return Track(path: path, facts: SessionFacts(timeline), masterGain: mixer.masterGain)
  }

  private func mixer() throws(SessionError) -> Mixer {
    do throws(MixError) { return try Mixer(timeline: timeline, sounds: sounds) } catch {
      throw .mix(error)
    }
  }

  private func write(
    _ renderer: SegmentRenderer, channels: Int, to path: String, as format: SoundFileFormat
  ) throws(RenderError<SoundFileError>) {
    var writer: SoundFileWriter
    do throws(SoundFileError) {
      writer = try SoundFileWriter(
        path: path, format: format, sampleRate: timeline.sampleRate.hertz, channels: channels,
        frames: timeline.frames)
    } catch {
      throw .consumer(error)
    }
    try renderer.render { segment throws(SoundFileError) in
      guard !Task.isCancelled else { throw .system(.write, path: path, SystemFailure(EINTR)) }
      try writer.write(segment.samples.span)
    }
    let chapters = timeline.chapters.map(ChapterMark.init)
    do throws(SoundFileError) {
      try writer.finish(chapters: chapters, tags: SoundFileTags(title: timeline.title))
    } catch {
      throw .consumer(error)
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
