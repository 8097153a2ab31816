internal import CuePlan

/// Reads one block of a Zwift workout: a stretch of riding or running, or a repeated pair of them.
struct RideBlock {
  private let report: ImportFindings

  /// Shares of one's threshold up to this are active recovery (Coggan's first power zone).
  private static let recovery = Seconds(55, over: 100)

  /// Makes a reader that reports there.
  init(report: ImportFindings) { self.report = report }

  /// The steps of a block; nil when it is none that is known, which is said.
  func steps(_ element: XmlElement) -> [TimedSession.Step]? {
    switch element.name.lowercased() {
    case "warmup": return work("Warm-up", element)
    case "cooldown": return work("Cool-down", element)
    case "steadystate", "solidstate": return work("Steady", element)
    case "ramp": return work("Ramp", element)
    case "freeride": return work("Free ride", element)
    case "maxeffort": return work("Maximum effort", element)
    case "intervalst": return intervals(element)
    default:
      report.note("<\(element.name)> is not carried.", at: element.place)
      return nil
    }
  }

  private func work(_ name: String, _ element: XmlElement) -> [TimedSession.Step]? {
    noteCadence(element)
    let target = target(element, "Power") ?? range(element, "PowerLow", "PowerHigh")
    return length("Duration", of: element).map { length in
      guard length > .zero else { return [] }
      return [step(named(name, target), length, element)]
    }
  }

  /// Efforts with something easier between them, which is a rest where it is easy enough.
  private func intervals(_ element: XmlElement) -> [TimedSession.Step]? {
    noteCadence(element)
    guard let on = length("OnDuration", of: element),
      let off = length("OffDuration", of: element),
      let repeats = element.attribute("Repeat").map({ count($0) }) ?? 1
    else { return nil }
    let hard = target(element, "OnPower") ?? range(element, "PowerOnLow", "PowerOnHigh")
    let easy = target(element, "OffPower") ?? range(element, "PowerOffLow", "PowerOffHigh")
    let pair = [
      on > .zero ? step(named("Hard", hard), on, element) : nil,
      off > .zero ? recovery(off, easy, element) : nil,
    ].compactMap(\.self)
    return pair.repeated(repeats)
  }

  private func recovery(
    _ length: Seconds, _ target: String?, _ element: XmlElement
  ) -> TimedSession.Step {
    let powers = ["OffPower", "PowerOffLow", "PowerOffHigh"].compactMap { share(element, $0) }
    guard powers.allSatisfy({ $0 <= Self.recovery }) else {
      return step(named("Easy", target), length, element)
    }
    if let target {
      report.note(
        "Between efforts the voice says \"rest\": go on easily, at \(target).", at: element.place)
    }
    return .rest(length)
  }

  private func step(
    _ name: String, _ length: Seconds, _ element: XmlElement
  ) -> TimedSession.Step {
    .work(TimedSession.Work(name: name, length: length, place: element.place))
  }
}

extension RideBlock {
  private func named(_ name: String, _ target: String?) -> String {
    target.map { "\(name), \($0)" } ?? name
  }

  private func length(_ name: String, of element: XmlElement) -> Seconds? {
    guard let text = element.attribute(name) else {
      report.report("<\(element.name)> has no \(name)", at: element.head)
      return nil
    }
    return report.length(text, least: .nothing)
  }

  private func count(_ text: PlacedText) -> Int? {
    report.count(text, of: "repeats", most: StepText.mostRounds)
  }

  /// A share of one's threshold, in whole percent.
  private func target(_ element: XmlElement, _ name: String) -> String? {
    share(element, name).map { "\($0.parts(of: 100))%" }
  }

  private func range(_ element: XmlElement, _ low: String, _ high: String) -> String? {
    guard let low = target(element, low), let high = target(element, high) else { return nil }
    return low == high ? low : "\(low) to \(high)"
  }

  private func share(_ element: XmlElement, _ name: String) -> Seconds? {
    element.attribute(name).flatMap { text in
      guard let number = Double(text.text), (0...10).contains(number) else { return nil }
      return Seconds(Int64((number * 1000).rounded()), over: 1000)
    }
  }

  private func noteCadence(_ element: XmlElement) {
    guard element.attributes.contains(where: { $0.name.hasPrefix("Cadence") }) else { return }
    report.note("Cadences are not carried.")
  }
}
