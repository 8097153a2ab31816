public import CueMix
public import CuePlan
import Foundation

/// A finished clip on disk, of which as much is read as is needed.
public struct KeptClip: Sendable {
  /// What a plan needs to know of it.
  public let length: SoundLength
  /// Frames in a second.
  public let rate: SampleRate
  private let path: String
  /// The file, so that the clip is there though it is removed; nil where too many are open.
  private let held: HeldFile?

  /// The clip in the file at `path`, one of so many takes; nil when a single bit of it is wrong.
  init?(at path: String, rate: SampleRate, takes: TakeChoice) {
    guard let file = OpenedFile(path), let head = Head(file), head.rate == rate,
      file.size == Head.size + head.frames * Self.width + WordSum.size,
      file.word(at: file.size - WordSum.size) == file.sum(of: file.size - WordSum.size)
    else { return nil }
    self.path = path
    self.rate = rate
    length = SoundLength(frames: head.frames, anchor: head.anchor, takes: takes)
    held = HeldFile(file)
  }

  /// The bytes of a file that holds `clip`: what is known of it, its samples, the sum of both.
  static func bytes(of clip: VoiceClip) -> [UInt8] {
    let head = Head(
      frames: clip.length.frames, anchor: clip.length.anchor, rate: clip.sound.rate)
    var bytes = head.bytes
    bytes.reserveCapacity(Head.size + clip.sound.samples.count * width + WordSum.size)
    clip.sound.samples.withUnsafeBytes { bytes.append(contentsOf: $0) }
    var sum = WordSum()
    bytes.withUnsafeBytes { sum.add($0) }
    withUnsafeBytes(of: sum.value.littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// All of it; nil when the disk does not give it back.
  public var sound: Sound? { part(0..<length.frames) }

  /// The frames `range` of it; nil when the disk does not give them back.
  public func part(_ range: Range<Int>) -> Sound? {
    if let held { return part(range, of: held.file) }
    guard let file = OpenedFile(path) else { return nil }
    return part(range, of: file)
  }

  private func part(_ range: Range<Int>, of file: borrowing OpenedFile) -> Sound? {
    let samples = ContiguousArray<Float>(unsafeUninitializedCapacity: range.count) { room, held in
      let start = Head.size + range.lowerBound * Self.width
      held = file.read(UnsafeMutableRawBufferPointer(room), at: start) ? range.count : 0
    }
    return samples.count == range.count ? Sound(samples, rate: rate) : nil
  }

  private static let width = MemoryLayout<Float>.stride
}

/// What stands before the samples: a name and three words, in 64 bytes.
private struct Head {
  let frames: Int
  let anchor: Int
  let rate: SampleRate

  static let size = 64
  private static let name = Array("cuewave.clip/1\n\n".utf8)
  private static let limit = UInt64(1 << 30)

  init(frames: Int, anchor: Int, rate: SampleRate) {
    self.frames = frames
    self.anchor = anchor
    self.rate = rate
  }

  init?(_ file: borrowing OpenedFile) {
    guard file.bytes(Self.name.count) == Self.name, let frames = file.word(at: 16),
      let anchor = file.word(at: 24), let hertz = file.word(at: 32), frames <= Self.limit,
      anchor <= frames, (1...Self.limit).contains(hertz)
    else { return nil }
    self.init(frames: Int(frames), anchor: Int(anchor), rate: SampleRate(Int(hertz)))
  }

  var bytes: [UInt8] {
    let words = [frames, anchor, rate.hertz].flatMap { word in
      withUnsafeBytes(of: UInt64(word).littleEndian, Array.init)
    }
    let head = Self.name + words
    return head + [UInt8](repeating: 0, count: Self.size - head.count)
  }
}
