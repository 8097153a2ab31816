import Crypto
import CuePlan
import SoundFiles

/// A recording as the clip store keeps it: a WAV that any player plays, with a digest at its end.
///
/// After the sound comes a part `clip`: the anchor (−1 for none), and the SHA-256 of every byte
/// before it, so that a file cut or changed anywhere is known from its own bytes.
struct StoredClip {
  let recording: Recording

  init(_ recording: Recording) { self.recording = recording }

  /// Reads a stored clip; nil when a single bit of it is wrong.
  init?(bytes: [UInt8]) {
    let digestStart = bytes.count - SHA256.byteCount
    guard digestStart >= Self.headBytes + Self.clipHeadBytes,
      SHA256.hash(data: bytes[..<digestStart]).elementsEqual(bytes[digestStart...])
    else { return nil }
    let (rate, size) = (bytes.int32(at: 24), bytes.int32(at: 40))
    let anchorStart = Self.headBytes + size + 8
    guard rate > 0, size >= 0, anchorStart + 4 == digestStart else { return nil }
    let samples = bytes.withUnsafeBytes { bytes in
      ContiguousArray(
        (0..<size / 2).map { index in
          let start = Self.headBytes + 2 * index
          return Int16(
            littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int16.self))
        })
    }
    let anchor = bytes.int32(at: anchorStart)
    recording = Recording(samples, rate: SampleRate(rate), anchor: anchor < 0 ? nil : anchor)
  }

  /// The file's contents.
  var bytes: [UInt8] {
    let size = 2 * recording.samples.count
    let rate = recording.rate.hertz
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headBytes + size + Self.clipHeadBytes + SHA256.byteCount)
    bytes.append("RIFF")
    bytes.append(UInt32(4 + 24 + 8 + size + Self.clipHeadBytes + SHA256.byteCount))
    bytes.append("WAVEfmt ")
    bytes.append(UInt32(16))
    bytes.append(UInt16(1))
    bytes.append(UInt16(1))
    bytes.append(UInt32(rate))
    bytes.append(UInt32(2 * rate))
    bytes.append(UInt16(2))
    bytes.append(UInt16(16))
    bytes.append("data")
    bytes.append(UInt32(size))
    for sample in recording.samples { bytes.append(UInt16(bitPattern: sample)) }
    bytes.append("clip")
    bytes.append(UInt32(4 + SHA256.byteCount))
    bytes.append(UInt32(bitPattern: Int32(recording.anchor ?? -1)))
    return bytes + SHA256.hash(data: bytes)
  }

  private static let headBytes = 44
  /// The name, the size and the anchor.
  private static let clipHeadBytes = 12
}

extension [UInt8] {
  fileprivate func int32(at start: Int) -> Int {
    let value = self[start..<start + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Int(Int32(bitPattern: value))
  }

  fileprivate mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
