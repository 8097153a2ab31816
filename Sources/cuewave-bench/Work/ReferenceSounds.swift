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

  static func samples(_ number: Int) -> [Double] {
    let rate = Double(ReferenceWork.rate)
    let count = frames(number)
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
    ReferenceWork.rate / 10 + number * 7 * ReferenceWork.rate / 10 / (ReferenceWork.tones - 1)
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
