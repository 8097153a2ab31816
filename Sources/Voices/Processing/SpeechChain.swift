public import CueMix
import CuePlan
import SoundFiles

/// What every recording goes through before it is mixed: a list of steps, first to last.
public struct SpeechChain: Hashable, Sendable {
  /// The steps, in order.
  public var steps: [SpeechStep]

  /// Makes a chain of `steps`.
  public init(_ steps: [SpeechStep]) { self.steps = steps }

  /// A chain for speech with an equaliser of its own.
  ///
  /// Levels come after the new rate: resampling moves peaks, by 0.7 dB in one of 132 spoken lines.
  ///
  /// - Parameters:
  ///   - equaliser: What a voice needs to be understood over a bed.
  ///   - target: The loudness of the speech; mono counts as two speakers.
  /// - Returns: High-pass, trim, equaliser, resample, level and fades.
  public static func speech(
    equaliser: [SpeechStep] = [], target: Loudness = .speechTarget
  ) -> SpeechChain {
    SpeechChain(
      [.highPass(70), .trim(.speech)] + equaliser + [
        .resample, .level(to: target, ceiling: .clipCeiling),
        .fade(in: .milliseconds(3), out: .milliseconds(15)),
      ])
  }

  /// The chain of flite's voice `rms`: 2 dB more above 3.5 kHz.
  ///
  /// With it a recogniser tells 19 of 21 cues apart over a bed 10 dB below; without it, 14.
  public static let rms = speech(equaliser: [.highShelf(3500, gain: Decibels(2))])

  /// Makes a finished clip of a recording; nil when all of it is silence to a trim.
  func clip(
    of recording: Recording, at rate: SampleRate
  ) throws(SoundFileError) -> VoiceClip? {
    var speech = ShapedSpeech(recording)
    for step in steps {
      guard let shaped = try speech.after(step, at: rate) else { return nil }
      speech = shaped
    }
    return VoiceClip(speech.sound, anchor: speech.anchor ?? 0)
  }
}

/// Speech between two steps.
private struct ShapedSpeech {
  var sound: Sound
  /// The frame of the beat, where it is known.
  var anchor: Int?

  init(_ recording: Recording) {
    self.init(sound: recording.sound, anchor: recording.anchor ?? recording.vowelOnset)
  }

  private init(sound: Sound, anchor: Int?) {
    self.sound = sound
    self.anchor = anchor
  }

  func after(
    _ step: SpeechStep, at rate: SampleRate
  ) throws(SoundFileError) -> ShapedSpeech? {
    switch step {
    case .highPass(let corner):
      centred.filtered(by: .highPass(corner, at: sound.rate))
    case .highShelf(let corner, let gain):
      filtered(by: .highShelf(corner, gain: gain, at: sound.rate))
    case .peak(let centre, let gain):
      filtered(by: .peak(centre, gain: gain, at: sound.rate))
    case .trim(let trim): trimmed(by: trim)
    case .level(let target, let ceiling):
      ShapedSpeech(sound: sound.levelled(to: target, ceiling: ceiling), anchor: anchor)
    case .resample: try resampled(to: rate)
    case .fade(let rise, let fall):
      ShapedSpeech(sound: sound.faded(in: rise, out: fall), anchor: anchor)
    }
  }

  /// Without its offset, whose sudden start a high-pass would turn into a click.
  private var centred: ShapedSpeech {
    let sum = sound.samples.reduce(0) { $0 + Double($1) }
    let offset = Float(sum / Double(max(sound.frames, 1)))
    let samples = ContiguousArray(sound.samples.map { $0 - offset })
    return ShapedSpeech(sound: Sound(samples, rate: sound.rate), anchor: anchor)
  }

  private func filtered(by filter: Biquad) -> ShapedSpeech {
    ShapedSpeech(sound: sound.filtered(by: [filter]), anchor: anchor)
  }

  /// A beat in what is cut off moves to the nearest frame that is left.
  private func trimmed(by trim: Trim) -> ShapedSpeech? {
    guard let kept = sound.activeRange(trim) else { return nil }
    let beat = anchor ?? kept.lowerBound
    let held = min(max(beat, kept.lowerBound), kept.upperBound - 1)
    return ShapedSpeech(sound: sound.extracting(frames: kept), anchor: held - kept.lowerBound)
  }

  private func resampled(to rate: SampleRate) throws(SoundFileError) -> ShapedSpeech {
    let samples = try Resampler.resample(
      sound.samples, from: sound.rate.hertz, to: rate.hertz)
    let beat = anchor.map { frame in
      min((frame * rate.hertz + sound.rate.hertz / 2) / sound.rate.hertz, samples.count - 1)
    }
    return ShapedSpeech(sound: Sound(samples, rate: rate), anchor: beat.map { max($0, 0) })
  }
}
