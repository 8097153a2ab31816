@testable import CueMix
import CuePlan

/// A timeline of a few frames at 10 Hz, with the sounds that it needs.
struct SmallWorld {
  static let rate = SampleRate(10)

  var frames: Int
  private(set) var cues: [Cue] = []
  private(set) var sounds: [CueSound: Sound] = [:]

  init(frames: Int) { self.frames = frames }

  var timeline: Timeline {
    Timeline(title: "small", language: "en", sampleRate: Self.rate, frames: frames, cues: cues)
  }

  /// Adds a spoken cue with samples of its own.
  mutating func say(_ samples: ContiguousArray<Float>, at start: Int, gain: Decibels = .unity) {
    let line = CueSound.speech(SpokenLine("line \(cues.count)"))
    let sound = Sound(samples, rate: Self.rate)
    add(line, sound, lane: .voice, at: start..<start + sound.frames, gain: gain)
  }

  /// Adds a tone with samples of its own, cut to `range`.
  mutating func ring(_ samples: ContiguousArray<Float>, in range: Range<Int>) {
    let name = CueSound.tone(ToneName(rawValue: "tone-\(cues.count)"))
    add(name, Sound(samples, rate: Self.rate), lane: .tone, at: range)
  }

  mutating func add(
    _ name: CueSound, _ sound: Sound?, lane: Lane, at range: Range<Int>, gain: Decibels = .unity
  ) {
    cues.append(
      Cue(
        lane: lane, kind: .phase, text: "cue \(cues.count)", sound: name,
        range: FramePosition(range.lowerBound)..<FramePosition(range.upperBound), gain: gain))
    sounds[name] = sound
  }

  func mixer(_ layout: ChannelLayout = .mono) throws(MixError) -> Mixer {
    try Mixer(timeline: timeline, sounds: sounds, layout: layout)
  }

  /// Thirty seconds of sounds that overlap, end early and leave gaps.
  static var busy: SmallWorld {
    var world = SmallWorld(frames: 300)
    var seed: UInt32 = 1
    for start in stride(from: 3, to: 250, by: 17) {
      let samples = ContiguousArray<Float>(
        (0..<23).map { _ in
          seed = seed &* 1_664_525 &+ 1_013_904_223
          return Float(seed >> 8) / 16_777_216 * 0.4 - 0.2
        })
      world.ring(samples, in: start..<start + (start.isMultiple(of: 2) ? 23 : 12))
    }
    return world
  }
}

extension Mixer {
  /// The samples of `range`, mixed in one go.
  func samples(_ range: Range<Int>) -> ContiguousArray<Float> {
    var block = ContiguousArray<Float>(repeating: 7, count: range.count * layout.channels)
    var span = block.mutableSpan
    render(FramePosition(range.lowerBound)..<FramePosition(range.upperBound), into: &span)
    return block
  }
}

/// Two channels as one interleaved sequence of samples.
func interleaved(_ left: some Sequence<Float>, _ right: some Sequence<Float>)
  -> ContiguousArray<Float>
{
  zip(left, right).reduce(into: []) { $0 += [$1.0, $1.1] }
}

/// A sine of `hertz`, `amplitude` high.
func sine(
  _ hertz: Double, amplitude: Float = 1, seconds: Double = 1, at rate: SampleRate = .standard
) -> Sound {
  let frames = Int(seconds * Double(rate.hertz))
  return Sound(
    ContiguousArray(
      (0..<frames).map {
        amplitude * Float(PortableMath.sine(turns: hertz * Double($0) / Double(rate.hertz)))
      }), rate: rate)
}
