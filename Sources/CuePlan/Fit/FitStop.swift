/// Why a length could not be measured with some settings.
enum FitStop: Error {
  /// Sounds have to be measured first.
  case unmeasured(UnmeasuredSounds)
  /// The routine is larger than it may be.
  case schedule(ScheduleError)
}

/// Passes on what stops a measurement.
func measured<Result>(_ work: () throws(FitStop) -> Result) throws(FitError) -> Result {
  do throws(FitStop) { return try work() } catch {
    switch error {
    case .unmeasured(let sounds): throw .unmeasured(sounds)
    case .schedule(let error): throw .schedule(error)
    }
  }
}
