import CueMix
import CuePlan

/// The cheapest way to give stretches of speech to lines, both in order.
struct TakeMatch {
  /// The stretches of each line; nil where none fits it.
  private(set) var lines: [Range<Int>?]

  private let stretches: [TakeCutting.Stretch]
  private let needs: [Double]
  private let pause: Double
  private var cells: [Cell]

  private enum Step {
    case leaveOut
    case miss
    case say(parts: Int)
  }

  /// The cheapest way to a place behind some stretches and some lines.
  private struct Cell {
    var cost = Double.infinity
    var step = Step.leaveOut
  }

  init(_ stretches: [TakeCutting.Stretch], needs: [Double]) {
    self.stretches = stretches
    self.needs = needs
    pause = Self.usualPause(between: stretches, lines: needs.count)
    lines = Array(repeating: nil, count: needs.count)
    cells = Array(repeating: Cell(), count: (stretches.count + 1) * (needs.count + 1))
    cells[0] = Cell(cost: 0)
    for place in 0...stretches.count {
      for line in 0...needs.count { goOn(from: place, line) }
    }
    goBack()
  }

  /// Offers every next step from behind `place` stretches and `line` lines.
  private mutating func goOn(from place: Int, _ line: Int) {
    let here = cells[index(place, line)]
    guard here.cost.isFinite else { return }
    if line < needs.count { offer(here.cost + Self.missingLine, .miss, at: place, line + 1) }
    guard place < stretches.count else { return }
    let length = stretches[place].end - stretches[place].start
    offer(here.cost + Self.leavingOut(length), .leaveOut, at: place + 1, line)
    if line < needs.count { say(line, from: place, cost: here.cost) }
  }

  /// Offers the line in one stretch, and in more of them with the pauses between.
  private mutating func say(_ line: Int, from place: Int, cost: Double) {
    var joined = 0.0
    for parts in 1...min(Self.mostParts, stretches.count - place) {
      let last = place + parts - 1
      if parts > 1 { joined += joining(stretches[last].start - stretches[last - 1].end) }
      let spoken = stretches[last].end - stretches[place].start
      if spoken > needs[line] * 4 + 1 { return }
      let total = cost + joined + Self.difference(spoken, needs[line])
      offer(total, .say(parts: parts), at: place + parts, line + 1)
    }
  }

  private mutating func offer(_ cost: Double, _ step: Step, at place: Int, _ line: Int) {
    if cost < cells[index(place, line)].cost {
      cells[index(place, line)] = Cell(cost: cost, step: step)
    }
  }

  private mutating func goBack() {
    var (place, line) = (stretches.count, needs.count)
    while place > 0 || line > 0 {
      switch cells[index(place, line)].step {
      case .leaveOut: place -= 1
      case .miss: line -= 1
      case .say(let parts):
        lines[line - 1] = place - parts..<place
        (place, line) = (place - parts, line - 1)
      }
    }
  }

  private func index(_ place: Int, _ line: Int) -> Int { place * (needs.count + 1) + line }
}

extension TakeMatch {
  private static let missingLine = 6.0
  /// The most stretches of one line.
  private static let mostParts = 10

  /// What it costs to leave a stretch out: a cough little, a sentence more.
  private static func leavingOut(_ length: Double) -> Double { 0.5 + min(length, 3) * 0.4 }

  /// The shortest of as many pauses as lines have between them, the longest ones.
  private static func usualPause(
    between stretches: [TakeCutting.Stretch], lines: Int
  ) -> Double {
    let pauses = zip(stretches, stretches.dropFirst()).map { $1.start - $0.end }.sorted(by: >)
    guard lines > 1, let last = pauses.prefix(lines - 1).last else { return 1 }
    return max(last, 0.25)
  }

  /// What a pause inside a line costs: the more it is like those between lines, the more.
  private func joining(_ inner: Double) -> Double {
    let excess = max(0, inner / pause - 0.5)
    return 0.1 + excess * excess * 3
  }

  /// What it costs that a line is `spoken` seconds long and needs `need`: 1 for 3.2 dB, which is 1.44
  /// times as long or as short.
  private static func difference(_ spoken: Double, _ need: Double) -> Double {
    let decibels = Decibels(linearGain: spoken / max(need, 0.1)).value
    return decibels * decibels / 10
  }
}
