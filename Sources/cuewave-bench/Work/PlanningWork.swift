import CuePlan
import Foundation
import RoutineFiles

/// A routine of about so many cues, planned on paper: every sound is taken for 0.8 s long.
struct PlanningWork {
  let cues: Int

  /// What was planned, and in how many seconds.
  struct Outcome: CustomStringConvertible {
    let cues: Int
    let seconds: Double
    var description: String { "\(cues) \(seconds)" }
  }

  func plan() throws -> Outcome {
    let reading = try RoutineReader().read(text: text, file: "planning")
    let clock = ContinuousClock()
    let start = clock.now
    let schedule = Scheduler(pack: reading.language).schedule(reading.routine)
    let timeline = try timeline(of: schedule)
    let elapsed = start.duration(to: clock.now) / .seconds(1)
    return Outcome(cues: timeline.cues.count, seconds: elapsed)
  }

  /// A set of 20 repetitions of cat-cow has about 48 cues.
  private var text: String {
    let items = String(repeating: "  - cat-cow: 20 reps\n", count: max(1, cues / 48))
    return "title: Planning\nsession:\n" + items
  }

  private func timeline(of schedule: Schedule) throws -> Timeline {
    var builder = TimelineBuilder(lengths: [:])
    while true {
      do throws(UnmeasuredSounds) {
        return try builder.build(schedule)
      } catch {
        for sound in error.sounds { builder.lengths[sound] = SoundLength(frames: 38_400) }
      }
    }
  }
}
