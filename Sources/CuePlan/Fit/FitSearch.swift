/// Looks for the settings that make a session's body as long as is wanted, changing as little as
/// the order of things allows: down by rests, setups, holds and repetitions, up by holds and rests
/// together, repetitions and rounds.
struct FitSearch {
  var measure: FitMeasure
  /// The frames of the whole session.
  let target: Int
  /// What takes the frames that no dose takes.
  let filler: Filler
  /// The lengths on either side of the target that the last search could have met instead.
  private(set) var gap: (shorter: Int, longer: Int)?
  /// The exercises whose setup has a shorter form, those that save most first.
  private var shortenable: [String]?

  private var flexible: FlexibleRoutine { measure.flexible }

  init(
    _ routine: Routine, target: Int, pack: LanguagePack, builder: TimelineBuilder,
    extent: SessionExtent = .whole
  ) {
    self.target = target
    measure = FitMeasure(
      FlexibleRoutine(routine), pack: pack, builder: builder, extent: extent)
    filler = Filler(routine, rate: builder.sampleRate)
  }

  /// The frames of the body with everything as the routine has it.
  mutating func naturalFrames() throws(FitStop) -> Int {
    try measure.frames(flexible.usual)
  }

  /// The settings for the target, with a fill of up to its share where there is one; nil where
  /// there are none.
  mutating func settings() throws(FitStop) -> FitSettings? {
    let share = filler.share(of: target)
    guard share > 0, target > (try naturalFrames()) else { return try settings(for: target) }
    if target - share <= (try naturalFrames()) {
      if let settings = try accepted(flexible.usual) { return settings }
    } else if let settings = try settings(for: target - share) {
      return settings
    }
    return try settings(for: target)
  }

  /// The settings whose body comes nearest to `aim` frames from below and leaves no more than the
  /// ending can take; nil where there are none.
  private mutating func settings(for aim: Int) throws(FitStop) -> FitSettings? {
    gap = nil
    if aim >= (try naturalFrames()) { return try grown(to: aim) }
    return try shrunk(to: aim)
  }

  /// The settings that make the session as short as it can be.
  mutating func shortest() throws(FitStop) -> FitSettings {
    var settings = flexible.settings(at: .tightest)
    settings.counts = farthest(.down)
    settings.shortSetups = Set(try shortenableSetups())
    return settings
  }

  /// The settings that make the session as long as it can be.
  func longest() -> FitSettings {
    var settings = flexible.settings(at: .loose)
    settings.counts = farthest(.up)
    return settings
  }

  private mutating func grown(to aim: Int) throws(FitStop) -> FitSettings? {
    if let settings = try stretched(flexible.usual, from: .usual, to: aim) { return settings }
    let longest = longest()
    if try measure.frames(longest) <= aim { return try accepted(longest) }
    return try counted(flexible.settings(at: .loose), .up, to: aim)
  }

  private mutating func shrunk(to aim: Int) throws(FitStop) -> FitSettings? {
    var settings = flexible.usual
    if let found = try stretched(settings, from: .tight, to: aim) { return found }
    if let found = try withShortSetups(to: aim) { return found }
    settings.shortSetups = Set(try shortenableSetups())
    if let found = try stretched(settings, from: .tightest, to: aim) { return found }
    settings.lengths = flexible.lengths(at: .tightest)
    return try counted(settings, .down, to: aim)
  }

  /// As many more or fewer repetitions as are needed, and only then rounds; the lengths then take
  /// what is between two counts.
  private mutating func counted(
    _ settings: FitSettings, _ way: CountLadder.Way, to aim: Int
  ) throws(FitStop) -> FitSettings? {
    var settings = settings
    let allReps = CountLadder(flexible.counts, from: settings.counts, way) { !$0.isRounds }.farEnd
    let rounds = CountLadder(flexible.counts, from: allReps, way, where: \.isRounds)
    guard try climb(rounds, &settings, way, past: aim) != nil else { return nil }

    let base = zip(flexible.counts, settings.counts).map { $0.isRounds ? $1 : $0.usual }
    let reps = CountLadder(flexible.counts, from: base, way) { !$0.isRounds }
    guard let rung = try climb(reps, &settings, way, past: aim) else { return nil }
    if let found = try stretched(settings, from: .tightest, to: aim) { return found }
    return try besideGap(reps, shorter: way == .up ? rung - 1 : rung, of: settings)
  }

