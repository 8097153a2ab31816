/// Adds frames of a 16-bit tape to frames of a mix, under a gain that moves.
struct TapeAdder {
  private let tape: BedTape
  private let mix: ChannelLayout
  /// What the two sides are multiplied by where a mono tape is heard in stereo.
  private let sides: SIMD2<Float>

  init(layer: BedLayer, mix: ChannelLayout) {
    tape = layer.tape
    self.mix = mix
    sides = layer.pan.factors
  }

  /// Adds `count` frames from the tape's frame `first` to `sum` from frame `place`; the gain on
  /// the first of them is that of the ramp's frame `offset`.
  func add(
    from first: Int, count: Int, under ramp: Ramp, at offset: Int,
    to sum: inout MutableSpan<Float>, at place: Int
  ) {
    guard let piece = tape.piece(holding: first..<first + count) else { return }
    let (samples, first) = (piece.samples.span, first - piece.first)
    switch (tape.layout, mix) {
    case (.mono, .stereo):
      spread(samples, first, count, ramp, offset, &sum, place)
    case (.stereo, .mono):
      fold(samples, first, count, ramp, offset, &sum, place)
    case (_, let layout):
      addAlike(samples, first, count, ramp, offset, &sum, place, channels: layout.channels)
    }
  }

  private func addAlike(
    _ samples: borrowing Span<Int16>, _ first: Int, _ count: Int, _ ramp: Ramp, _ offset: Int,
    _ sum: inout MutableSpan<Float>, _ place: Int, channels: Int
  ) {
    let (from, to) = (first * channels, place * channels)
    if ramp.step == 0 {
      samples.addSteady(
        from: from, count: count * channels, gain: ramp.start, into: &sum, at: to)
    } else {
      let shift = Int32(channels - 1)
      samples.addRamp(
        from: from, count: count * channels, ramp, frame: Int32(offset), shift: shift, into: &sum,
        at: to)
    }
  }

  private func spread(
    _ samples: borrowing Span<Int16>, _ first: Int, _ count: Int, _ ramp: Ramp, _ offset: Int,
    _ sum: inout MutableSpan<Float>, _ place: Int
  ) {
    for index in 0..<count {
      let sample = Float(samples[first + index]) * ramp.gain(at: offset + index)
      sum[2 * (place + index)] += sample * sides.x
      sum[2 * (place + index) + 1] += sample * sides.y
    }
  }

  private func fold(
    _ samples: borrowing Span<Int16>, _ first: Int, _ count: Int, _ ramp: Ramp, _ offset: Int,
    _ sum: inout MutableSpan<Float>, _ place: Int
  ) {
    for index in 0..<count {
      let both = Float(samples[2 * (first + index)]) + Float(samples[2 * (first + index) + 1])
      sum[place + index] += both * (0.5 * ramp.gain(at: offset + index))
    }
  }
}

/// Loops over memory whose bounds are checked once: the compiler does not make vectors of a loop
/// that checks two spans of unlike samples one by one (measured three times slower).
extension Span<Int16> {
  fileprivate func addSteady(
    from first: Int, count: Int, gain: Float, into sum: inout MutableSpan<Float>, at place: Int
  ) {
    withSamples(from: first, count: count, into: &sum, at: place) { source, sum in
      for index in 0..<count { sum[index] += Float(source[index]) * gain }
    }
  }

  /// `shift` is what an index is shifted by to become a frame.
  fileprivate func addRamp(
    from first: Int, count: Int, _ ramp: Ramp, frame: Int32, shift: Int32,
    into sum: inout MutableSpan<Float>, at place: Int
  ) {
    let (start, step) = (ramp.start, ramp.step)
    withSamples(from: first, count: count, into: &sum, at: place) { source, sum in
      // 32-bit places, which a vector register turns into floats four at a time.
      for index in 0..<count {
        let frame = frame &+ (Int32(truncatingIfNeeded: index) &>> shift)
        sum[index] += Float(source[index]) * (start + step * Float(frame))
      }
    }
  }

  @inline(__always)
  private func withSamples(
    from first: Int, count: Int, into sum: inout MutableSpan<Float>, at place: Int,
    _ body: (UnsafePointer<Int16>, UnsafeMutablePointer<Float>) -> Void
  ) {
    precondition(first >= 0 && first + count <= self.count, "a run lies on its tape")
    precondition(place >= 0 && place + count <= sum.count, "a run lies in its block")
    withUnsafeBufferPointer { source in
      sum.withUnsafeMutableBufferPointer { sum in
        guard let source = source.baseAddress, let sum = sum.baseAddress else { return }
        body(source + first, sum + place)
      }
    }
  }
}
