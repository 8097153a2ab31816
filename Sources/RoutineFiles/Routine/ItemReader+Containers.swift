internal import CuePlan

extension ItemReader {
  /// `- section: Warm-up`, with its entries under `items`.
  func section(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    let items = fields.require("items").map(items) ?? []
    guard !missing(head, "section: Warm-up") else { return nil }
    return texts.phrase(head.value, .session).map { .section(title: $0, items: items) }
  }

  /// `- group: 3 rounds, rest 30s`, with its entries under `items`.
  func group(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    let items = fields.require("items").map(items) ?? []
    let bounds = bounds(&fields)
    var group = Group(.rounds(1), items: items)
    if !missing(head, "group: 3 rounds"),
      let rounds = values.value(head.value, RoundsText.read)
    {
      group.form = .rounds(rounds.count, within: bounds)
      group.restBetweenRounds = rounds.rest ?? .zero
      if rounds.rest != nil, let second = fields.take("rest") {
        findings.report("a second rest", at: second, help: "keep one of them")
      }
    }
    fields.read("rest", into: &group.restBetweenRounds, rest)
    fields.read("sides", into: &group.mirroring) { values.value($0, MirroringText.read) }
    let isWhole = GroupCheck(findings: findings).passes(group, at: head.key)
    return isWhole ? .group(group) : nil
  }

  /// `- superset:` with a list of exercises, or with `items` and `rest`.
  func superset(_ head: Node.Entry, _ fields: inout Fields) -> Item.Content? {
    guard case .map = head.value.content else { return superset(head, list: head.value, &fields) }
    guard var inner = Fields(head.value, .superset, in: findings) else { return nil }
    let content = superset(head, list: .nothing(at: head.key), &inner)
    inner.finish()
    return content
  }

  private func superset(
    _ head: Node.Entry, list: Node, _ fields: inout Fields
  ) -> Item.Content? {
    var group = Group(.superset, items: [])
    fields.read("rest", into: &group.restBetweenRounds, rest)
    fields.read("sides", into: &group.mirroring) { values.value($0, MirroringText.read) }
    let nodes = list.isNothing ? fields.require("items") : list
    guard let nodes else { return nil }
    if !list.isNothing, let second = fields.take("items") {
      findings.report("a second list of items", at: second)
    }
    group.items = items(nodes)
    let isWhole = GroupCheck(findings: findings).passes(group, at: head.key)
    return isWhole ? .group(group) : nil
  }

  /// `- routine: desk-stretch.yaml`, a file beside this one, or a whole routine under it.
  func nested(_ head: Node.Entry) -> Item.Content? {
    guard !missing(head, "routine: desk-stretch.yaml") else { return nil }
    if case .map = head.value.content {
      return routines.read(head.value, in: language).map(Item.Content.routine)
    }
    guard let name = values.text(head.value) else { return nil }
    return routines.find(name, in: language, at: head.value).map(Item.Content.routine)
  }

  private func rest(_ node: Node) -> Seconds? {
    values.value(node) { (text) throws(ValueProblem) in
      try DurationText.read(text, least: .nothing)
    }
  }

  private func bounds(_ fields: inout Fields) -> ClosedRange<Int>? {
    guard let node = fields.take("bounds"),
      var inner = Fields(node, .groupBounds, in: findings)
    else { return nil }
    var bounds: ClosedRange<Int>?
    inner.read("rounds", into: &bounds) { values.value($0, RoundsText.bounds) }
    inner.finish()
    return bounds
  }
}
