import Foundation

/// Runs measurements in alternation and prints them as tables.
struct Report {
  let folder: String
  let runs: Int

  private var program: String { CommandLine.arguments[0] }
  private var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
  private var track: String { "\(folder)/track.wav" }

  /// Score to WAV16, against `cp` of the same bytes on as many cores.
  func renders(minutes: [Int]) throws {
    Table.print(
      title: "Score to WAV16, against cp of the same bytes",
      columns: Table.costs + ["x cp", "x cp and sync"])
    for minutes in minutes {
      let work = try ReferenceWork.make(minutes: minutes, in: folder)
      try row("\(minutes) min, \(cores) cores", work)
      guard minutes == 30 else { continue }
      try row("\(minutes) min, one core", work, on: 1)
      try row("\(minutes) min, levels measured", work, ["--measured"])
      try row("\(minutes) min, no bed", .make(minutes: minutes, bed: .none, in: folder))
      let native = try ReferenceWork.make(minutes: minutes, clips: .native, in: folder)
      try row("\(minutes) min, clips of 16 and 22.05 kHz", native)
    }
  }

  private func row(
    _ name: String, _ work: ReferenceWork, _ options: [String] = [], on cores: Int? = nil
  ) throws {
    let command = render(work, threads: cores ?? self.cores) + options
    let copy = "\(folder)/copy.wav"
    // A track is on its device when a render ends, which a copy is only after a sync.
    let flushed = ["sh", "-c", "cp \"$0\" \"$1\" && sync \"$1\"", track, copy]
    let runs = alternating(
      [command, ["cp", track, copy], flushed].map { cores == 1 ? Peer.on(1, $0) : $0 })
    Table.print(name, runs[0], runs[0].ratios(to: runs[1]), runs[0].ratios(to: runs[2]))
  }

  func formats(minutes: Int) throws {
    let work = try ReferenceWork.make(minutes: minutes, in: folder)
    let (pcm, floats) = ("\(folder)/pcm.wav", "\(folder)/float.wav")
    _ = Measurement(render(work, pcm, threads: cores))
    _ = Measurement(render(work, floats, threads: cores) + ["--bits", "32"])
    Table.print(
      title: "Score to each format, against its encoder alone on finished samples, \(minutes) min",
      columns: Table.costs + ["x encoder"])
    for ending in ["flac", "ogg", "opus", "mp3"] {
      let row = alternating([
        render(work, "\(folder)/track.\(ending)", threads: cores),
        job(
          "encode",
          ["--input", ending == "flac" ? pcm : floats, "--minutes", "\(minutes)"],
          to: "\(folder)/alone.\(ending)"),
      ])
      Table.print(ending, row[0], row[0].ratios(to: row[1]))
    }
  }

  func peers(minutes: [Int]) throws {
    for minutes in minutes {
      let work = try ReferenceWork.make(minutes: minutes, in: folder)
      Table.print(
        title: "Other programs on the same score, \(minutes) min, against Cuewave on all cores",
        columns: Table.costs + ["x wall", "x processor"])
      for peer in Peer.all {
        guard let command = try peer.command(for: work) else {
          print("| \(peer.name) | not installed |")
          continue
        }
        let row = alternating(
          [command, render(work, threads: cores)], runs: minutes > peer.patience ? 1 : runs)
        Table.print(
          peer.name, row[0], row[0].ratios(to: row[1]),
          row[0].ratios(to: row[1], of: \.processor))
      }
    }
  }

  func long(hours: Int) throws {
    Table.print(title: "Mix only, \(hours) hours", columns: Table.costs + ["x real time"])
    for bed in [ReferenceWork.Ground.ducked, .none] {
      let work = try ReferenceWork.make(minutes: hours * 60, bed: bed, in: folder)
      for threads in Set([1, cores]).sorted() {
        let row = alternating([job("mix", options(work) + ["--threads", "\(threads)"])])[0]
        let times = row.compactMap { $0 }.map { Double(work.minutes * 60) / $0.wall }
        let name = bed == .none ? "no bed" : "bed"
        Table.print("\(name), \(threads) threads", row, times)
      }
    }
  }

