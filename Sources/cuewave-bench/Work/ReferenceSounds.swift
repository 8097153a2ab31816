import Foundation

/// Sound with the shape of speech: a voice of falling pitch, cut into syllables.
enum SpeechLike {
  /// 0.95 to 4.89 s, on average 2.75.
  static func frames(_ number: Int) -> Int {
    let rate = Double(ReferenceWork.rate)
    // A whole turn of an irrational step: every length once, none twice.
    let place = (Double(number) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
    return Int((0.95 + 3.94 * pow(place, 1.19)) * rate)
  }

  /// The rate a speech engine would have spoken it at: of every two one at 22.05, one at 16 kHz.
  static func nativeRate(_ number: Int) -> Int { number.isMultiple(of: 2) ? 22_050 : 16_000 }

  static func samples(_ number: Int, rate hertz: Int = ReferenceWork.rate) -> [Double] {
    let rate = Double(hertz)
    let count = frames(number) * hertz / ReferenceWork.rate
    var phase = 0.0
    return (0..<count).map { frame in
      let time = Double(frame) / rate
      let pitch = 110 + Double(number % 40) - 8 * time
      phase += 2 * .pi * pitch / rate
      let voice = sin(phase) + 0.5 * sin(3 * phase) + 0.25 * sin(7 * phase) + 0.1 * sin(19 * phase)
      let syllable = pow(sin(.pi * time * 4.2), 2)
      let edge = min(1, Double(min(frame, count - 1 - frame)) / (0.005 * rate))
      return 0.22 * voice * syllable * edge
    }
  }
}

/// A sine that rings off: 100 to 800 ms, attack 3 ms, down by e in a fifth of its length.
enum ShortTone {
  static func frames(_ number: Int) -> Int {
    ReferenceWork.rate / 10 + number * 7 * ReferenceWork.rate / 10 / (ReferenceWork.toneCount - 1)
  }

  static func samples(_ number: Int) -> [Double] {
    let rate = Double(ReferenceWork.rate)
    let count = frames(number)
    let frequency = 300 + Double(number) * 3.7
    return (0..<count).map { frame in
      let attack = min(1, Double(frame) / (0.003 * rate))
      let release = min(1, Double(count - 1 - frame) / (0.003 * rate))
      let decay = exp(-5 * Double(frame) / Double(count))
      return 0.2 * attack * release * decay * sin(2 * .pi * frequency * Double(frame) / rate)
    }
  }
}

/// Two minutes of stereo that move slowly: tones that beat, and noise.
enum BedLike {
  static let seconds = 120

  static func samples() -> ContiguousArray<Int16> {
    let rate = Double(ReferenceWork.rate)
    var state: UInt32 = 1
    var noise = 0.0
    return ContiguousArray(
      (0..<seconds * ReferenceWork.rate).flatMap { frame in
        state = state &* 1_664_525 &+ 1_013_904_223
        noise += 0.05 * (Double(state) / 4_294_967_296 - 0.5 - noise)
        let turn = 2 * .pi * Double(frame) / rate
        let middle = sin(110 * turn) + 0.5 * sin(164.81 * turn)
        let side = 0.5 * sin(110.3 * turn) + noise
        return [middle + side, middle - side].map { Int16($0 * 6000) }
      })
  }
}
