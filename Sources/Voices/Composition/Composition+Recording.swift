import CueMix
import CuePlan
import SoundFiles

extension Composition {
  /// The parts as one recording: each trimmed, as loud as the first, with its quiet after it.
  ///
  /// The beat is that of the first part.
  func recording(
    of part: (Part) throws(VoicePackError) -> Recording
  ) throws(VoicePackError) -> Recording {
    var whole: Joint?
    for item in parts {
      let recording = try part(item)
      whole = try (whole ?? Joint(rate: recording.rate)).joined(with: recording, gap: item.gap)
    }
    return whole?.recording ?? Recording([], rate: SampleRate(48_000))
  }
}

/// Recordings on their way to being one.
private struct Joint {
  let rate: SampleRate
  private var samples: ContiguousArray<Float> = []
  private var anchor: Int?
  private var loudness: Loudness?

  init(rate: SampleRate) { self.rate = rate }

  /// Keeps more than a chain's trim would: what is between words counts as speech there.
  private static let trim = Trim(
    floor: Decibels(-50), belowPeak: Decibels(-40), before: .milliseconds(5),
    after: .milliseconds(20))

  func joined(with recording: Recording, gap: Seconds) throws(VoicePackError) -> Joint {
    var result = self
    var sound = recording.sound
    guard let kept = sound.activeRange(Self.trim) else { return self }
    sound = try resampled(sound.extracting(frames: kept)).faded(
      in: .milliseconds(3), out: .milliseconds(8))
    let active = sound.activeLoudness
    if let loudness, let active { sound = sound.amplified(by: loudness - active) }
    if samples.isEmpty {
      result.loudness = active
      result.anchor = recording.anchor.map { max($0 - kept.lowerBound, 0) }
    }
    result.samples += sound.samples
    result.samples += ContiguousArray(repeating: 0, count: rate.frame(at: gap).index)
    return result
  }

  private func resampled(_ sound: Sound) throws(VoicePackError) -> Sound {
    do throws(SoundFileError) {
      let samples = try Resampler.resample(
        sound.samples, from: sound.rate.hertz, to: rate.hertz)
      return Sound(samples, rate: rate)
    } catch {
      throw .unreadable(error)
    }
  }

  var recording: Recording { Recording(Sound(samples, rate: rate), anchor: anchor) }
}
