public import CuePlan

/// Mixes a timeline: any range of its frames, in any order, always to the same samples.
///
/// Every frame is a function of its position alone, so ranges can be mixed on any thread. The mix
/// is finite, and its true peak stays under the ceiling: by a limiter where sounds add up by chance,
/// by one static gain where that would not be enough.
public struct Mixer: Sendable {
  /// Whether a frame holds one sample or two.
  public let layout: ChannelLayout
  /// Frames in a second.
  public let rate: SampleRate
  /// The length of the track in frames.
  public let frames: Int
  /// The one change of level that all cues are mixed with; unity unless the sum needs less.
  public let masterGain: Decibels

  private(set) var cues: PlacedSounds
  private(set) var beds: [PlacedBed]
  /// Where the sum is turned down to stay under the ceiling.
  var limits = LimitPlan.none
  /// The frames in which somebody speaks, in order.
  let speech: [Range<Int>]
  private var sounds: MixSounds

  /// Prepares a timeline with the sounds of its cues.
  ///
  /// - Parameters:
  ///   - timeline: What sounds when. A tone whose range is shorter than its sound fades over the
  ///     last 60 ms of the range.
  ///   - sounds: Sounds at the timeline's rate, one for every cue but those of the beds.
  ///   - beds: The beds of the timeline, made for the same layout.
  ///   - layout: Mono sums the two sides of stereo sounds at half strength.
  ///   - ceiling: The highest true peak of the sum, in decibels of full scale.
  /// - Throws: The first cue that cannot be mixed.
  public init(
    timeline: Timeline, sounds: any SoundShelf, beds: [BedName: Bed] = [:],
    layout: ChannelLayout = .mono, ceiling: Decibels = .trackCeiling
  ) throws(MixError) {
    try self.init(
      timeline: timeline, sounds: CheckedSounds(of: timeline, from: sounds), beds: beds,
      layout: layout, ceiling: ceiling)
  }

  /// Prepares a timeline with sounds that were checked while its beds were made.
  public init(
    timeline: Timeline, sounds: CheckedSounds, beds: [BedName: Bed] = [:],
    layout: ChannelLayout = .mono, ceiling: Decibels = .trackCeiling
  ) throws(MixError) {
    let cast = try MixCast(timeline: timeline, sounds: sounds, beds: beds)
    let plain = Self(
      layout: layout, rate: timeline.sampleRate, frames: timeline.frames, masterGain: .unity,
      sounds: MixSounds(cast.facts, from: sounds.shelf), cues: PlacedSounds(cast.placed),
      beds: cast.beds,
      speech: timeline.cues.filter { $0.lane == .voice }.map {
        $0.range.lowerBound.index..<$0.range.upperBound.index
      })
    self = plain.mastered(peaks: cast.facts.map(\.peak), under: ceiling)
  }

  private init(
    layout: ChannelLayout, rate: SampleRate, frames: Int, masterGain: Decibels, sounds: MixSounds,
    cues: PlacedSounds, beds: [PlacedBed], speech: [Range<Int>]
  ) {
    self.layout = layout
    self.rate = rate
    self.frames = frames
    self.masterGain = masterGain
    self.sounds = sounds
    self.cues = cues
    self.beds = beds
    self.speech = speech
  }

  /// The same mix, all of it multiplied by `factor`.
  func amplified(by factor: Double) -> Mixer {
    var cues = cues
    cues.amplify(by: factor)
    var beds = beds
    for index in beds.indices { beds[index].amplify(by: factor) }
    return Mixer(
      layout: layout, rate: rate, frames: frames, masterGain: Decibels(linearGain: factor),
      sounds: sounds, cues: cues, beds: beds, speech: speech)
  }

  /// What `lane` has in the mix, under the gain and the limits of the whole: the stems of all lanes
  /// add up to it.
  public func stem(_ lane: Lane) -> Mixer {
    var stem = self
    stem.cues = cues.only(lane)
    if lane != .bed { stem.beds = [] }
    return stem
  }

  /// The lanes in which anything sounds.
  public var lanes: [Lane] {
    Lane.allCases.filter { lane in
      lane == .bed ? !beds.isEmpty : cues.all.contains { $0.lane == lane }
    }
  }

  /// Whether nothing sounds in `range`; its samples are then all 0.
  public func isSilent(in range: Range<FramePosition>) -> Bool {
    let range = range.lowerBound.index..<range.upperBound.index
    return cues.isSilent(in: range) && !beds.contains { $0.range.overlaps(range) }
  }

  /// Writes the frames of `range` over the first samples of `block`; outside the track it is silent.
  public func render(_ range: Range<FramePosition>, into block: inout MutableSpan<Float>) {
    let range = range.lowerBound.index..<range.upperBound.index
    block.fill(0..<range.count * layout.channels, with: 0)
    for bed in beds { bed.add(range, to: &block, from: range.lowerBound, mix: layout) }
    for index in cues.candidates(in: range) {
      let cue = cues.all[index]
      guard cue.range.overlaps(range) else { continue }
      add(cue, within: range, into: &block)
    }
    limits.apply(to: &block, of: range, channels: layout.channels)
  }

  /// The same mix with all that sounds in `range`, and nothing else, in memory.
  ///
  /// - Throws: ``MixError/soundLost(_:)`` when the shelf has lost a sound.
  func holding(_ range: Range<FramePosition>) throws(MixError) -> Mixer {
    let range = range.lowerBound.index..<range.upperBound.index
    var needed: [Int: Range<Int>] = [:]
    for cue in cues.all[cues.candidates(in: range)] where cue.range.overlaps(range) {
      let heard = cue.frames(heardIn: range)
      let others = needed[cue.sound] ?? heard
      needed[cue.sound] =
        min(others.lowerBound, heard.lowerBound)..<max(others.upperBound, heard.upperBound)
    }
    var result = self
    result.sounds = try sounds.holding(needed)
    for index in beds.indices { result.beds[index] = try beds[index].holding(range) }
    return result
  }

  private func add(
    _ cue: PlacedSound, within range: Range<Int>, into block: inout MutableSpan<Float>
  ) {
    let sounding = cue.range.clamped(to: range)
    let steady = sounding.clamped(to: cue.range.lowerBound..<cue.fadeStart)
    let fading = sounding.clamped(to: cue.fadeStart..<cue.range.upperBound)
    guard let part = sounds.part(cue.frames(heardIn: range), of: cue.sound) else { return }
    let adder = SoundAdder(from: part.sound.layout, to: layout, pan: cue.pan)
    let first = cue.range.lowerBound + part.first
    adder.add(
      part.sound.samples.span, from: steady.lowerBound - first, count: steady.count,
      gain: cue.gain, into: &block, at: steady.lowerBound - range.lowerBound)
    for frame in fading {
      let left = cue.range.upperBound - 1 - frame
      let fade = FadeShape.cosine.factor(onFrame: left, of: cue.fadeFrames)
      adder.add(
        part.sound.samples.span, from: frame - first, count: 1, gain: cue.gain * fade,
        into: &block, at: frame - range.lowerBound)
    }
  }
}

extension Decibels {
  /// The ceiling of a track: −1 dB of full scale, so that no player's filters clip it.
  public static let trackCeiling = Decibels(-1)
}
