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
    let schedule = try Scheduler(pack: reading.language).schedule(reading.routine)
    let timeline = try timeline(of: schedule)
    let elapsed = start.duration(to: clock.now) / .seconds(1)
    return Outcome(cues: timeline.cues.count, seconds: elapsed)
  }

  /// Repetitions of two spoken phases of 0.8 s: 100,000 cues take a little less than a day.
  private var text: String {
    let items = String(repeating: "  - beat: 100 reps\n", count: max(1, cues / 200))
    return """
      title: Planning
      limit: 24h, 1000000 phases
      exercises:
        beat:
          name: Beat
          start: standing
          phases:
            - up: 0.8s
              say: Up.
            - down: 0.8s
              say: Down.
      session:
      \(items)
      """
  }

  private func timeline(of schedule: Schedule) throws -> Timeline {
    var builder = TimelineBuilder(lengths: [:])
    while true {
      do throws(UnmeasuredSounds) {
        return try builder.build(schedule)
      } catch {
        for sound in error.sounds { builder.lengths[sound] = SoundLength(frames: 9_600) }
      }
    }
  }
}
