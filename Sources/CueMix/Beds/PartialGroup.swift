import CuePlan

/// One sine of a tape.
struct Partial: Sendable {
  /// Circles in a frame.
  let step: Double
  /// Where in its circle it begins.
  let turns: Double
  let strength: Double
  var pan = Pan.centre
  /// What is left of it a frame later.
  var decay = 1.0
}

/// Eight sines that turn side by side: one would wait for its own last result.
struct PartialGroup {
  private var cosine = SIMD8<Double>.zero
  private var sine = SIMD8<Double>.zero
  private var stepCosine = SIMD8<Double>.zero
  private var stepSine = SIMD8<Double>.zero
  private var left = SIMD8<Double>.zero
  private var right = SIMD8<Double>.zero

  init(_ partials: ArraySlice<Partial>) {
    for (lane, partial) in partials.enumerated() {
      cosine[lane] = partial.strength * PortableMath.cosine(turns: partial.turns)
      sine[lane] = partial.strength * PortableMath.sine(turns: partial.turns)
      stepCosine[lane] = partial.decay * PortableMath.cosine(turns: partial.step)
      stepSine[lane] = partial.decay * PortableMath.sine(turns: partial.step)
      left[lane] = Double(partial.pan.factors.x)
      right[lane] = Double(partial.pan.factors.y)
    }
  }

  /// Adds them to the samples of a tape from its first frame on.
  func add(to samples: inout ContiguousArray<Double>, layout: ChannelLayout) {
    var (cosine, sine) = (cosine, sine)
    let channels = layout.channels
    for first in stride(from: 0, to: samples.count, by: channels) {
      switch layout {
      case .mono: samples[first] += sine.sum()
      case .stereo:
        samples[first] += (sine * left).sum()
        samples[first + 1] += (sine * right).sum()
      }
      let turned = cosine * stepCosine - sine * stepSine
      sine = sine * stepCosine + cosine * stepSine
      cosine = turned
    }
  }
}
