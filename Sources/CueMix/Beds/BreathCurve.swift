import CuePlan

extension GainCurve {
  /// The gain of a bed that breathes: it grows through every breath in, shrinks through every
  /// breath out and stays where it is while the breath is held.
  init(breathingWith phases: [TimelinePhase]) {
    var gain = Self.restingBreath
    var points = [Point(frame: 0, gain: gain)]
    for phase in phases {
      let target: Double
      switch phase.breath {
      case .inward: target = Self.fullBreath
      case .outward: target = Self.emptyBreath
      case .held, .free, nil: continue
      }
      let start = phase.range.lowerBound.index
      if points.last?.frame != start { points.append(Point(frame: start, gain: gain)) }
      gain = target
      points.append(Point(frame: phase.range.upperBound.index, gain: gain))
    }
    self.init(points: points, shape: .cosine)
  }

  /// The gain with full lungs.
  static let fullBreath = 1.0
  /// The gain with empty lungs: 10 dB lower.
  static let emptyBreath = Decibels(-10).linearGain
  /// The gain before the first breath, as strong as a whole breath is.
  static let restingBreath = breathMeanSquare.squareRoot()

  /// The mean of the square of that gain over whole breaths.
  static let breathMeanSquare: Double = {
    let (middle, swing) = ((fullBreath + emptyBreath) / 2, (fullBreath - emptyBreath) / 2)
    return middle * middle + swing * swing / 2
  }()
}
