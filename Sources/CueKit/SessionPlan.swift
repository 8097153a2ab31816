internal import CueMix
public import CuePlan
internal import Dispatch
internal import Foundation
public import SoundFiles
internal import Synchronization

/// A session whose every sound has its frame: what is previewed is what will be heard.
public struct SessionPlan: Sendable {
  /// The single source of previews and of the track.
  public let timeline: Timeline

  /// What whoever asked for the session should know of it, such as that another voice speaks.
  public let notes: [String]

  let routine: RoutinePath
  private let sounds: any SoundShelf
  private let beds: BedShelf

  init(
    timeline: Timeline, sounds: any SoundShelf, beds: BedShelf = BedShelf(), routine path: String,
    notes: [String] = []
  ) {
    self.timeline = timeline
    self.sounds = sounds
    self.beds = beds
    self.notes = notes
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
  /// is; nil uses every core. Where `stems` are asked for, no file appears before all are written.
  @discardableResult
  public func render(
    to path: String, quality: SoundQuality = .standard, stems: StemChoice = .none,
    threads: Int? = nil, progress: (RenderProgress) -> Void = { _ in }
  ) throws(SessionError) -> Track {
    guard !Folder.isFolder(path) else {
      throw .soundFile(.notAFile(.create, path: path, .folder))
    }
    guard let kind = SoundFileKind(path: path) else {
      throw .unknownFormat(path: path, known: SoundFileKind.allCases.map(\.ending))
    }
    try routine.refuse(path)
    let format = try TrackForm(kind, quality: quality).format(channels: layout.channels)
    return try render(to: path, as: format, stems: stems, threads: threads, progress: progress)
  }

  func render(
    to path: String, as format: SoundFileFormat, stems: StemChoice = .none, threads: Int?,
    progress: (RenderProgress) -> Void
  ) throws(SessionError) -> Track {
    let mixer = try mixer(layout, ceiling: Decibels(format.advisedCeiling))
    let stems = stems == .none ? [] : mixer.lanes.map { Stem($0, of: path) }
    let writing = TrackWriting(timeline: timeline, format: format, threads: threads)
    let levels = try writing.write(mixer, to: path, stems: stems, progress: progress)
    return Track(
      path: path, facts: SessionFacts(timeline), masterGain: mixer.masterGain, levels: levels,
      stems: stems)
  }

  /// One channel, for a voice and tones lose nothing on a phone's one speaker; two under a bed or
  /// for what has its place at one side.
  var layout: ChannelLayout {
    let isWide = timeline.cues.contains { cue in
      cue.pan != .centre || cue.lane == .bed && cue.sound != .bed(.keepAlive)
    }
    return isWide ? .stereo : .mono
  }

  private func mixer(
    _ layout: ChannelLayout, ceiling: Decibels
  ) throws(SessionError) -> Mixer {
    let (beds, sounds) = try bedsAndSounds(for: layout, under: ceiling)
    do throws(MixError) {
      return try Mixer(
        timeline: timeline, sounds: sounds, beds: beds, layout: layout, ceiling: ceiling)
    } catch {
      throw .mix(error)
    }
  }

  /// Makes the beds and checks the sounds, side by side.
  private func bedsAndSounds(
    for layout: ChannelLayout, under ceiling: Decibels
  ) throws(SessionError) -> ([BedName: Bed], CheckedSounds) {
    let rack = BedRack(shelf: beds, rate: timeline.sampleRate)
    let made = Mutex<Result<[BedName: Bed], SessionError>>(.success([:]))
    let checked = Mutex<CheckedSounds?>(nil)
    // Whoever waits takes part, so that a busy machine stops nobody.
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let result = Result { () throws(SessionError) in
          try rack.beds(for: timeline, mix: layout)
        }
        made.withLock { $0 = result }
      } else {
        let result = checkedSounds(under: ceiling)
        checked.withLock { $0 = result }
      }
    }
    let beds = try made.withLock(\.self).get()
    return (beds, checked.withLock(\.self) ?? checkedSounds(under: ceiling))
  }

  /// The session's sounds, fit for a track with that ceiling.
  private func checkedSounds(under ceiling: Decibels) -> CheckedSounds {
    guard ceiling < .clipCeiling else { return CheckedSounds(of: timeline, from: sounds) }
    let lowered = LoweredSpeech(of: timeline, from: sounds, under: ceiling)
    return CheckedSounds(of: timeline, from: lowered)
  }
}
