/// One session on its way to the length asked for; where it has no room, items leave it.
struct FitAttempt {
  let asked: Seconds
  private let pack: LanguagePack
  private let builder: TimelineBuilder
  private let target: Int
  private var routine: Routine
  private var search: FitSearch
  private var natural = Seconds.zero
  private var leftOut: [FitError.LeftOut] = []
  /// The shortest form in frames before the last item was left out.
  private var lastMinimum: Int?

  init(_ routine: Routine, asked: Seconds, pack: LanguagePack, builder: TimelineBuilder) {
    self.asked = asked
    self.pack = pack
    self.builder = builder
    self.routine = routine
    target = builder.sampleRate.frame(at: asked).index
    search = FitSearch(routine, target: target, pack: pack, builder: builder)
  }

  /// The fitted timeline with its report.
  mutating func timeline(mode: FitMode) throws(FitError) -> Timeline {
    natural = builder.sampleRate.seconds(try naturalFrames())
    try makeRoom(mode: mode)
    return try finished(try settings())
  }

  /// The length with nothing changed.
  ///
  /// Asks at once for every sound that this or the shortest form lacks, so that a voice speaks all
  /// lines in one go.
  private mutating func naturalFrames() throws(FitError) -> Int {
    do throws(FitStop) {
      return try search.naturalFrames()
    } catch {
      if case .schedule(let error) = error { throw .schedule(error) }
      let sounds = search.measure.unmeasuredSounds(filling: search.filler)
      throw .unmeasured(UnmeasuredSounds(sounds: sounds))
    }
  }

  /// Leaves items out until the shortest form fits, where that is allowed.
  private mutating func makeRoom(mode: FitMode) throws(FitError) {
    while true {
      let shortest = try measured { () throws(FitStop) in
        guard try search.naturalFrames() > target else { return Timeline?.none }
        return try search.measure.timeline(search.shortest())
      }
      guard let shortest, shortest.frames > target else { return }
      let choice = Omissions(routine, in: shortest).choice(freeing: shortest.frames - target)
      guard mode == .best, !choice.items.isEmpty else {
        throw .belowMinimum(
          asked: asked, minimum: builder.sampleRate.seconds(shortest.frames),
          toLeaveOut: choice.isEnough ? choice.leftOut : [], place: routine.lengthPlace)
      }
      lastMinimum = shortest.frames
      leaveOut(choice)
    }
  }

  private mutating func leaveOut(_ choice: Omissions.Choice) {
    var index = 0
    routine.items = routine.items.rewritten { item in
      defer { index += 1 }
      return choice.items.contains(index) ? nil : item
    }
    leftOut += choice.leftOut
    search = FitSearch(
      routine, target: target, pack: pack, builder: builder, extent: .shortened)
  }

  private mutating func settings() throws(FitError) -> FitSettings {
    let found = try measured { () throws(FitStop) in try search.settings() }
    if let found { return found }
    throw try measured { () throws(FitStop) in try whyNot() }
  }

  private mutating func whyNot() throws(FitStop) -> FitError {
    let rate = builder.sampleRate
    let longest = try search.measure.frames(search.longest())
    if let ending = search.filler.longest, rate.seconds(longest) + ending < asked {
      let maximum = rate.seconds(longest) + ending
      guard let lastMinimum else {
        return .aboveMaximum(asked: asked, maximum: maximum, place: routine.lengthPlace)
      }
      return .betweenSteps(
        asked: asked, shorter: maximum, longer: rate.seconds(lastMinimum),
        place: routine.lengthPlace)
    }
    let quiet = rate.frame(at: Filler.longestQuiet).index
    let gap = search.gap ?? (longest + quiet, longest + search.filler.shortest)
    return .betweenSteps(
      asked: asked, shorter: rate.seconds(gap.shorter), longer: rate.seconds(gap.longer),
      place: routine.lengthPlace)
  }

  /// Builds the session with its ending; whatever an ending adds of its own is taken from it.
  private mutating func finished(_ settings: FitSettings) throws(FitError) -> Timeline {
    var left = try measured { () throws(FitStop) in
      target - (try search.measure.frames(settings))
    }
    for _ in 0..<FitAttempt.tries {
      guard let ending = search.filler.ending(for: left) else { break }
      var timeline = try measured { () throws(FitStop) in
        try search.measure.timeline(settings, ending: ending)
      }
      if timeline.frames == target {
        timeline.fit = report(settings, ending)
        return timeline
      }
      left += target - timeline.frames
    }
    throw .betweenSteps(asked: asked, shorter: nil, longer: nil, place: routine.lengthPlace)
  }

  /// An ending with words of its own takes one build more than an ending without.
  private static let tries = 4

  private func report(_ settings: FitSettings, _ ending: Ending) -> FitReport {
    let omissions = leftOut.map { "left out: \($0.name) (priority \($0.priority))" }
    let changes = FitChanges(flexible: search.measure.flexible, settings: settings).sentences
    return FitReport(
      asked: asked, natural: natural,
      changes: omissions + changes + search.filler.sentences(for: ending))
  }
}
