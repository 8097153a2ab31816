internal import CueMix
internal import CuePlan

/// A session planned before anybody has said a word of it: each line takes what it usually takes.
struct PaperRehearsal {
  private let session: Session
  private let tones: ToneRack

  init(_ session: Session) throws(SessionError) {
    self.session = session
    tones = try ToneRack(folder: nil, rate: .standard)
  }

  /// Every line whose length is asked for on the way to a timeline of `routine`.
  ///
  /// A routine that cannot be as long as it asks needs the lines it was tried with.
  func lines(of routine: Routine) throws(SessionError) -> [SpokenLine] {
    let fitter = Fitter(pack: session.language)
    var lengths: [CueSound: SoundLength] = [:]
    var lines: [SpokenLine] = []
    while true {
      do throws(FitError) {
        _ = try fitter.timeline(of: routine, lengths: lengths)
        return lines
      } catch {
        guard case .unmeasured(let missing) = error else { return lines }
        for sound in missing.sounds {
          lengths[sound] = try length(of: sound)
          if case .speech(let line) = sound, line.pace == .natural { lines.append(line) }
        }
      }
    }
  }

  /// How long each line of `routine` may last where time does not wait for it.
  func rooms(of routine: Routine) throws(SessionError) -> [SpokenLine: Seconds] {
    let schedule = try session.schedule(routine)
    var builder = TimelineBuilder(lengths: [:])
    for sound in schedule.slots.flatMap(\.cues).flatMap(\.choices) where sound.lane == .tone {
      builder.lengths[sound] = try length(of: sound)
    }
    return builder.rooms(in: schedule)
  }

  private func length(of sound: CueSound) throws(SessionError) -> SoundLength {
    switch sound {
    case .speech(let line):
      SoundLength(frames: tones.rate.frame(at: line.draftLength).index)
    case .tone(let name): try tones.sound(name).length
    case .bed: SoundLength(frames: 0)
    }
  }
}
