import CuePlan
import Testing

@testable import CueMix

@Suite struct ToneSynthTests {
  private static let rate = SampleRate(16_000)

  private func tone(_ name: ToneName, at rate: SampleRate = Self.rate) throws -> Sound {
    try #require(ToneSynth.sound(name, at: rate))
  }

  @Test(arguments: ToneName.all + ToneName.allBright)
  func `every tone is found within a millisecond of its frame`(name: ToneName) throws {
    let sound = try tone(name)
    let threshold = Float(sound.truePeak * Decibels(-40).linearGain)
    let onset = try #require(sound.samples.firstIndex { $0.magnitude > threshold })
    #expect(onset <= 4, "\(Double(onset) / 16) ms")
  }

  @Test(arguments: ToneName.all + ToneName.allBright)
  func `no tone has an edge that clicks`(name: ToneName) throws {
    let sound = try tone(name)
    let peak = Float(sound.truePeak)
    #expect(try #require(sound.samples.first).magnitude < peak / 30)
    #expect(sound.samples.suffix(2).allSatisfy { $0.magnitude < peak / 1000 })
  }

  /// A corner where a tone begins is heard as a click far above its band.
  @Test(arguments: ToneName.all + ToneName.allBright)
  func `no tone begins with a corner`(name: ToneName) throws {
    let start = try tone(name, at: .standard).extracting(frames: 0..<480)
      .faded(in: .zero, out: .milliseconds(5))
    let silence = ContiguousArray<Float>(repeating: 0, count: 480)
    let sound = Sound(silence + start.samples, rate: .standard)
    #expect(strength(of: sound, at: 14_000...) < strength(of: sound, at: 400...1200) / 50_000)
  }

  /// A jump that a sine of 5 kHz at the tone's peak could not make.
  @Test(arguments: ToneName.all + ToneName.allBright)
  func `no tone jumps further than its band allows`(name: ToneName) throws {
    let sound = try tone(name)
    let most = Float(sound.truePeak * 2 * PortableMath.sine(turns: 5000 / 16_000 / 2))
    #expect(zip(sound.samples, sound.samples.dropFirst()).allSatisfy { abs($0 - $1) < most })
  }

  @Test(arguments: ToneName.all + ToneName.allBright)
  func `nothing lies above the band, at any rate`(name: ToneName) throws {
    for rate in [SampleRate(8000), Self.rate] {
      let sound = try tone(name, at: rate)
      let peak = strength(of: sound, at: 400...1200)
      #expect(strength(of: sound, at: (0.47 * Double(rate.hertz))...) < peak / 300)
    }
  }

  @Test func `tones have the lengths of their score`() throws {
    let lengths = try ToneName.all.map { try tone($0).frames * 1000 / Self.rate.hertz }
    #expect(lengths == [2500, 3000, 250, 250, 80, 350, 400, 550, 550, 1000])
    for name in ToneName.all + ToneName.allBright {
      #expect(ToneSynth.length(of: name, at: Self.rate) == (try tone(name).length))
    }
  }

  @Test(arguments: ToneName.all + ToneName.allBright)
  func `earcons are as loud as speech, bells 3 to 6 LU below`(name: ToneName) throws {
    let loudness = try #require(try tone(name).activeLoudness)
    let distance = loudness - .speechTarget
    switch name {
    case .sessionStart, .sessionEnd, .sessionStart.brightened, .sessionEnd.brightened:
      #expect((-6...(-3)).contains(distance.value))
    case .marker, .marker.brightened: #expect((-18...(-15)).contains(distance.value))
    default: #expect(abs(distance.value) < 0.01)
    }
  }

  @Test(arguments: ToneName.all)
  func `a bright tone is the same figure with more high partials`(name: ToneName) throws {
    func brightness(_ sound: Sound) -> Double {
      let edge = strength(of: sound, at: 1500...4600)
      return edge / strength(of: sound, at: 200...1200)
    }
    let (calm, bright) = (try tone(name), try tone(name.brightened))
    #expect(bright.frames == calm.frames)
    #expect(brightness(bright) > brightness(calm) * 1.1)
  }

  @Test func `the marker is the session's bell, 12 dB softer`() throws {
    let bell = try tone(.sessionStart).samples
    let marker = try tone(.marker).samples
    let factor = Float(Decibels(-12).linearGain)
    for index in stride(from: 0, to: 13_000, by: 100) {
      #expect(abs(marker[index] - bell[index] * factor) < 1e-6)
    }
  }

  @Test(arguments: ToneName.all + ToneName.allBright)
  func `every tone stays well under the ceiling`(name: ToneName) throws {
    #expect(Decibels(linearGain: try tone(name).truePeak).value < -3)
  }

  @Test func `phases glide up and down`() throws {
    func crossings(_ samples: ArraySlice<Float>) -> Int {
      zip(samples, samples.dropFirst()).count { $0 < 0 && $1 >= 0 }
    }
    for (name, rises) in [(ToneName.phaseIn, true), (.phaseOut, false)] {
      let samples = Array(try tone(name).samples)
      let (first, last) = (crossings(samples[400..<2000]), crossings(samples[6400..<8000]))
      #expect((first < last) == rises)
      #expect(abs(first - last) >= 10)
    }
  }

  @Test func `an unknown tone is not made`() {
    #expect(ToneSynth.sound(ToneName(rawValue: "gong"), at: .standard) == nil)
    #expect(ToneSynth.length(of: ToneName(rawValue: "gong"), at: .standard) == nil)
  }

  @Test func `a rate too low for any partial makes nothing`() {
    #expect(ToneSynth.sound(.tick, at: SampleRate(10)) == nil)
  }

  /// The strongest of the frequencies in `band`, 100 Hz apart, by its Fourier sum.
  private func strength<Band: RangeExpression<Double>>(of sound: Sound, at band: Band) -> Double {
    let half = Double(sound.rate.hertz) / 2
    let window = sound.samples.prefix(2000)
    let frequencies = stride(from: 100, to: half, by: 100).filter(band.contains)
    return frequencies.map { hertz in
      let step = hertz / Double(sound.rate.hertz)
      var (real, imaginary) = (0.0, 0.0)
      for (index, sample) in window.enumerated() {
        let hann = 0.5 - 0.5 * PortableMath.cosine(turns: Double(index) / Double(window.count))
        real += hann * Double(sample) * PortableMath.cosine(turns: step * Double(index))
        imaginary += hann * Double(sample) * PortableMath.sine(turns: step * Double(index))
      }
      return (real * real + imaginary * imaginary).squareRoot()
    }.max() ?? 0
  }
}
