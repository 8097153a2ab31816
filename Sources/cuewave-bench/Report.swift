import Foundation

/// Runs measurements in alternation and prints them as tables.
struct Report {
  let folder: String
  let runs: Int

  private var program: String { CommandLine.arguments[0] }
  private var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  func renders(minutes: [Int]) throws {
    Table.print(
      title: "Score to WAV16, against cp of the same bytes", columns: Table.costs + ["x cp"])
    for minutes in minutes {
      let work = try ReferenceWork.make(minutes: minutes, in: folder)
      for threads in Set([1, 2, cores]).sorted() {
        let row = alternating([
          render(work, "\(folder)/track.wav", threads: threads),
          ["cp", "\(folder)/track.wav", "\(folder)/copy.wav"],
        ])
        Table.print("\(minutes) min, \(threads) threads", row[0], row[0].ratios(to: row[1]))
      }
    }
  }

  func formats(minutes: Int) throws {
    let work = try ReferenceWork.make(minutes: minutes, in: folder)
    let pcm = "\(folder)/pcm.wav"
    _ = Measurement(render(work, pcm, threads: cores))
    Table.print(
      title: "Score to each format, against its encoder alone on finished samples, \(minutes) min",
      columns: Table.costs + ["x encoder"])
    for ending in ["wav", "flac", "ogg", "opus", "mp3"] {
      let row = alternating([
        render(work, "\(folder)/track.\(ending)", threads: cores),
        job(
          "encode", ["--input", pcm, "--minutes", "\(minutes)"], to: "\(folder)/alone.\(ending)"),
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
      for peer in Peer.all where peer.longest >= minutes {
        guard let command = try peer.command(for: work) else {
          print("| \(peer.name) | not installed |")
          continue
        }
        let row = alternating([command, render(work, "\(folder)/track.wav", threads: cores)])
        Table.print(
          peer.name, row[0], row[0].ratios(to: row[1]),
          row[0].ratios(to: row[1], of: \.processor))
      }
    }
  }

  func long(hours: Int) throws {
    let work = try ReferenceWork.make(minutes: hours * 60, in: folder)
    Table.print(title: "Mix only, \(hours) hours", columns: Table.costs + ["x real time"])
    for threads in Set([1, cores]).sorted() {
      let command = job(
        "mix", ["--score", work.score, "--minutes", "\(work.minutes)", "--threads", "\(threads)"])
      let row = alternating([command])[0]
      let times = row.compactMap { $0 }.map { Double(work.minutes * 60) / $0.wall }
      Table.print("\(threads) threads", row, times)
    }
  }

  func planning(cues: [Int]) throws {
    Table.print(
      title: "Routine to timeline", columns: Table.costs + ["cues", "cues a second of planning"])
    for cues in cues {
      let row = alternating([job("plan", ["--cues", "\(cues)"])])[0]
      let numbers = row.compactMap {
        $0?.output.split { $0.isWhitespace }.compactMap { Double($0) }
      }
      .filter { $0.count == 2 }
      Table.print("\(cues)", row, numbers.map { $0[0] }, numbers.map { $0[0] / $0[1] })
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
    let counts = try [1, minutes].map { minutes in
      let work = try ReferenceWork.make(minutes: minutes, in: folder)
      let file = "\(folder)/callgrind.out"
      _ = Measurement(
        [valgrind, "--tool=callgrind", "--callgrind-out-file=\(file)"]
          + [plain, "job", "mix", "--score", work.score, "--minutes", "\(minutes)"])
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let summary = text.split(separator: "\n").last { $0.hasPrefix("totals:") }
      return summary?.split(separator: " ").last.flatMap { Double($0) } ?? .nan
    }
    let samples = Double((minutes - 1) * 60 * ReferenceWork.rate * 2)
    let each = (counts[1] - counts[0]) / samples
    print("\nInstructions per output sample, mix and dither: \(Table.text(each))")
  }

  /// Runs all commands once, then all again; answers the runs of each.
  private func alternating(_ commands: [[String]]) -> [[Measurement?]] {
    var rows: [[Measurement?]] = commands.map { _ in [] }
    for _ in 0..<runs {
      for (index, command) in commands.enumerated() { rows[index].append(Measurement(command)) }
    }
    return rows
  }

  private func render(_ work: ReferenceWork, _ track: String, threads: Int) -> [String] {
    job(
      "render",
      ["--score", work.score, "--minutes", "\(work.minutes)", "--threads", "\(threads)"], to: track)
  }

  private func job(_ kind: String, _ options: [String], to output: String? = nil) -> [String] {
    [program, "job", kind] + options + (output.map { ["--output", $0] } ?? [])
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
