import CueMix
import CuePlan

/// A step as data: an object whose first key names the step.
///
/// `{"high-pass": 70}`, `{"trim": -50, "below-peak": -45, "before": 15, "after": 60}`,
/// `{"high-shelf": 3500, "gain": 2}`, `{"peak": 250, "gain": -2}`, `{"resample": true}`,
/// `{"level": -1.5}`, `{"fade-in": 3, "fade-out": 15}`: hertz, decibels and milliseconds; what a
/// level names is the ceiling of the true peak, for the loudness is the session's.
extension SpeechStep: Codable {
  private enum Key: String, CodingKey {
    case trim, before, after, peak, gain, resample, level
    case highPass = "high-pass"
    case belowPeak = "below-peak"
    case highShelf = "high-shelf"
    case fadeIn = "fade-in"
    case fadeOut = "fade-out"
  }

  /// Reads a step, and refuses numbers that no speech needs.
  public init(from decoder: any Decoder) throws {
    let fields = Fields(container: try decoder.container(keyedBy: Key.self))
    if let corner = try fields.number(.highPass, 10...1000) {
      self = .highPass(Frequency(hertz: corner))
    } else if let corner = try fields.number(.highShelf, 500...16_000) {
      self = .highShelf(Frequency(hertz: corner), gain: try fields.gain)
    } else if let centre = try fields.number(.peak, 50...16_000) {
      self = .peak(Frequency(hertz: centre), gain: try fields.gain)
    } else if let floor = try fields.number(.trim, -90 ... -20) {
      self = .trim(
        Trim(
          floor: Decibels(floor),
          belowPeak: Decibels(try fields.number(.belowPeak, -90 ... -20) ?? -45),
          before: try fields.time(.before) ?? .milliseconds(15),
          after: try fields.time(.after) ?? .milliseconds(60)))
    } else if let ceiling = try fields.number(.level, -12...0) {
      self = .level(to: .speechTarget, ceiling: Decibels(ceiling))
    } else if let rise = try fields.time(.fadeIn) {
      self = .fade(in: rise, out: try fields.time(.fadeOut) ?? rise)
    } else if try fields.container.decodeIfPresent(Bool.self, forKey: .resample) == true {
      self = .resample
    } else {
      throw fields.wrong(
        "a step names high-pass, trim, high-shelf, peak, resample, level or fade-in")
    }
  }

  /// Writes the step as it is read.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .highPass(let corner): try fields.encode(corner.hertz, forKey: .highPass)
    case .highShelf(let corner, let gain):
      try fields.encode(corner.hertz, forKey: .highShelf)
      try fields.encode(gain.value, forKey: .gain)
    case .peak(let centre, let gain):
      try fields.encode(centre.hertz, forKey: .peak)
      try fields.encode(gain.value, forKey: .gain)
    case .trim(let trim):
      try fields.encode(trim.floor.value, forKey: .trim)
      try fields.encode(trim.belowPeak.value, forKey: .belowPeak)
      try fields.encode(trim.before.inMilliseconds, forKey: .before)
      try fields.encode(trim.after.inMilliseconds, forKey: .after)
    case .level(_, let ceiling): try fields.encode(ceiling.value, forKey: .level)
    case .resample: try fields.encode(true, forKey: .resample)
    case .fade(let rise, let fall):
      try fields.encode(rise.inMilliseconds, forKey: .fadeIn)
      try fields.encode(fall.inMilliseconds, forKey: .fadeOut)
    }
  }

  private struct Fields {
    let container: KeyedDecodingContainer<Key>

    func number(_ key: Key, _ range: ClosedRange<Double>) throws -> Double? {
      guard let number = try container.decodeIfPresent(Double.self, forKey: key) else { return nil }
      guard range.contains(number) else {
        throw wrong(
          "\(key.rawValue) is \(number), expected \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }

    var gain: Decibels {
      get throws { Decibels(try number(.gain, -24...24) ?? 0) }
    }

    func time(_ key: Key) throws -> Seconds? {
      try number(key, 0...2000).map { .milliseconds(Int($0.rounded())) }
    }

    func wrong(_ words: String) -> DecodingError {
      .dataCorrupted(.init(codingPath: container.codingPath, debugDescription: words))
    }
  }
}

extension Seconds {
  fileprivate var inMilliseconds: Double { (approximate * 1000).rounded() }
}

extension SpeechChain {
  /// The chain that a voice pack names; nil where its steps would not make a finished clip.
  ///
  /// A clip is finished when it is brought to the session's rate and after that to its loudness.
  init?(named steps: [SpeechStep]) {
    guard steps.count <= 32, let rate = steps.lastIndex(of: .resample),
      let level = steps.lastIndex(where: \.isLevel), level > rate
    else { return nil }
    self.init(steps)
  }
}

extension SpeechStep {
  fileprivate var isLevel: Bool {
    if case .level = self { true } else { false }
  }
}
