import CuePlan

/// A background without end: layers of tape, each heard as a function of time alone.
///
/// Its gated loudness over a long time is ``Loudness/speechTarget`` at no gain, so that a cue's gain
/// is relative to speech: within 0.1 dB over half an hour, while a minute or two of one that comes
/// and goes, such as an ocean, may lie half a decibel off.
public struct Bed: Sendable {
  let layers: [BedLayer]

  init(_ layers: [BedLayer]) { self.layers = layers }

  /// The highest its samples can reach.
  var peak: Double { layers.reduce(0) { $0 + $1.peak } }

  /// Whether it follows the breathing phases.
  var followsBreath: Bool { layers.contains { $0.breath == .followed } }

  /// The same bed with all that is heard of it at `ages` in memory; nil when some is lost.
  func holding(_ ages: Range<Int>, cellFrames: Int) -> Bed? {
    let held = layers.compactMap { $0.holding(ages, cellFrames: cellFrames) }
    return held.count == layers.count ? Bed(held) : nil
  }
}

/// A tape in a bed, and how it is heard.
struct BedLayer: Sendable {
  private(set) var tape: BedTape
  /// What its samples are multiplied by.
  var gain: Double
  /// In which order its frames are heard.
  var reading = TapeReading.ring()
  /// How it comes and goes by itself.
  var swell = Swell.none
  /// Whether it grows as one breathes in and shrinks as one breathes out.
  var breath = Breath.ignored
  /// Its place between the speakers; only mono tapes have one.
  var pan = Pan.centre
  /// The highest it can reach.
  let peak: Double

  /// What a layer makes of the breathing phases.
  enum Breath: Hashable, Sendable { case followed, ignored }

  init(
    tape: BedTape, gain: Double, reading: TapeReading = .ring(), swell: Swell = .none,
    breath: Breath = .ignored, pan: Pan = .centre
  ) {
    self.tape = tape
    self.gain = gain
    self.reading = reading
    self.swell = swell
    self.breath = breath
    self.pan = pan
    peak = tape.peak * gain * swell.highest
  }

  fileprivate func holding(_ ages: Range<Int>, cellFrames: Int) -> BedLayer? {
    var held = self
    guard
      let tape = tape.holding(
        reading.frames(at: ages, ofTape: tape.frames, cellFrames: cellFrames))
    else { return nil }
    held.tape = tape
    return held
  }
}