  /// The longest session on that rung, if the ending can take what it leaves; or else a note of the
  /// gap between that and the shortest one on the rung that is longer by a step.
  private mutating func besideGap(
    _ ladder: CountLadder, shorter rung: Int, of settings: FitSettings
  ) throws(FitStop) -> FitSettings? {
    var (below, above) = (settings, settings)
    below.lengths = flexible.lengths(at: .loose)
    below.counts = ladder.counts(at: max(0, rung))
    if let found = try accepted(below) { return found }
    above.lengths = flexible.lengths(at: .tightest)
    above.counts = ladder.counts(at: max(0, rung + ladder.longerBy))
    let quiet = measure.builder.sampleRate.frame(at: Filler.longestQuiet).index
    gap = (try measure.frames(below) + quiet, try measure.frames(above))
    return nil
  }

  /// Takes the first rung that brings the body to `aim` frames or past it; nil where none does.
  private mutating func climb(
    _ ladder: CountLadder, _ settings: inout FitSettings, _ way: CountLadder.Way, past aim: Int
  ) throws(FitStop) -> Int? {
    var trial = settings
    let rung = try FitSearch.first(in: 0...ladder.height) { (rung) throws(FitStop) in
      trial.counts = ladder.counts(at: rung)
      let frames = try measure.frames(trial)
      return way == .up ? frames >= aim : frames <= aim
    }
    if let rung { settings.counts = ladder.counts(at: rung) }
    return rung
  }

  private func farthest(_ way: CountLadder.Way) -> [Int] {
    CountLadder(flexible.counts, from: flexible.counts.map(\.usual), way) { _ in true }.farEnd
  }

  /// As few short setups as will do, the longest of the long ones first.
  private mutating func withShortSetups(to aim: Int) throws(FitStop) -> FitSettings? {
    var settings = flexible.settings(at: .tight)
    let order = try shortenableSetups()
    let count = try FitSearch.first(in: 0...order.count) { (count) throws(FitStop) in
      settings.shortSetups = Set(order.prefix(count))
      return try measure.frames(settings) <= aim
    }
    guard let count else { return nil }
    settings.shortSetups = Set(order.prefix(count))
    return try stretched(settings, from: .tight, to: aim)
  }

  private mutating func shortenableSetups() throws(FitStop) -> [String] {
    if let shortenable { return shortenable }
    var short = flexible.usual
    short.shortSetups = flexible.exercises
    let long = try measure.timeline(flexible.usual).setupFrames
    let brief = try measure.timeline(short).setupFrames
    let savings = long.map { (exercise: $0.key, frames: $0.value - brief[$0.key, default: 0]) }
    let order = savings.filter { $0.frames > 0 }
      .sorted { ($1.frames, $0.exercise) < ($0.frames, $1.exercise) }
      .map(\.exercise)
    shortenable = order
    return order
  }

  /// The first number for which `holds` says yes, where it says yes to all that follow.
  static func first(
    in range: ClosedRange<Int>, where holds: (Int) throws(FitStop) -> Bool
  ) throws(FitStop) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound + 1)
    while low < high {
      let middle = low + (high - low) / 2
      if try holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low > range.upperBound ? nil : low
  }
}

extension Timeline {
  /// The frames that setups take, by exercise.
  fileprivate var setupFrames: [String: Int] {
    phases.reduce(into: [:]) { frames, phase in
      guard phase.kind == .setup, let exercise = phase.exercise else { return }
      frames[exercise, default: 0] += phase.range.count
    }
  }
}
