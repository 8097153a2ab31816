import CuePlan
import Foundation

/// Another program that can do the work, or nearly.
struct Peer: Sendable {
  let name: String
  /// A work of more minutes than these it does but once: it takes too long to be waited for again.
  let patience: Int
  /// Its command, nil where it is not installed.
  let command: @Sendable (ReferenceWork) throws -> [String]?

  func command(for work: ReferenceWork) throws -> [String]? { try command(work) }

  static let all = [superCollider, csound, numpy, ffmpegLanes, soxLanes, ffmpegUsual]

  /// Where an installed program is.
  static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.lazy.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The command, held to the first so many cores where the system can do that.
  static func on(_ cores: Int, _ command: [String]) -> [String] {
    path(of: "taskset").map { [$0, "-c", "0-\(cores - 1)"] + command } ?? command
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
  private static let numpy = Peer(name: "python, numpy and soundfile", patience: 60) { work in
    guard let python = path(of: "python3"),
      Measurement([python, "-c", "import numpy, soundfile"]) != nil
    else { return nil }
    let script = try write(
      """
      import sys, numpy as np, soundfile as sf
      mix = np.zeros((int(sys.argv[2]), 2), np.float32)
      sounds, points = {}, []
      for line in open(sys.argv[1]):
          lane, path, start, frames = line.split('\\t')
          if path not in sounds: sounds[path] = sf.read(path, dtype='float32')[0]
          sound = sounds[path][:len(mix) - int(start)]
          mix[int(start):int(start) + len(sound)] += sound[:, None]
          if lane == 'voice':
              points += [(int(start) - 7200, 1), (int(start), .316)]
              points += [(int(start) + len(sound), .316), (int(start) + len(sound) + 24000, 1)]
      bed = sf.read(sys.argv[4], dtype='float32')[0] * np.float32(.15)
      where = np.maximum.accumulate([point[0] for point in points])
      for at in range(0, len(mix), len(bed)):
          end = min(len(mix), at + len(bed))
          duck = np.interp(np.arange(at, end), where, [point[1] for point in points])
          mix[at:end] += bed[:end - at] * duck[:, None].astype(np.float32)
      sf.write(sys.argv[3], np.clip(mix, -1, 1), 48000, subtype='PCM_16')
      """, "numpy.py", for: work)
    return [python, script, work.score, "\(work.frames)", "\(work.folder)/peer.wav", work.bedFile]
  }

  /// Starts on blocks of 64 frames unless told otherwise; told so here.
  private static let csound = Peer(name: "csound", patience: 60) { work in
    guard let csound = path(of: "csound") else { return nil }
    let rate = Double(ReferenceWork.rate)
    let notes = work.events.map { event in
      "i \(event.lane == .voice ? 1 : 2) \(Double(event.start) / rate) \(Double(event.frames) / rate) \"\(event.file)\""
    }
    let score = try write(
      """
      <CsoundSynthesizer>
      <CsInstruments>
      sr = 48000
      ksmps = 64
      nchnls = 2
      0dbfs = 1
      gkvoices init 0
      instr 1
      gkvoices = gkvoices + 1
      asound diskin2 p4, 1
      outs asound, asound
      endin
      instr 2
      asound diskin2 p4, 1
      outs asound, asound
      endin
      instr 3
      kduck portk gkvoices > 0 ? 0.316 : 1, 0.1
      gkvoices = 0
      aleft, aright diskin2 p4, 1, 0, 1
      aduck interp kduck * 0.15
      outs aleft * aduck, aright * aduck
      endin
      </CsInstruments>
      <CsScore>
      \(notes.joined(separator: "\n"))
      i 3 0 \(work.minutes * 60) "\(work.bedFile)"
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
