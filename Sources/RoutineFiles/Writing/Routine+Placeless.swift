public import CuePlan

extension Routine {
  /// The same routine without the places its parts were read from.
  ///
  /// Two routines are the same for a listener when these are equal.
  public var placeless: Routine {
    var routine = self
    routine.items = items.map(\.placeless)
    routine.lengthPlace = nil
    return routine
  }
}

extension Exercise {
  /// The same exercise without the places its parts were read from.
  public var placeless: Exercise {
    var exercise = self
    exercise.place = nil
    exercise.name = name.placeless
    exercise.spokenName = spokenName?.placeless
    exercise.setup = SetupLines(long: setup.long?.placeless, short: setup.short?.placeless)
    exercise.switchLine = switchLine?.placeless
    exercise.release = release?.placeless
    exercise.practitioner?.line.place = nil
    exercise.phases = phases.map { phase in
      var phase = phase
      phase.cue = phase.cue?.placeless
      return phase
    }
    return exercise
  }
}

extension Item {
  fileprivate var placeless: Item {
    var item = self
    item.content = content.placeless
    item.place = nil
    return item
  }
}

extension Item.Content {
  fileprivate var placeless: Item.Content {
    switch self {
    case .welcome(let words): return .welcome(words?.placeless)
    case .safety(let words): return .safety(words?.placeless)
    case .close(let words): return .close(words?.placeless)
    case .exercise(let exercise): return .exercise(exercise.placeless)
    case .fill(let exercise): return .fill(exercise.placeless)
    case .rest(let length, let words): return .rest(length, say: words?.placeless)
    case .say(let words, let pause): return .say(words.placeless, pause: pause)
    case .silence(var silence):
      silence.say = silence.say?.placeless
      return .silence(silence)
    case .section(let title, let items):
      return .section(title: title.placeless, items: items.map(\.placeless))
    case .group(var group):
      group.items = group.items.map(\.placeless)
      return .group(group)
    case .routine(let routine): return .routine(routine.placeless)
    }
  }
}

extension Phrase {
  fileprivate var placeless: Phrase {
    var phrase = self
    phrase.place = nil
    return phrase
  }
}
