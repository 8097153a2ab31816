/// A dose given in time, as one stretch that lies over the slots of all its repetitions.
struct Bout {
  /// How long it lasts.
  let length: Seconds
  private let first: Int
  /// Where each slot begins, and where the last one ends, from the start of the bout.
  private let borders: [Seconds]

  /// Makes the bout of slots that follow one another.
  init(_ slots: ArraySlice<Slot>) {
    first = slots.startIndex
    borders = slots.reduce(into: [.zero]) { borders, slot in
      borders.append(borders[borders.count - 1] + slot.length.least)
    }
    length = borders[borders.count - 1]
  }

  /// The slot in which a cue of the whole stretch falls, and the cue as it stands there.
  ///
  /// A middle that meets the words of a phase is told just before them.
  func place(_ cue: PlannedCue) -> (slot: Int, cue: PlannedCue) {
    let moment = cue.placement.moment(in: length)
    let index = self.index(at: moment)
    let sinceBorder = moment - borders[index]
    if cue.kind == .halfway, index > 0, sinceBorder < Quiet.latestShift {
      return (first + index - 1, cue.leadingOut)
    }
    var placed = cue
    switch cue.placement {
    case .at: placed.placement = .at(sinceBorder)
    case .near: placed.placement = .near(sinceBorder)
    case .beforeEnd: placed.placement = .beforeEnd(borders[index + 1] - moment)
    case .inTurn, .leadingOut: break
    }
    return (first + index, placed)
  }

  /// Which slot a moment falls in; the border belongs to the slot that begins there.
  private func index(at moment: Seconds) -> Int {
    var (low, high) = (0, borders.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if borders[middle] > moment { high = middle } else { low = middle }
    }
    return low
  }
}

extension PlannedCue {
  /// The cue where it leads to what follows.
  var leadingOut: PlannedCue {
    var cue = self
    cue.placement = .leadingOut
    return cue
  }
}

extension PlannedCue.Placement {
  /// The time from the start of a stretch of that length that is meant.
  func moment(in length: Seconds) -> Seconds {
    switch self {
    case .at(let time), .near(let time): time
    case .beforeEnd(let time): length - time
    case .leadingOut: length
    case .inTurn: .zero
    }
  }
}
