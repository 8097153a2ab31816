extension Array where Element: Sendable {
  /// Does something with every element, `width` of them at a time, and tells `report` of each
  /// result as it comes; the results stand in the order of the elements.
  ///
  /// When the task is cancelled, what has not begun has no result.
  func worked<Made: Sendable>(
    width: Int, report: (Made) -> Void = { _ in },
    _ work: @escaping @Sendable (Element) async -> Made
  ) async -> [Made] {
    await withTaskGroup(of: (Int, Made).self) { group in
      var results = [Made?](repeating: nil, count: count)
      func keep(_ next: (index: Int, made: Made)) {
        results[next.index] = next.made
        report(next.made)
      }
      for (index, element) in enumerated() {
        if index >= width, let next = await group.next() { keep(next) }
        _ = group.addTaskUnlessCancelled { (index, await work(element)) }
      }
      for await next in group { keep(next) }
      return results.compactMap(\.self)
    }
  }
}
