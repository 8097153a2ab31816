internal import CuePlan

extension AskedDose {
  /// Writes it in its short form, `3 x 8 reps each side, hold 5s`; who says so is left out.
  ///
  /// Nil when a short form cannot say it: a tempo in breaths has none.
  var text: String? {
    let tempo = tempo.map(TempoText.written)
    guard tempo != .some(nil) else { return nil }
    let lengths = [
      firstSide.map { "\($0.value.rawValue) first" }, tempo?.map { "tempo " + $0 },
      hold.map { "hold " + DurationText.written($0.value) },
    ]
    let rests = rests.map { "rest " + RestText.written($0.value) }
    let amounts = amountsOfSides.map { "\($0.key) \(QuantityText.written($0.amount))" }
    let parts = [work].compactMap(\.self) + amounts + lengths.compactMap(\.self) + rests
    return parts.joined(separator: ", ")
  }

  private var work: String? {
    let amount = amount.map { QuantityText.written($0.value) }
    return switch (sets?.value, amount) {
    case (let sets?, let amount?): "\(sets) x \(amount)"
    case (let sets?, nil): sets == 1 ? "1 set" : "\(sets) sets"
    case (nil, let amount): amount
    }
  }

  /// Writes it as a map of its parts, each with who says so; the first side is none of them.
  var entries: [YamlEntry] {
    let work = [
      sets.map { YamlEntry("sets", $0.written(String.init)) },
      amount.map { YamlEntry($0.value.amount.key, $0.written(QuantityText.writtenUnderKey)) },
    ]
    let amounts = amountsOfSides.map { YamlEntry($0.key, QuantityText.written($0.amount)) }
    let rests = rests.map { $0.written(RestText.written) }
    let lengths = [
      tempo.map { YamlEntry("tempo", TempoText.value($0)) },
      hold.map { YamlEntry("hold", $0.written(DurationText.written)) },
      rests.isEmpty ? nil : YamlEntry("rest", .listOrOne(rests)),
    ]
    return work.compactMap(\.self) + amounts + lengths.compactMap(\.self)
  }

  /// The amounts that sides have of their own, in the order in which files have them.
  private var amountsOfSides: [(key: String, amount: Dose.Amount)] {
    [Side.right, .left].compactMap { side in perSide[side].map { (side.rawValue, $0) } }
  }
}

extension QuantityText {
  /// Writes an amount with its scope: `4 reps each side`, `45s total`.
  fileprivate static func written(_ quantity: AskedDose.Quantity) -> String {
    written(quantity.amount) + quantity.scope.written
  }

  /// Writes an amount: `4 reps`.
  fileprivate static func written(_ amount: Dose.Amount) -> String {
    switch amount {
    case .reps(let count): count == 1 ? "1 rep" : "\(count) reps"
    case .breaths(let count): count == 1 ? "1 breath" : "\(count) breaths"
    case .time(let length): DurationText.written(length)
    }
  }

  /// Writes an amount whose key says what it counts.
  fileprivate static func writtenUnderKey(_ quantity: AskedDose.Quantity) -> String {
    let amount =
      switch quantity.amount {
      case .reps(let count), .breaths(let count): "\(count)"
      case .time(let length): DurationText.written(length)
      }
    return amount + quantity.scope.written
  }
}

extension TempoText {
  /// Writes a tempo in seconds, `4-0-4`; nil when it counts breaths or has phases too long for it.
  fileprivate static func written(_ tempo: [PhaseLength]) -> String? {
    let parts = tempo.compactMap { length -> String? in
      guard case .seconds(let seconds) = length, seconds <= longest else { return nil }
      return RatioText.written(seconds)
    }
    return parts.count == tempo.count ? parts.joined(separator: "-") : nil
  }

  /// Writes any tempo, as a list where it must be one.
  fileprivate static func value(_ tempo: [PhaseLength]) -> YamlValue {
    written(tempo).map(YamlValue.word)
      ?? .list(tempo.map { .word(PhaseText.written($0)) }, .inLine)
  }
}

extension RestText {
  fileprivate static func written(_ rest: AskedDose.Rest) -> String {
    let place =
      switch rest.place {
      case .unsaid: ""
      case .betweenReps: " between reps"
      case .betweenSets: " between sets"
      }
    return DurationText.written(rest.length) + place
  }
}

extension AskedDose.Scope {
  fileprivate var written: String {
    switch self {
    case .unsaid: ""
    case .eachSide: " each side"
    case .total: " total"
    }
  }
}

extension Dose.Amount {
  /// The key of the long form that it stands under.
  fileprivate var key: String {
    switch self {
    case .reps: "reps"
    case .time: "time"
    case .breaths: "breaths"
    }
  }
}
