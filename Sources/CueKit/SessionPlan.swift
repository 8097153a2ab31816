internal import CueMix
public import CuePlan
internal import Foundation
public import SoundFiles

/// A session whose every sound has its frame: what is previewed is what will be heard.
public struct SessionPlan: Sendable {
  /// The single source of previews and of the track.
  public let timeline: Timeline

  let routine: RoutinePath
  private let sounds: [CueSound: Sound]
  private let beds: BedShelf

  init(
    timeline: Timeline, sounds: [CueSound: Sound], beds: BedShelf = BedShelf(), routine path: String
  ) {
    self.timeline = timeline
    self.sounds = sounds
    self.beds = beds
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
  /// A task that is cancelled renders no further, which is an error of the write. `progress` hears
  /// how far it is, on the caller's thread.
  ///
  /// The ending of the path decides the kind of file: `wav`, `flac`, `ogg`, `opus` or `mp3`;
  /// `quality` how good it sounds, see ``SoundFileFormat/init(_:quality:channels:)``. The mix stays
  /// under the ceiling that the format needs. Equal routines give equal bytes, whatever `threads`
  /// is; nil uses every core.
  @discardableResult
  public func render(
    to path: String, quality: SoundQuality = .standard, threads: Int? = nil,
    progress: (RenderProgress) -> Void = { _ in }
  ) throws(SessionError) -> Track {
    guard !Folder.isFolder(path) else {
      throw .soundFile(.notAFile(.create, path: path, .folder))
    }
    guard let kind = SoundFileKind(path: path) else {
      throw .unknownFormat(path: path, known: SoundFileKind.allCases.map(\.ending))
    }
    try routine.refuse(path)
    let format = try TrackForm(kind, quality: quality).format(channels: layout.channels)
    return try render(to: path, as: format, threads: threads, progress: progress)
  }

  func render(
    to path: String, as format: SoundFileFormat, threads: Int?,
    progress: (RenderProgress) -> Void
  ) throws(SessionError) -> Track {
    let mixer = try mixer(layout, ceiling: Decibels(format.advisedCeiling))
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let renderer = SegmentRenderer(mixer, threads: threads ?? cores)
    let levels: TrackLevels?
    do throws(RenderError<SoundFileError>) {
      levels = try write(
        renderer, channels: mixer.layout.channels, to: path, as: format, progress: progress)
    } catch {
      switch error {
      case .mix(let error): throw .mix(error)
      case .consumer(let error): throw .soundFile(error)
      }
    }
    return Track(
      path: path, facts: SessionFacts(timeline), masterGain: mixer.masterGain, levels: levels)
  }

  /// One channel, for a voice and tones lose nothing on a phone's one speaker; two under a bed or
  /// for what has its place at one side.
  var layout: ChannelLayout {
    timeline.cues.contains { $0.lane == .bed || $0.pan != .centre } ? .stereo : .mono
  }

  private func mixer(
    _ layout: ChannelLayout, ceiling: Decibels
  ) throws(SessionError) -> Mixer {
    let beds = try BedRack(shelf: beds, rate: timeline.sampleRate).beds(for: timeline, mix: layout)
    do throws(MixError) {
      return try Mixer(
        timeline: timeline, sounds: sounds, beds: beds, layout: layout, ceiling: ceiling)
    } catch {
      throw .mix(error)
    }
  }

  private func write(
    _ renderer: SegmentRenderer, channels: Int, to path: String, as format: SoundFileFormat,
    progress: (RenderProgress) -> Void
  ) throws(RenderError<SoundFileError>) -> TrackLevels? {
    var writer: SoundFileWriter
    do throws(SoundFileError) {
      writer = try SoundFileWriter(
        path: path, format: format, sampleRate: timeline.sampleRate.hertz, channels: channels,
        frames: timeline.frames)
    } catch {
      throw .consumer(error)
    }
    let levels = try renderer.render { segment throws(SoundFileError) in
      guard !Task.isCancelled else { throw .system(.write, path: path, SystemFailure(EINTR)) }
      try writer.write(segment.samples.span)
      progress(RenderProgress(done: segment.range.upperBound.index, frames: timeline.frames))
    }
    let chapters = timeline.chapters.map(ChapterMark.init)
    do throws(SoundFileError) {
      try writer.finish(chapters: chapters, tags: SoundFileTags(title: timeline.title))
    } catch {
      throw .consumer(error)
    }
    return levels
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
