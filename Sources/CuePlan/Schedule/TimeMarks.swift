/// What is heard of time itself: the countdown, the middle, the time left, bells in the quiet.
struct TimeMarks {
  let policy: CuePolicy
  let sounding: Sounding
  let wording: Wording

  /// Everything that marks time in one phase of work; `name` is what reasons call it.
  func ofPhase(_ length: Seconds, named name: String) -> [PlannedCue] {
    let middles = middles(of: length, named: name)
    let middle = middles.flatMap { middle in
      [middle.cue([middle.tone].compactMap(\.self)), middle.cue(middle.words)]
    }
    let left = timeLeft(over: length)
    let known = middles.filter { $0.ruledOut == nil }.map(\.moment)
    let bells = markers(
      over: length, beside: known + left.map { $0.placement.moment(in: length) })
    return middle + left + bells + (isCountedOut(length) ? countdown(over: length) : [])
  }

  /// Everything that marks time in a rest; what counts it out belongs to what follows.
  func ofRest(_ length: Seconds) -> [PlannedCue] { timeLeft(over: length) + markers(over: length) }

  /// Everything that marks time in a dose of several repetitions, whose phases have their own
  /// words and tones: the middle takes one place, not two.
  func ofBout(_ length: Seconds, named name: String) -> [PlannedCue] {
    middles(of: length, named: name).map { $0.cue($0.words + [$0.tone].compactMap(\.self)) }
      + timeLeft(over: length) + (isCountedOut(length) ? countdown(over: length) : [])
  }
}

extension TimeMarks {
  /// Whether work of that length ends with a countdown and a sound of its own.
  func isCountedOut(_ length: Seconds) -> Bool {
    length >= Self.shortestCounted && policy.countdown.from > 0
  }

  /// A countdown that leaves the first second of `length` free: floor(d) − 1 counts at most.
  func countdown(over length: Seconds) -> [PlannedCue] {
    counts(min(policy.countdown.from, length.wholeSeconds - 1))
  }

  /// Counts at T−n, …, T−1; a number that is too long for its second becomes a tick.
  func counts(_ from: Int) -> [PlannedCue] {
    stride(from: from, through: 1, by: -1).map { left in
      var choices: [CueSound] = []
      if policy.countdown.style == .voice {
        choices.append(.speech(SpokenLine("\(left)", language: wording.pack.tag)))
      }
      choices += [sounding.sound(.tick)].compactMap(\.self)
      return PlannedCue(.countdown, choices, placement: .beforeEnd(Seconds(left)))
    }
  }

  /// What a spoken countdown has before its first second: a number begins before its beat.
  var voiceLead: Seconds { policy.countdown.style == .voice ? Seconds(1, over: 2) : .zero }

  /// How many seconds are counted at the end of `length`; none where nothing sounds the count.
  private func counted(over length: Seconds) -> Int {
    let isHeard = policy.countdown.style == .voice || sounding.sound(.tick) != nil
    guard isHeard, isCountedOut(length) else { return 0 }
    return min(policy.countdown.from, length.wholeSeconds - 1)
  }

  /// Work of 15 s and more is counted out; shorter work ends with the breath.
  static var shortestCounted: Seconds { 15 }
}

extension TimeMarks {
  /// A share of a stretch of work that is marked when it is over.
  struct Middle {
    var moment: Seconds
    var tone: CueSound?
    var words: [CueSound]
    var ruledOut: String?

    /// A cue at the middle, or as soon after it as there is room.
    func cue(_ sounds: [CueSound]) -> PlannedCue {
      PlannedCue(.halfway, sounds, placement: .near(moment), ruledOut: ruledOut)
    }
  }

  /// Half of a stretch, or any other share of it that the policy marks.
  ///
  /// The countdown comes first: a mark that is closer to an end than the count and two seconds
  /// is ruled out.
  func middles(of length: Seconds, named name: String) -> [Middle] {
    let count = counted(over: length)
    let shortest = count > 0 ? policy.halfway.shortestHold : policy.halfway.shortestUncounted
    guard let shortest, length >= shortest else { return [] }
    let margin = Seconds(count) + Quiet.aroundHalfway
    let tone = sounding.sound(.halfway)
    return policy.halfway.shares.map { share in
      let moment = length.scaled(by: share.numerator, over: share.denominator)
      let isSpoken = share == Seconds(1, over: 2) && (policy.marks == .spoken || tone == nil)
      let isClear = moment >= margin && moment <= length - margin
      return Middle(
        moment: moment, tone: tone, words: isSpoken ? wording.sounds(.halfway) : [],
        ruledOut: isClear ? nil : tooClose(margin, to: length, named: name, counted: count))
    }
  }

  private func tooClose(
    _ margin: Seconds, to length: Seconds, named name: String, counted count: Int
  ) -> String {
    let end = "closer than \(ClockText.seconds(margin)) s to an end of the "
    return end + "\(ClockText.seconds(length)) s of \(name)"
      + (count > 0 ? ", the last \(count) of which are counted" : "")
  }
}

extension TimeMarks {
  /// The time left, where the policy wants it said: before the end, and every so often.
  func timeLeft(over length: Seconds) -> [PlannedCue] {
    var left = Set(policy.warnings.filter { $0 > .zero && $0 * 3 <= length })
    if let step = policy.timeLeftEvery, step > .zero {
      var time = step
      while time + Self.afterStart < length {
        left.insert(time)
        time = time + step
      }
    }
    return left.sorted(by: >).map { time in
      PlannedCue(.warning, timeLeftWords(time), placement: .near(length - time))
    }
  }

  /// Bells wherever more than the policy's limit would pass without any mark.
  func markers(over length: Seconds, beside known: [Seconds] = []) -> [PlannedCue] {
    guard let step = policy.markerEvery, step > .zero, length > step else { return [] }
    let marks = ([.zero] + known + [length]).sorted()
    return zip(marks, marks.dropFirst()).flatMap { from, to -> [PlannedCue] in
      var bells: [PlannedCue] = []
      var time = from + step
      while time + Quiet.aroundMarkers < to {
        bells.append(marker(at: time, of: length))
        time = time + step
      }
      return bells
    }
  }

  /// A bell; where no tone may sound, the time left says that time passes.
  func marker(at time: Seconds, of length: Seconds) -> PlannedCue {
    let bell = [sounding.sound(.marker)].compactMap(\.self)
    let sounds = bell.isEmpty ? timeLeftWords(length - time) : bell
    return PlannedCue(.marker, sounds, placement: .at(time))
  }

  private func timeLeftWords(_ left: Seconds) -> [CueSound] {
    wording.sounds(.timeLeft, values: ["time": wording.time(left)])
  }

  /// What is said about time keeps this far from the start of a phase.
  private static var afterStart: Seconds { 5 }
}
