/// Why a session cannot last as long as was asked.
public enum FitError: Error, Hashable, Sendable {
  /// No length is known for these sounds; measure them and fit again.
  case unmeasured(UnmeasuredSounds)
  /// The routine is larger than it may be.
  case schedule(ScheduleError)
  /// With every rest, setup, hold and repetition at its least it still takes `minimum`;
  /// `toLeaveOut` is what would have to go.
  case belowMinimum(
    asked: Seconds, minimum: Seconds, toLeaveOut: [LeftOut], place: SourcePlace?)
  /// With every hold, rest, repetition and round at its most it lasts no longer than `maximum`.
  case aboveMaximum(asked: Seconds, maximum: Seconds, place: SourcePlace?)
  /// Nothing small enough can be changed: the nearest whole seconds away that can be met.
  case betweenSteps(asked: Seconds, shorter: Seconds?, longer: Seconds?, place: SourcePlace?)

  /// An item that goes where the length asked for has no room for it.
  public struct LeftOut: Hashable, Sendable {
    /// Its name, as in a sentence.
    public var name: String
    /// How soon it goes: 5 first.
    public var priority: Int
    /// Where it stands.
    public var place: SourcePlace?

    /// Makes an entry.
    public init(name: String, priority: Int, place: SourcePlace?) {
      self.name = name
      self.priority = priority
      self.place = place
    }
  }
}
