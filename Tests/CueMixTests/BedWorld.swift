@testable import CueMix
import CuePlan

/// A track with one bed from its first frame to its last.
struct BedWorld {
  static let name = BedName(rawValue: "own")

  let bed: Bed
  var timeline: Timeline
  var sounds: [CueSound: Sound] = [:]

  init(
    _ bed: Bed, frames: Int, at rate: SampleRate = SmallWorld.rate, gain: Decibels = Decibels(-15),
    shape: BedShape? = nil
  ) {
    self.bed = bed
    timeline = Timeline(title: "bed", language: "en", sampleRate: rate, frames: frames)
    var cue = Cue(
      lane: .bed, kind: .bed, text: "own", sound: .bed(Self.name), range: 0..<FramePosition(frames),
      gain: gain)
    cue.bed = shape
    timeline.cues = [cue]
  }

  /// Adds a spoken cue of so many frames, all of them at `sample`.
  mutating func say(_ sample: Float, in range: Range<Int>) {
    let line = CueSound.speech(SpokenLine("line \(sounds.count)"))
    sounds[line] = Sound(
      ContiguousArray(repeating: sample, count: range.count), rate: timeline.sampleRate)
    timeline.cues.append(
      Cue(
        lane: .voice, kind: .phase, text: "line", sound: line,
        range: FramePosition(range.lowerBound)..<FramePosition(range.upperBound)))
  }

  func mixer(_ layout: ChannelLayout = .mono) throws(MixError) -> Mixer {
    try Mixer(timeline: timeline, sounds: sounds, beds: [Self.name: bed], layout: layout)
  }
}

extension Bed {
  /// A bed of a finished sound; nil when it is silent.
  init?(_ sound: Sound, on reel: any TapeReel = MemoryReel()) {
    var recorder = BedRecorder(layout: sound.layout, rate: sound.rate, on: reel)
    recorder.append(sound.samples.span)
    guard let bed = recorder.finish() else { return nil }
    self = bed
  }
}

extension BedTape {
  /// All of its samples.
  var samples: ContiguousArray<Int16> { piece(holding: 0..<frames)?.samples ?? [] }

  /// A tape of samples with full scale 1.
  init(_ samples: [Float], layout: ChannelLayout = .mono, rate: SampleRate = SmallWorld.rate) {
    self.init(ContiguousArray(samples.map { Int16(rounding: $0) }), layout: layout, rate: rate)
  }
}
