internal import CuePlan

extension AskedDose {
  /// Writes it in its short form, `3 x 8 reps each side, hold 5s`; who says so is left out.
  var text: String {
    let amount = amount.map { QuantityText.written($0.value) }
    let work =
      switch (sets?.value, amount) {
      case (let sets?, let amount?): "\(sets) x \(amount)"
      case (let sets?, nil): sets == 1 ? "1 set" : "\(sets) sets"
      case (nil, let amount): amount ?? ""
      }
    let parts = [
      work.isEmpty ? nil : work,
      hold.map { "hold " + DurationText.written($0.value) },
      rest.map { "rest " + RestText.written($0.value) },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// Writes it as a map of its parts, each with who says so.
  var entries: [YamlEntry] {
    let parts = [
      sets.map { YamlEntry("sets", $0.written(String.init)) },
      amount.map { YamlEntry($0.value.amount.key, $0.written(QuantityText.writtenUnderKey)) },
      hold.map { YamlEntry("hold", $0.written(DurationText.written)) },
      rest.map { YamlEntry("rest", $0.written(RestText.written)) },
    ]
    return parts.compactMap(\.self)
  }
}

extension QuantityText {
  /// Writes an amount with its scope: `4 reps each side`, `45s total`.
  fileprivate static func written(_ quantity: AskedDose.Quantity) -> String {
    let amount =
      switch quantity.amount {
      case .reps(let count): count == 1 ? "1 rep" : "\(count) reps"
      case .breaths(let count): count == 1 ? "1 breath" : "\(count) breaths"
      case .time(let length): DurationText.written(length)
      }
    return amount + quantity.scope.written
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
