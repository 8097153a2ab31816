extension AdaptedRoutine {
  /// The routine with the routines in it in their own week, at their own level and their own pace.
  ///
  /// What the routine around them says of one of these holds for all of it: it is worked in after
  /// this, and theirs is not.
  public func adaptingNested() -> AdaptedRoutine {
    var result = self
    result.routine.items = routine.items.map {
      $0.adaptingRoutines(in: SessionWay(routine), reporting: &result.changes)
    }
    return result
  }
}

/// What a session says of how it is done; its usual values say nothing.
private struct SessionWay {
  var week: Int
  var level: SessionLevel
  var pace: SessionPace

  init(_ routine: Routine) {
    (week, level, pace) = (routine.week, routine.level, routine.pace)
  }

  /// What `inner` says where this says nothing.
  func ownWay(of inner: Routine) -> SessionWay {
    var way = SessionWay(inner)
    if week != 1 { way.week = 1 }
    if level != .usual { way.level = .usual }
    if pace != .normal { way.pace = .normal }
    return way
  }

  /// Both together.
  func joined(by own: SessionWay) -> SessionWay {
    var way = self
    if week == 1 { way.week = own.week }
    if level == .usual { way.level = own.level }
    if pace == .normal { way.pace = own.pace }
    return way
  }
}

extension Item {
  fileprivate func adaptingRoutines(
    in way: SessionWay, reporting changes: inout [String]
  ) -> Item {
    guard case .routine(let inner) = content else {
      return rewritingContents { items in
        items.map { $0.adaptingRoutines(in: way, reporting: &changes) }
      }
    }
    let own = way.ownWay(of: inner)
    var adapted = AdaptedRoutine(inner)
    adapted.routine.items = inner.items.map {
      $0.adaptingRoutines(in: way.joined(by: own), reporting: &adapted.changes)
    }
    if own.week != 1 { adapted = adapted.forWeek(own.week).withoutProgression() }
    adapted = adapted.atLevel(own.level).atPace(own.pace)
    changes += adapted.changes.map { "\(inner.title): \($0)" }
    var item = self
    item.content = .routine(adapted.routine)
    return item
  }
}

extension AdaptedRoutine {
  /// The same doses for good: no week changes them again.
  fileprivate func withoutProgression() -> AdaptedRoutine {
    var result = self
    result.routine.items = routine.items.rewritten { item in
      var item = item
      item.progression = []
      if case .exercise(var exercise) = item.content {
        exercise.progression = []
        item.content = .exercise(exercise)
      }
      return item
    }
    return result
  }
}
