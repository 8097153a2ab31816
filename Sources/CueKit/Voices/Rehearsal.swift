internal import CuePlan
internal import Voices

/// A session planned with an engine's own voice, to learn which lines it speaks faster.
struct Rehearsal {
  let session: Session
  let voice: Voice

  /// Every line that is measured on the way to a timeline, in all variants of the routine.
  ///
  /// A variant that cannot be as long as the routine asks is planned at its natural length.
  func lines() async throws(SessionError) -> [SpokenLine] {
    var supply = SoundSupply(
      cast: VoiceCast(voice), tones: try ToneRack(folder: nil, rate: .standard))
    for routine in session.variants where try await !isPlanned(routine, with: &supply) {
      var unhurried = routine
      unhurried.length = nil
      _ = try await isPlanned(unhurried, with: &supply)
    }
    let heard = supply.lengths.keys.compactMap { sound -> SpokenLine? in
      guard case .speech(let line) = sound else { return nil }
      return line
    }
    return heard.sorted { ($0.text, $0.pace) < ($1.text, $1.pace) }
  }

  /// Measures what the plan of `routine` needs; false when it cannot have the length it asks for.
  private func isPlanned(
    _ routine: Routine, with supply: inout SoundSupply
  ) async throws(SessionError) -> Bool {
    let fitter = Fitter(pack: session.language)
    while true {
      do throws(FitError) {
        _ = try fitter.timeline(of: routine, lengths: supply.lengths)
        return true
      } catch {
        guard case .unmeasured(let missing) = error else { return false }
        try await supply.add(missing.sounds)
      }
    }
  }
}
