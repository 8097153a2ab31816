public import CuePlan

extension Decibels {
  /// The factor a sample is multiplied by: 1 for no change, 0.5012 for −6 dB, 0 for −infinity.
  ///
  /// The same bits on every machine.
  public var linearGain: Double { PortableMath.exp2(value * octavesPerDecibel) }

  /// Makes the change that multiplies every sample by `factor`; 0 is −infinity.
  public init(linearGain factor: Double) {
    self.init(PortableMath.log2(factor) / octavesPerDecibel)
  }
}

/// Doublings of amplitude in a decibel: log2(10) / 20.
private let octavesPerDecibel = 3.321_928_094_887_362_6 / 20
