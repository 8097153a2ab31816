import CueMix
import CuePlan
import Foundation
import SoundFiles
import Synchronization

/// The clips and tones of a work: read from their files when they are asked for, or, where they
/// have another rate, resampled once and kept on disk, as a session does.
final class ReferenceShelf: SoundShelf {
  private let files: [CueSound: String]
  private let scratch: ScratchFile<Float>?
  private let resampled = Mutex<[CueSound: Range<Int>]>([:])

  init(_ files: [CueSound: String], clips: ReferenceWork.Clips) throws {
    self.files = files
    guard clips == .native else { scratch = nil; return }
    let scratch = try ScratchFile<Float>(in: NSTemporaryDirectory())
    self.scratch = scratch
    let names = Array(files.keys)
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      guard let sound = try? SoundFileReader.read(path: files[names[index]] ?? "", limits: .clip),
        let samples = try? Resampler.resample(
          sound.samples, from: sound.sampleRate, to: ReferenceWork.rate),
        let place = try? scratch.append(samples.span)
      else { return }
      resampled.withLock { $0[names[index]] = place..<place + samples.count }
    }
  }

  /// The length of a sound at the work's rate.
  func frames(of name: CueSound) throws -> Int? {
    if scratch == nil { return try SoundFileStream(path: files[name] ?? "").frames }
    return resampled.withLock { $0[name]?.count }
  }

  func sound(_ name: CueSound) -> Sound? {
    guard let scratch else {
      let file = try? SoundFileReader.read(path: files[name] ?? "", limits: .clip)
      return file.map { made($0.samples) }
    }
    guard let place = resampled.withLock({ $0[name] }) else { return nil }
    return (try? scratch.read(place.count, at: place.lowerBound)).map(made)
  }

  func part(_ range: Range<Int>, of name: CueSound) -> SoundPart? {
    let sound: Sound?
    if let scratch {
      guard let place = resampled.withLock({ $0[name] }) else { return nil }
      sound = (try? scratch.read(range.count, at: place.lowerBound + range.lowerBound)).map(made)
    } else {
      sound = (try? read(range, of: files[name] ?? "")).map(made)
    }
    return sound.map { SoundPart($0, from: range.lowerBound) }
  }

  private func read(_ range: Range<Int>, of path: String) throws -> ContiguousArray<Float> {
    var stream = try SoundFileStream(path: path)
    try stream.seek(to: range.lowerBound)
    var samples = ContiguousArray<Float>()
    samples.reserveCapacity(range.count)
    var block = ContiguousArray<Float>(repeating: 0, count: min(range.count, 16_384))
    while samples.count < range.count {
      var target = block.mutableSpan
      let count = min(try stream.read(into: &target), range.count - samples.count)
      if count == 0 { break }
      samples += block[..<count]
    }
    return samples
  }

  private func made(_ samples: ContiguousArray<Float>) -> Sound {
    Sound(samples, layout: .mono, rate: SampleRate(ReferenceWork.rate))
  }
}
