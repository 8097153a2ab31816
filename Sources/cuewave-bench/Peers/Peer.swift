import Foundation

/// Another program that can do the work, or nearly.
struct Peer: Sendable {
  let name: String
  /// Beyond so many minutes it takes too long to be waited for.
  let longest: Int
  /// Its command, nil where it is not installed.
  let command: @Sendable (ReferenceWork) throws -> [String]?

  func command(for work: ReferenceWork) throws -> [String]? { try command(work) }

  static let all = [numpy, csound, ffmpegLanes, soxLanes, ffmpegUsual]

  /// Where an installed program is.
  static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.lazy.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Writes a file for a peer beside the score.
  static func write(_ text: String, _ name: String, for work: ReferenceWork) throws -> String {
    let path = "\(work.folder)/\(work.minutes)-\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}

extension Peer {
  /// Whole-session arrays, sample-exact, no dither.
  private static let numpy = Peer(name: "python, numpy and soundfile", longest: 60) { work in
    guard let python = path(of: "python3"),
      Measurement([python, "-c", "import numpy, soundfile"]) != nil
    else { return nil }
    let script = try write(
      """
      import sys, numpy as np, soundfile as sf
      mix = np.zeros((int(sys.argv[2]), 2), np.float32)
      sounds = {}
      for line in open(sys.argv[1]):
          lane, path, start, frames = line.split('\\t')
          if path not in sounds: sounds[path] = sf.read(path, dtype='float32')[0]
          sound = sounds[path][:len(mix) - int(start)]
          mix[int(start):int(start) + len(sound)] += sound[:, None]
      sf.write(sys.argv[3], np.clip(mix, -1, 1), 48000, subtype='PCM_16')
      """, "numpy.py", for: work)
    return [python, script, work.score, "\(work.frames)", "\(work.folder)/peer.wav"]
  }

  /// Starts on blocks of 64 frames unless told otherwise; told so here.
  private static let csound = Peer(name: "csound", longest: 60) { work in
    guard let csound = path(of: "csound") else { return nil }
    let rate = Double(ReferenceWork.rate)
    let notes = work.events.map { event in
      "i 1 \(Double(event.start) / rate) \(Double(event.frames) / rate) \"\(event.file)\""
    }
    let score = try write(
      """
      <CsoundSynthesizer>
      <CsInstruments>
      sr = 48000
      ksmps = 64
      nchnls = 2
      0dbfs = 1
      instr 1
      asound diskin2 p4, 1
      outs asound, asound
      endin
      </CsInstruments>
      <CsScore>
      \(notes.joined(separator: "\n"))
      f 0 \(work.minutes * 60)
      e
      </CsScore>
      </CsoundSynthesizer>
      """, "score.csd", for: work)
    return [
      csound, "-d", "-m0", "-W", "-s", "--sample-accurate", "-o", "\(work.folder)/peer.wav", score,
    ]
  }
}
