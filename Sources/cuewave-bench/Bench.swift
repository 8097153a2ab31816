import ArgumentParser
import Foundation

/// Renders the reference work, prints what it cost, and runs other programs on the same work.
@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cuewave-bench",
    abstract: "Measure Cuewave on a work it makes itself, beside whatever else is installed.",
    discussion: """
      The work is 250 clips of speech-like sound, 0.95 to 4.89 s, and 400 short tones in every \
      30 minutes, over two minutes of bed that is looped and gives way to speech, 48 kHz stereo. Every figure is of a whole process; ratios are medians of runs in \
      alternation. Build it with -c release.
      """,
    subcommands: [Measure.self, Job.self], defaultSubcommand: Measure.self)
}

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Make the work, measure, print tables.")

  @Option(help: "Lengths of the work in minutes.", transform: Minutes.init)
  var minutes = Minutes(values: [5, 30, 60])

  @Option(help: "How often each figure is taken; the median counts.")
  var runs = 5

  @Option(help: "A folder for the work and the tracks; up to 3 GB. Default: a temporary one.")
  var folder: String?

  @Option(help: "Which tables: renders, formats, peers, planning, clips, instructions, long.")
  var only: [Chapter] = Chapter.allCases

  enum Chapter: String, CaseIterable, ExpressibleByArgument {
    case renders, formats, peers, planning, clips, instructions, long
  }

  func run() throws {
    let folder = folder ?? NSTemporaryDirectory() + "cuewave-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { if self.folder == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let report = Report(folder: folder, runs: runs)
    print(Machine.description)
    for chapter in only {
      switch chapter {
      case .renders: try report.renders(minutes: minutes.values)
      case .formats: try report.formats(minutes: 30)
      case .peers: try report.peers(minutes: minutes.values.filter { $0 <= 30 })
      case .planning: try report.planning(cues: [1000, 10_000, 100_000])
      case .clips: report.clips()
      case .instructions: try report.instructions(minutes: 5)
      case .long: try report.long(hours: 8)
      }
    }
  }
}

/// Whole minutes, separated by commas.
struct Minutes {
  let values: [Int]

  init(values: [Int]) { self.values = values }

  init(_ text: String) throws {
    values = try text.split(separator: ",").map { part in
      guard let value = Int(part), (1...1440).contains(value) else {
        throw ValidationError("\(part) is no number of minutes from 1 to 1440")
      }
      return value
    }
  }
}

/// What the figures were taken on.
enum Machine {
  static var description: String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let gibibytes = ProcessInfo.processInfo.physicalMemory >> 30
    let system = ProcessInfo.processInfo.operatingSystemVersionString
    return "\(system), \(cores) cores, \(gibibytes) GiB"
  }
}
