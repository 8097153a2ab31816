/// What kind of file a track becomes, and how its samples are kept.
///
/// Bit rates are nominal, in kb/s for the whole file. A WAV becomes RF64 by itself past 4.29 GB of
/// sound.
public enum SoundFileFormat: Hashable, Sendable {
  /// WAV with 16-bit samples.
  case wav16
  /// WAV with 24-bit samples.
  case wav24
  /// WAV with 32-bit floats, which may go beyond full scale.
  case wavFloat
  /// FLAC with 16-bit samples.
  case flac16
  /// FLAC with 24-bit samples.
  case flac24
  /// Vorbis in Ogg.
  case vorbis(kilobits: Int)
  /// Opus in Ogg.
  case opus(kilobits: Int)
  /// MPEG-1 layer III at a constant bit rate.
  case mp3(kilobits: Int)

  /// Chooses by kind and quality, for a track of so many channels.
  ///
  /// Throws ``SoundFileError/unfitQuality(_:found:accepted:)`` for a number that the kind has not.
  ///
  /// | | phone | standard | best | numbers |
  /// |---|---|---|---|---|
  /// | WAV | 16 bits | 16 | 24 | 16, 24, 32 (float) |
  /// | FLAC | 16 bits | 16 | 24 | 16, 24 |
  /// | Opus, mono · stereo | 60 · 64 kb/s | 64 · 96 | 96 · 160 | 8 to 256 a channel |
  /// | Ogg Vorbis | 60 · 80 | 80 · 112 | 120 · 192 | 48 to 240 · 64 to 500 |
  /// | MP3 | 64 · 96 | 96 · 160 | 160 · 256 | the rates of MPEG-1 layer III, 32 to 320 |
  ///
  /// The rates of Opus follow RFC 7587, 3.1.1: 48 to 64 kb/s for mono music, 64 to 128 for stereo
  /// music; below, where speech alone would do, tones between words came out 4 dB too high. A mono
  /// track keeps to one way of coding from 60 kb/s on: under that the encoder takes the one for
  /// speech under words, which leaves them up to 0.5 LU quieter.
  public init(
    _ kind: SoundFileKind, quality: SoundQuality = .standard, channels: Int
  ) throws(SoundFileError) {
    let number = kind.ladder(channels: channels).number(for: quality)
    let accepted = kind.numbers(channels: channels)
    guard accepted.contains(where: { $0.contains(number) }) else {
      throw .unfitQuality(kind, found: number, accepted: accepted)
    }
    switch kind {
    case .wav: self = number == 16 ? .wav16 : number == 24 ? .wav24 : .wavFloat
    case .flac: self = number == 16 ? .flac16 : .flac24
    case .ogg: self = .vorbis(kilobits: number)
    case .opus: self = .opus(kilobits: number)
    case .mp3: self = .mp3(kilobits: number)
    }
  }

  /// The kind of file it is.
  public var kind: SoundFileKind {
    switch self {
    case .wav16, .wav24, .wavFloat: .wav
    case .flac16, .flac24: .flac
    case .vorbis: .ogg
    case .opus: .opus
    case .mp3: .mp3
    }
  }

  /// How names of such files end, without the dot.
  public var ending: String { kind.ending }

  /// Whether the writer takes samples rounded to 16 bits only, or floats as well.
  public var takesFloats: Bool { self != .wav16 && self != .flac16 }

  /// The highest true peak a mix should have before it is written so, in dBTP.
  ///
  /// −1 where samples stay what they are. Lossy encoders overshoot, so that the ceilings lie below
  /// what is to hold once it is decoded: −1, and −3 below 96 kb/s, where players overshoot too
  /// (AES TD1008). The most that ffmpeg's meter found over the ceiling in the sample routines: 0.5 dB
  /// from 96 kb/s on and 1.2 dB below in Vorbis and MP3; in Opus 2.2 dB and 3.3 dB, where a hiss
  /// comes out as another one, once in two hours 6.6 dB for three samples, which no ceiling makes
  /// room for; 4.6 dB under 44 kb/s, where it changes between its two ways of coding.
  public var advisedCeiling: Double {
    switch self {
    case .wav16, .wav24, .wavFloat, .flac16, .flac24: -1
    case .vorbis(96...), .mp3(96...): -2
    case .opus(96...): -3
    case .vorbis, .mp3: -4.5
    case .opus(44...): -7
    case .opus: -8
    }
  }
}

extension SoundFileKind {
  fileprivate func ladder(channels: Int) -> QualityLadder {
    switch (self, channels) {
    case (.wav, _), (.flac, _): QualityLadder(16, 16, 24)
    case (.opus, 1): QualityLadder(60, 64, 96)
    case (.opus, _): QualityLadder(64, 96, 160)
    case (.ogg, 1): QualityLadder(60, 80, 120)
    case (.ogg, _): QualityLadder(80, 112, 192)
    case (.mp3, 1): QualityLadder(64, 96, 160)
    case (.mp3, _): QualityLadder(96, 160, 256)
    }
  }

  fileprivate func numbers(channels: Int) -> [ClosedRange<Int>] {
    switch self {
    case .wav: [16...16, 24...24, 32...32]
    case .flac: [16...16, 24...24]
    case .opus: [8 * channels...256 * channels]
    case .ogg: [VorbisRates(channels: channels).range]
    case .mp3: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320].map { $0...$0 }
    }
  }
}
