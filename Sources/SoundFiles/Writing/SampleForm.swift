/// How samples are handed to an encoder.
enum SampleForm: Hashable {
  /// 16 bits, rounded by whoever mixed them.
  case int16
  /// 24 bits in three bytes, as they stand in a WAV.
  case packed24
  /// 24 bits in the upper part of 32.
  case int32
  /// Floats as they are.
  case float
  /// Floats multiplied by a factor, no further than full scale.
  case clampedFloat(times: Float)
}

extension SoundFileHandle {
  /// Writes finite samples, whole frames of them; answers how many were taken.
  mutating func write(_ samples: UnsafeBufferPointer<Float>, as form: SampleForm) -> Int {
    switch form {
    case .int16: 0
    case .float: writeFloats(samples)
    case .packed24:
      converting(samples) { handle, samples, bytes in
        handle.writeRaw(bytes.pack24(samples)) / 3
      }
    case .int32:
      converting(samples) { handle, samples, bytes in
        handle.writeInts(bytes.widen24(samples, shift: 8))
      }
    case .clampedFloat(let factor):
      converting(samples) { handle, samples, bytes in
        handle.writeFloats(bytes.clamp(samples, times: factor))
      }
    }
  }

  /// Writes 16-bit samples to an encoder that takes wider ones; no value changes.
  mutating func widen(_ samples: UnsafeBufferPointer<Int16>, as form: SampleForm) -> Int {
    inBlocks(of: samples) { handle, block in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: block.count) { floats in
        for index in block.indices { floats[index] = Float(block[index]) * 0x1p-15 }
        return handle.write(UnsafeBufferPointer(floats), as: form)
      }
    }
  }

  private mutating func converting(
    _ samples: UnsafeBufferPointer<Float>,
    _ transfer: (inout Self, UnsafeBufferPointer<Float>, UnsafeMutableRawBufferPointer) -> Int
  ) -> Int {
    inBlocks(of: samples) { handle, block in
      withUnsafeTemporaryAllocation(byteCount: block.count * 4, alignment: 16) { bytes in
        transfer(&handle, block, bytes)
      }
    }
  }

  /// Cuts samples into blocks of whole frames that stay in the nearer caches.
  private mutating func inBlocks<Sample>(
    of samples: UnsafeBufferPointer<Sample>,
    _ transfer: (inout Self, UnsafeBufferPointer<Sample>) -> Int
  ) -> Int {
    let most = 16_384 * channels
    var done = 0
    while done < samples.count {
      let block = UnsafeBufferPointer(rebasing: samples[done..<min(done + most, samples.count)])
      let taken = transfer(&self, block)
      done += taken
      if taken < block.count { break }
    }
    return done
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Packs in place: three bytes of each four move down, and the fourth is written over.
  fileprivate func pack24(_ samples: UnsafeBufferPointer<Float>) -> UnsafeRawBufferPointer {
    let steps = widen24(samples, shift: 0)
    for index in steps.indices {
      storeBytes(of: steps[index].littleEndian, toByteOffset: 3 * index, as: Int32.self)
    }
    return UnsafeRawBufferPointer(rebasing: self[..<(3 * samples.count)])
  }

  fileprivate func widen24(
    _ samples: UnsafeBufferPointer<Float>, shift: Int32
  ) -> UnsafeBufferPointer<Int32> {
    let wide = bindMemory(to: Int32.self)
    for index in samples.indices { wide[index] = steps24(samples[index]) &<< shift }
    return UnsafeBufferPointer(rebasing: wide[..<samples.count])
  }

  fileprivate func clamp(
    _ samples: UnsafeBufferPointer<Float>, times factor: Float
  ) -> UnsafeBufferPointer<Float> {
    let clamped = bindMemory(to: Float.self)
    for index in samples.indices {
      let sample = samples[index] * factor
      clamped[index] = sample > 1 ? 1 : sample < -1 ? -1 : sample
    }
    return UnsafeBufferPointer(rebasing: clamped[..<samples.count])
  }
}

/// Scales to 24 bits, clamps, and rounds half to even.
@inline(__always)
private func steps24(_ sample: Float) -> Int32 {
  var scaled = Double(sample) * 0x1p23
  scaled = scaled > 8_388_607 ? 8_388_607 : scaled < -8_388_608 ? -8_388_608 : scaled
  // 1.5 × 2^52 leaves no bits for a fraction, so the sum rounds; its low bits are the integer.
  return Int32(truncatingIfNeeded: (scaled + 0x1.8p52).bitPattern)
}
