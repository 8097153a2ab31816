/// Adds frames of a 16-bit tape to frames of a mix, under a gain that moves.
struct TapeAdder {
  let tape: BedTape
  let mix: ChannelLayout
  /// What the two sides are multiplied by where a mono tape is heard in stereo.
  let sides: SIMD2<Float>

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
    switch (tape.layout, mix) {
    case (.mono, .stereo):
      spread(first, count, ramp, offset, &sum, place)
    case (.stereo, .mono):
      fold(first, count, ramp, offset, &sum, place)
    case (_, let layout):
      addAlike(first, count, ramp, offset, &sum, place, channels: layout.channels)
    }
  }

  private func addAlike(
    _ first: Int, _ count: Int, _ ramp: Ramp, _ offset: Int, _ sum: inout MutableSpan<Float>,
    _ place: Int, channels: Int
  ) {
    let samples = tape.samples.span
    let (from, to) = (first * channels, place * channels)
    let shift = Int32(channels - 1)
    let (start, step, frames) = (ramp.start, ramp.step, Int32(offset))
    if step == 0 {
      for index in 0..<count * channels { sum[to + index] += Float(samples[from + index]) * start }
    } else {
      // 32-bit places, which a vector register turns into floats four at a time.
      for index in 0..<count * channels {
        let frame = frames &+ (Int32(truncatingIfNeeded: index) &>> shift)
        sum[to + index] += Float(samples[from + index]) * (start + step * Float(frame))
      }
    }
  }

  private func spread(
    _ first: Int, _ count: Int, _ ramp: Ramp, _ offset: Int, _ sum: inout MutableSpan<Float>,
    _ place: Int
  ) {
    let samples = tape.samples.span
    for index in 0..<count {
      let sample = Float(samples[first + index]) * ramp.gain(at: offset + index)
      sum[2 * (place + index)] += sample * sides.x
      sum[2 * (place + index) + 1] += sample * sides.y
    }
  }

  private func fold(
    _ first: Int, _ count: Int, _ ramp: Ramp, _ offset: Int, _ sum: inout MutableSpan<Float>,
    _ place: Int
  ) {
    let samples = tape.samples.span
    for index in 0..<count {
      let both = Float(samples[2 * (first + index)]) + Float(samples[2 * (first + index) + 1])
      sum[place + index] += both * (0.5 * ramp.gain(at: offset + index))
    }
  }
}
