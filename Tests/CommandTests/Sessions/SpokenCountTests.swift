import CueKit
import Foundation
import Testing

/// A number of the Spanish voice as it was recorded, at the rate of a session.
private struct CountedWord {
  private let samples: [Float]
  /// Where its vowel begins, in frames of 48 kHz.
  let vowel: Int

  /// The frames at which the phoneme events of libespeak-ng 1.51 have the first vowel, less what is
  /// cut off before the speech, at 22,050 Hz.
  private static let vowels = [
    ("uno", 0), ("dos", 1014), ("tres", 3244), ("cuatro", 4459), ("cinco", 2670),
  ]

  init(_ number: Int) throws {
    let (name, vowel) = Self.vowels[number - 1]
    let path = Cuewave.package.path + "/Samples/Voices/espeak-es/\(name).flac"
    let sound = try SoundFileReader.read(path: path, limits: .clip)
    samples = Array(try Resampler.resample(sound.samples, from: sound.sampleRate, to: 48_000))
    self.vowel = vowel * 48_000 / sound.sampleRate
  }

  /// How many frames after `moment` its vowel is heard, within 15 ms: where the recording from
  /// 50 ms before to 100 ms after that is most like the track.
  func delay(after moment: Int, in track: [Int16]) -> Int {
    let part = max(0, vowel - 2400)..<vowel + 4800
    return stride(from: -720, through: 720, by: 12).max { one, other in
      likeness(of: part, to: track, at: moment + one)
        < likeness(
          of: part, to: track, at: moment + other)
    } ?? 0
  }

  private func likeness(of part: Range<Int>, to track: [Int16], at moment: Int) -> Float {
    samples.withUnsafeBufferPointer { samples in
      track.withUnsafeBufferPointer { track in
        var (product, power): (Float, Float) = (0, 1)
        var frame = part.lowerBound
        while frame < part.upperBound {
          let heard = Float(track[moment - vowel + frame])
          product += samples[frame] * heard
          power += heard * heard
          frame += 1
        }
        return product / power.squareRoot()
      }
    }
  }
}

struct SpokenCountTests {
  @Test(.enabled(if: Cuewave.optimised != nil, "swift build -c release --product cuewave first"))
  func `every count of the Spanish sample is heard within 5 ms of its second`() async throws {
    let path = try #require(Routines.samples.first { $0.hasSuffix("espalda-alta-es.yaml") })
    let folder = try TemporaryFolder()
    let cuewave = Cuewave(in: folder)
    let preview = try await cuewave.run("preview", path, "--as", "json")
    let timeline = try JSONDecoder().decode(ReadTimeline.self, from: preview.output)
    try await cuewave.run("render", "--quiet", path, "-o", "track.wav")
    let track = try WAVWalk(folder.bytes("track.wav"))
    let words = try (1...5).map(CountedWord.init)
    let counts = timeline.cues.filter { $0.kind == "countdown" && $0.lane == "voice" }
    #expect(track.channels == 1 && counts.count == 50)
    for count in counts {
      let number = try #require(Int(count.text))
      let end = try #require(timeline.phases.map(\.end).first { $0 > count.end })
      let delay = words[number - 1].delay(after: end - number * 48_000, in: track.samples)
      #expect(abs(delay) <= 240, "\(count.text) at \(count.start): \(delay) frames")
    }
  }
}
