import CuePlan

/// A bed as the mix loop sees it: tapes, and curves of factors over frames.
struct PlacedBed: Sendable {
  /// The frames it sounds in.
  let range: Range<Int>
  private let name: CueSound
  private var bed: Bed
  private let rate: SampleRate
  private let cellFrames: Int
  /// What all of it is multiplied by.
  private var gain: Double
  private let fade: GainCurve
  private let ducks: [GainCurve]
  private let breath: GainCurve

  init(_ bed: Bed, for cue: Cue, plan: DuckPlan, breath: GainCurve, rate: SampleRate) {
    let shape = cue.bed ?? .still
    name = cue.sound
    self.bed = bed
    self.rate = rate
    cellFrames = BedCell.frames(at: rate)
    range = cue.range.lowerBound.index..<cue.range.upperBound.index
    gain = cue.gain.linearGain
    fade = GainCurve(fading: range, in: shape.fadeIn, out: shape.fadeOut)
    ducks = plan.curves(for: shape)
    self.breath = breath
  }

  /// Multiplies its gain by `factor`.
  mutating func amplify(by factor: Double) { gain *= factor }

  /// The highest it can reach in `part`.
  func bound(in part: Range<Int>) -> Double {
    let part = part.clamped(to: range)
    guard !part.isEmpty else { return 0 }
    // The breath bounds it as well, but not by much.
    let lowest = ducks.map { $0.highest(in: part) }.reduce(1, min)
    return bed.peak * gain * lowest * fade.highest(in: part)
  }

  /// The same bed with all that is heard of it in `part` in memory.
  ///
  /// - Throws: ``MixError/soundLost(_:)`` when its reel has lost some.
  func holding(_ part: Range<Int>) throws(MixError) -> PlacedBed {
    let heard = part.clamped(to: range)
    guard !heard.isEmpty else { return self }
    guard let bed = bed.holding(ages(of: heard), cellFrames: cellFrames) else {
      throw .soundLost(name)
    }
    var held = self
    held.bed = bed
    return held
  }

  private func ages(of part: Range<Int>) -> Range<Int> {
    part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound
  }

  /// Adds the frames of `part` to `sum`, which begins on the frame `start`.
  func add(
    _ part: Range<Int>, to sum: inout MutableSpan<Float>, from start: Int, mix: ChannelLayout
  ) {
    let heard = part.clamped(to: range)
    guard !heard.isEmpty else { return }
    let ages = ages(of: heard)
    let cells = ages.lowerBound / cellFrames...(ages.upperBound - 1) / cellFrames
    let borders = (cells.lowerBound...cells.upperBound + 1).map { cell in
      Border(at: min(cell * cellFrames, range.count), of: self)
    }
    for layer in bed.layers {
      add(layer, ages, between: borders, to: &sum, at: range.lowerBound - start, mix)
    }
  }

  private func add(
    _ layer: BedLayer, _ ages: Range<Int>, between borders: [Border],
    to sum: inout MutableSpan<Float>, at origin: Int, _ mix: ChannelLayout
  ) {
    let adder = TapeAdder(layer: layer, mix: mix)
    var age = ages.lowerBound
    var gain = borders[0].gain(of: layer)
    for border in borders.dropFirst() {
      let cell = BedCell(of: cellFrames, holding: age, until: range.count)
      let heard = cell.ages.clamped(to: ages)
      let next = border.gain(of: layer)
      if gain != 0 || next != 0 {
        layer.reading.forEachRun(
          at: heard, ofTape: layer.tape.frames, cellFrames: cellFrames
        ) { run in
          adder.add(
            from: run.first, count: run.count,
            under: run.ramp(from: gain, to: next, over: cell.ages.count),
            at: run.age - cell.ages.lowerBound, to: &sum, at: origin + run.age)
        }
      }
      gain = next
      age = heard.upperBound
    }
  }

  /// What the gains of all layers on the border of two cells have in common.
  private struct Border {
    private let common: Double
    private let breath: Double
    private let seconds: Double

    init(at age: Int, of placed: PlacedBed) {
      let frame = placed.range.lowerBound + age
      let duck = placed.ducks.reduce(1) { min($0, $1.gain(at: frame)) }
      common = placed.gain * placed.fade.gain(at: frame) * duck / 32768
      breath = placed.breath.gain(at: frame)
      seconds = Double(age) / Double(placed.rate.hertz)
    }

    func gain(of layer: BedLayer) -> Double {
      let own = layer.gain * layer.swell.gain(at: seconds)
      return common * own * (layer.breath == .followed ? breath : 1)
    }
  }
}

extension TapeRun {
  /// The line of its cell's gain, on its own way in or out.
  fileprivate func ramp(from first: Double, to last: Double, over frames: Int) -> Ramp {
    guard !isWhole else { return Ramp(from: first, to: last, over: frames) }
    let shape = FadeShape.equalPower
    return Ramp(
      from: first * shape.factor(at: way.start), to: last * shape.factor(at: way.end), over: frames)
  }
}

extension BedShape {
  /// No fades and no ducks.
  static let still = BedShape(fadeIn: 0, fadeOut: 0, underSpeech: .unity, underTones: .unity)
}
