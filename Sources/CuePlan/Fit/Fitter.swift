/// Makes a session last exactly as long as is asked, to the frame.
///
/// Down to the minimum, rests give way first, then long setups, holds and repetitions; up to the
/// maximum, holds and rests grow together, then repetitions, then rounds. A fill takes what is left
/// up to a fifth of the session before anything grows, and all that nothing else can take. Both
/// sides change alike, nothing leaves its bounds, and every change is reported.
public struct Fitter: Sendable {
  /// The words of the routine's language.
  public var pack: LanguagePack
  /// Frames in a second.
  public var sampleRate: SampleRate
  /// What may be done about a length that is too short.
  public var mode: FitMode

  /// The share of a session that a fill takes before any dose grows: a fifth.
  ///
  /// A judgement: who writes a fill wants the doses kept as written and some breathing at the end;
  /// who asks for twice the length wants more than breathing.
  static let fillShare = 5

  /// Makes a fitter; it leaves nothing out unless told so.
  public init(
    pack: LanguagePack, sampleRate: SampleRate = .standard, mode: FitMode = .strict
  ) {
    self.pack = pack
    self.sampleRate = sampleRate
    self.mode = mode
  }

  /// The timeline of `routine`, with exactly the frames of its length; without one, as long as it
  /// comes out.
  ///
  /// Throws ``FitError``; ``FitError/unmeasured(_:)`` asks for lengths of sounds: measure them
  /// and call again.
  public func timeline(
    of routine: Routine, lengths: [CueSound: SoundLength]
  ) throws(FitError) -> Timeline {
    let builder = TimelineBuilder(
      sampleRate: sampleRate, lengths: lengths, beds: routine.mix.bedPolicy,
      keepAlive: routine.keepAlive)
    guard let asked = routine.length else {
      return try measured { () throws(FitStop) in
        let flexible = FlexibleRoutine(routine)
        return try FitMeasure(flexible, pack: pack, builder: builder).timeline(flexible.usual)
      }
    }
    var attempt = FitAttempt(routine, asked: asked, pack: pack, builder: builder)
    return try attempt.timeline(mode: mode)
  }
}
