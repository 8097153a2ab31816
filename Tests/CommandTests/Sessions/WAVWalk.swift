import Foundation

/// A WAV file as RFC-less a reader as can be takes it apart: by the book, without our own code.
struct WAVWalk: Sendable {
  let channels: Int
  let sampleRate: Int
  let samples: [Int16]
  /// Where each cue point stands, with the name that the list of labels gives it.
  let marks: [Mark]

  struct Mark: Hashable, Sendable {
    let frame: Int
    let name: String
  }

  enum Fault: Error {
    case notWAV
    case missing(String)
    case sizesDiffer(announced: Int, held: Int)
  }

  var frames: Int { samples.count / channels }

  init(_ file: Data) throws {
    guard file.letters(at: 0) == "RIFF", file.letters(at: 8) == "WAVE" else { throw Fault.notWAV }
    guard file.number(at: 4) == file.count - 8 else {
      throw Fault.sizesDiffer(announced: file.number(at: 4), held: file.count - 8)
    }
    let parts = file.parts(from: 12)
    guard let format = parts["fmt "]?.first, let data = parts["data"]?.first else {
      throw Fault.missing("fmt or data")
    }
    guard format.short(at: 0) == 1, format.short(at: 14) == 16 else {
      throw Fault.missing("16-bit PCM")
    }
    channels = format.short(at: 2)
    sampleRate = format.number(at: 4)
    samples = data.withUnsafeBytes { bytes in
      Array(bytes.bindMemory(to: Int16.self)).map(Int16.init(littleEndian:))
    }
    let labels = (parts["LIST"] ?? []).filter { $0.letters(at: 0) == "adtl" }
      .flatMap { $0.parts(from: 4)["labl"] ?? [] }
    let names = Dictionary(labels.map { ($0.number(at: 0), $0.text(from: 4)) }) { first, _ in first
    }
    marks = parts["cue "]?.first.map { WAVWalk.marks($0, names) } ?? []
  }

  private static func marks(_ cue: Data, _ names: [Int: String]) -> [Mark] {
    (0..<cue.number(at: 0)).map { index in
      let start = 4 + 24 * index
      return Mark(
        frame: cue.number(at: start + 20), name: names[cue.number(at: start)] ?? "no label")
    }
  }
}

extension Data {
  fileprivate func letters(at offset: Int) -> String {
    String(decoding: dropFirst(offset).prefix(4), as: UTF8.self)
  }

  fileprivate func number(at offset: Int) -> Int {
    dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func short(at offset: Int) -> Int {
    dropFirst(offset).prefix(2).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func text(from offset: Int) -> String {
    String(decoding: dropFirst(offset).prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The parts from `offset` on, by name; each begins at an even place.
  fileprivate func parts(from offset: Int) -> [String: [Data]] {
    var parts: [String: [Data]] = [:]
    var place = offset
    while place + 8 <= count {
      let size = number(at: place + 4)
      parts[letters(at: place), default: []].append(Data(dropFirst(place + 8).prefix(size)))
      place += 8 + size + size % 2
    }
    return parts
  }
}
