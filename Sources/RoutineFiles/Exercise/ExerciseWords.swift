internal import CuePlan

/// Reads the lines that lead through an exercise: its name as said, setup, switch and release, and
/// the practitioner's.
struct ExerciseWords {
  private let reading: Reading
  private let texts: TextReader
  private let wording: Wording

  /// Makes a reader for the lines of an exercise that treats sides so.
  init(reading: Reading, texts: TextReader, sides: SideModel) {
    self.reading = reading
    self.texts = texts
    wording =
      switch sides {
      case .none: .unsided
      case .alternating: .betweenSides
      case .perSideBlock, .perSideRounds: .sided
      }
  }

  /// Reads the lines under `say`.
  func readLines(_ node: Node, into exercise: inout Exercise) {
    guard var fields = Fields(node, .lines, in: reading.findings) else {
      return
    }
    fields.read("name", into: &exercise.spokenName) { texts.phrase($0, .unsided) }
    fields.read("setup", into: &exercise.setup, setup)
    fields.read("switch", into: &exercise.switchLine, line)
    fields.read("release", into: &exercise.release, line)
    fields.finish()
  }

  /// Reads one line of the exercise.
  func line(_ node: Node) -> Phrase? { texts.phrase(node, wording) }

  /// Reads what a practitioner does and hears.
  func practitioner(_ node: Node) -> PractitionerPart? {
    guard var fields = Fields(node, .practitioner, in: reading.findings) else {
      return nil
    }
    let role: Role? = fields.require("role").flatMap { reading.values.choice($0, of: "role") }
    let line = fields.require("say").flatMap { texts.phrase($0, wording) }
    fields.finish()
    guard let role, let line else { return nil }
    return PractitionerPart(role: role.rawValue, line: line)
  }

  /// The setup: a text for the long form alone, or both under `long` and `short`.
  private func setup(_ node: Node) -> SetupLines? {
    guard case .map = node.content else {
      return SetupLines(long: texts.phrase(node, wording))
    }
    guard var fields = Fields(node, .setup, in: reading.findings) else { return nil }
    var setup = SetupLines()
    fields.read("long", into: &setup.long) { texts.phrase($0, wording) }
    fields.read("short", into: &setup.short) { texts.phrase($0, wording) }
    fields.finish()
    return setup
  }

  /// The kinds of help, gentlest first.
  private enum Role: String, CaseIterable {
    case verbal, spot, position, anchor, move, overpressure
  }
}
