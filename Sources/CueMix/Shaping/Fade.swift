public import CuePlan

/// How a sound comes out of silence or goes into it.
public enum FadeShape: Hashable, Sendable, CaseIterable {
  /// A straight line.
  case linear
  /// Half a cosine: no corner at either end; two of them crossing keep equal sounds level.
  case cosine
  /// A quarter of a sine: two of them crossing keep unlike sounds equally strong.
  case equalPower

  /// The factor at `position` of the way from silence (0) to full (1).
  func factor(at position: Double) -> Double {
    switch self {
    case .linear: position
    case .cosine: 0.5 - 0.5 * PortableMath.cosine(turns: position / 2)
    case .equalPower: PortableMath.sine(turns: position / 4)
    }
  }

  /// The factor on frame `index` of a fade-in of `frames`; neither 0 nor 1 is reached.
  func factor(onFrame index: Int, of frames: Int) -> Float {
    Float(factor(at: (Double(index) + 0.5) / Double(frames)))
  }
}

extension Sound {
  /// The same sound, faded at both ends so that no edge clicks.
  ///
  /// A fade longer than the sound takes all of it. The defaults leave a consonant its edge.
  public func faded(
    in rise: Seconds = .milliseconds(3), out fall: Seconds = .milliseconds(15),
    shape: FadeShape = .cosine
  ) -> Sound {
    let rise = min(rate.frames(in: rise), frames)
    let fall = min(rate.frames(in: fall), frames)
    var result = samples
    for frame in 0..<rise { scale(&result, frame, by: shape.factor(onFrame: frame, of: rise)) }
    for frame in 0..<fall {
      scale(&result, frames - 1 - frame, by: shape.factor(onFrame: frame, of: fall))
    }
    return Sound(result, layout: layout, rate: rate)
  }

  private func scale(_ samples: inout ContiguousArray<Float>, _ frame: Int, by factor: Float) {
    for channel in 0..<layout.channels { samples[frame * layout.channels + channel] *= factor }
  }
}
