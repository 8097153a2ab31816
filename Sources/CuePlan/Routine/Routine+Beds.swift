extension Routine {
  /// The same routine with every bed, its own and those of its parts, replaced by what `change`
  /// makes of it; nil goes in where there is none, and comes out where there shall be none.
  public func rewritingBeds(_ change: (BedChoice?) -> BedChoice?) -> Routine {
    var routine = self
    routine.bed = change(bed)
    routine.items = items.rewritingBeds { bed in bed.flatMap(change) }
    return routine
  }
}

extension [Item] {
  fileprivate func rewritingBeds(_ change: (BedChoice?) -> BedChoice?) -> [Item] {
    map { item in
      var item = item.rewritingContents { $0.rewritingBeds(change) }
      item.bed = change(item.bed)
      if case .routine(var inner) = item.content {
        inner.bed = change(inner.bed)
        item.content = .routine(inner)
      }
      return item
    }
  }
}

extension Routine {
  /// The names of all beds in it, each once, in order.
  public var bedNames: [BedName] {
    var names: [BedName] = []
    _ = rewritingBeds { bed in
      if let bed, bed.name != .silence, !names.contains(bed.name) { names.append(bed.name) }
      return bed
    }
    return names
  }
}