  func planning(cues: [Int]) throws {
    Table.print(
      title: "Routine to timeline", columns: Table.costs + ["cues", "cues a second of planning"])
    for cues in cues {
      let row = alternating([job("plan", ["--cues", "\(cues)"])])[0]
      let numbers = row.compactMap { $0?.numbers }
      Table.print("\(cues)", row, numbers.map { $0[0] }, numbers.map { $0[0] / $0[1] })
    }
  }

  /// Lines to clips that were made before; the first run, which makes them, does not count.
  func clips() {
    Table.print(
      title: "Warm clips of a session of 30 minutes",
      columns: Table.costs + ["lines", "speaking ms"])
    let speak = job("clips", [], to: "\(folder)/caches")
    guard Measurement(speak) != nil else { return print("| clips | failed |") }
    for few in Set([1, 2, cores]).sorted() where few <= cores {
      let row = alternating([few == cores ? speak : Peer.on(few, speak)])[0]
      let numbers = row.compactMap { $0?.numbers }
      Table.print(
        few == 1 ? "one core" : "\(few) cores", row, numbers.map { $0[0] },
        numbers.map { $0[1] * 1000 })
    }
  }

  /// Counts what a mix of two lengths executes; the difference is free of what every start costs.
  func instructions(minutes: Int) throws {
    guard let valgrind = Peer.path(of: "valgrind"), let strip = Peer.path(of: "strip") else {
      return print("\nvalgrind or strip: not installed")
    }
    // Valgrind gives up on what Swift writes for debuggers.
    let plain = "\(folder)/stripped"
    guard Measurement([strip, "-o", plain, program]) != nil else { return }
    for bed in [ReferenceWork.Ground.ducked, .none] {
      let counts = try [1, minutes].map { minutes in
        let work = try ReferenceWork.make(minutes: minutes, bed: bed, in: folder)
        let file = "\(folder)/callgrind.out"
        _ = Measurement(
          [valgrind, "--tool=callgrind", "--callgrind-out-file=\(file)", plain, "job", "mix"]
            + options(work))
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let summary = text.split(separator: "\n").last { $0.hasPrefix("totals:") }
        return summary?.split(separator: " ").last.flatMap { Double($0) } ?? .nan
      }
      let each = (counts[1] - counts[0]) / Double((minutes - 1) * 60 * ReferenceWork.rate * 2)
      let name = bed == .none ? "without bed" : "with bed"
      print("\nInstructions per output sample, mix and dither, \(name): \(Table.text(each))")
    }
  }

  /// Runs all commands once, then all again; answers the runs of each.
  private func alternating(_ commands: [[String]], runs: Int? = nil) -> [[Measurement?]] {
    var rows: [[Measurement?]] = commands.map { _ in [] }
    for _ in 0..<(runs ?? self.runs) {
      for (index, command) in commands.enumerated() { rows[index].append(Measurement(command)) }
    }
    return rows
  }

  private func render(_ work: ReferenceWork, _ path: String? = nil, threads: Int) -> [String] {
    job("render", options(work) + ["--threads", "\(threads)"], to: path ?? track)
  }

  private func options(_ work: ReferenceWork) -> [String] {
    [
      "--score", work.score, "--minutes", "\(work.minutes)", "--bed", work.bed.rawValue,
      "--clips", work.clips.rawValue,
    ]
  }

  private func job(_ kind: String, _ options: [String], to output: String? = nil) -> [String] {
    [program, "job", kind] + options + (output.map { ["--output", $0] } ?? [])
  }
}

extension Measurement {
  /// The two numbers it printed; nil when they are not two.
  fileprivate var numbers: [Double]? {
    let numbers = output.split { $0.isWhitespace }.compactMap { Double($0) }
    return numbers.count == 2 ? numbers : nil
  }
}

extension [Measurement?] {
  /// Run by run, how many times as much of `quantity` this took as `other`.
  func ratios(
    to other: [Measurement?], of quantity: KeyPath<Measurement, Double> = \.wall
  ) -> [Double] {
    zip(self, other).compactMap { mine, theirs in
      guard let mine, let theirs else { return nil }
      return mine[keyPath: quantity] / theirs[keyPath: quantity]
    }
  }
}
