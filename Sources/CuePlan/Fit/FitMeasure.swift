/// Measures how long a routine is with any settings, by building its timeline.
struct FitMeasure {
  let flexible: FlexibleRoutine
  let pack: LanguagePack
  let builder: TimelineBuilder
  private let extent: SessionExtent
  private var known: [FitSettings: Int] = [:]

  init(
    _ flexible: FlexibleRoutine, pack: LanguagePack, builder: TimelineBuilder,
    extent: SessionExtent = .whole
  ) {
    self.extent = extent
    self.flexible = flexible
    self.pack = pack
    self.builder = builder
  }

  /// The length in frames with `settings`, without a fill.
  mutating func frames(_ settings: FitSettings) throws(FitStop) -> Int {
    if let frames = known[settings] { return frames }
    let frames = try timeline(settings).frames
    known[settings] = frames
    return frames
  }

  /// The timeline with `settings` and that ending.
  func timeline(
    _ settings: FitSettings, ending: Ending = Ending()
  ) throws(FitStop) -> Timeline {
    let schedule = try schedule(settings, ending: ending)
    do throws(UnmeasuredSounds) { return try builder.build(schedule) } catch {
      throw .unmeasured(error)
    }
  }

  /// Every sound that is needed for the longest and the shortest form and was never measured.
  func unmeasuredSounds(filling filler: Filler) -> [CueSound] {
    var short = flexible.settings(at: .tightest)
    short.shortSetups = flexible.exercises
    let endings = [Ending(), Ending(), filler.sample]
    var sounds: [CueSound] = []
    for (settings, ending) in zip([flexible.usual, short, flexible.settings(at: .loose)], endings) {
      do throws(FitStop) {
        _ = try timeline(settings, ending: ending)
      } catch {
        guard case .unmeasured(let needed) = error else { continue }
        sounds += needed.sounds.filter { !sounds.contains($0) }
      }
    }
    return sounds
  }

  private func schedule(
    _ settings: FitSettings, ending: Ending
  ) throws(FitStop) -> Schedule {
    let rate = builder.sampleRate
    let fill = ending.fill > 0 ? rate.seconds(ending.fill) : nil
    do throws(ScheduleError) {
      let scheduler = Scheduler(pack: pack, fill: fill, extent: extent)
      var schedule = try scheduler.schedule(flexible.routine(with: settings))
      schedule.addQuiet(rate.seconds(ending.quiet))
      return schedule
    } catch {
      throw .schedule(error)
    }
  }
}

extension Schedule {
  /// Makes the close last that much longer.
  fileprivate mutating func addQuiet(_ quiet: Seconds) {
    let close = slots.lastIndex { $0.kind == .close } ?? slots.indices.last
    guard quiet > .zero, let close else { return }
    switch slots[close].length {
    case .exact(let length): slots[close].length = .exact(length + quiet)
    case .asHeard(let after, let least):
      slots[close].length = .asHeard(after: after + quiet, atLeast: least + quiet)
    }
  }
}
