import CuePlan

/// A bed as the mix loop sees it: tapes, and curves of factors over frames.
struct PlacedBed: Sendable {
  /// The frames it sounds in.
  let range: Range<Int>
  private let bed: Bed
  private let rate: SampleRate
  private let cellFrames: Int
  /// What all of it is multiplied by.
  private var gain: Double
  private let fade: GainCurve
  private let ducks: [GainCurve]
  private let breath: GainCurve

  init(_ bed: Bed, for cue: Cue, plan: DuckPlan, breath: GainCurve, rate: SampleRate) {
    let shape = cue.bed ?? .still
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

  /// Adds the frames of `part` to `sum`, which begins on the frame `start`.
  func add(
    _ part: Range<Int>, to sum: inout MutableSpan<Float>, from start: Int, mix: ChannelLayout
  ) {
    let ages = part.clamped(to: range)
    guard !ages.isEmpty else { return }
    let (first, end) = (ages.lowerBound - range.lowerBound, ages.upperBound - range.lowerBound)
    var border = Border(at: first / cellFrames * cellFrames, of: self)
    var age = first
    while age < end {
      let cell = BedCell(of: cellFrames, holding: age, until: range.count)
      let next = Border(at: cell.ages.upperBound, of: self)
      let heard = cell.ages.clamped(to: first..<end)
      if border.isHeard || next.isHeard {
        for (index, layer) in bed.layers.enumerated() {
          add(
            layer, heard, in: cell, from: border.gains[index], to: next.gains[index], &sum,
            at: range.lowerBound - start, mix)
        }
      }
      border = next
      age = heard.upperBound
    }
  }

  private func add(
    _ layer: BedLayer, _ ages: Range<Int>, in cell: BedCell, from first: Double, to last: Double,
    _ sum: inout MutableSpan<Float>, at origin: Int, _ mix: ChannelLayout
  ) {
    let adder = TapeAdder(layer: layer, mix: mix)
    layer.reading.forEachRun(
      at: ages, ofTape: layer.tape.frames, cellFrames: cellFrames
    ) { run in
      let shape = FadeShape.equalPower
      let ramp =
        run.isWhole
        ? Ramp(from: first, to: last, over: cell.ages.count)
        : Ramp(
          from: first * shape.factor(at: run.way.start), to: last * shape.factor(at: run.way.end),
          over: cell.ages.count)
      adder.add(
        from: run.first, count: run.count, under: ramp, at: run.age - cell.ages.lowerBound,
        to: &sum, at: origin + run.age)
    }
  }

  /// The gains of all layers on the border of two cells.
  private struct Border {
    let gains: [Double]
    var isHeard: Bool { gains.contains { $0 != 0 } }

    init(at age: Int, of placed: PlacedBed) {
      let frame = placed.range.lowerBound + age
      let duck = placed.ducks.reduce(1) { min($0, $1.gain(at: frame)) }
      let common = placed.gain * placed.fade.gain(at: frame) * duck / 32768
      let seconds = Double(age) / Double(placed.rate.hertz)
      gains = placed.bed.layers.map { layer in
        let own = layer.gain * layer.swell.gain(at: seconds)
        return common * own * (layer.breath == .followed ? placed.breath.gain(at: frame) : 1)
      }
    }
  }
}

extension BedShape {
  /// No fades and no ducks.
  static let still = BedShape(fadeIn: 0, fadeOut: 0, underSpeech: .unity, underTones: .unity)
}
