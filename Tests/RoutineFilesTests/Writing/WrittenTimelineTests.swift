import CuePlan
import RoutineFiles
import Testing

struct WrittenTimelineTests {
  @Test(arguments: SampleRoutine.all)
  func `a written sample gives the same timeline`(sample: SampleRoutine) throws {
    let routine = try sample.routine
    let text = try RoutineWriter().write(routine)
    let again = try RoutineReader().read(text: text, file: "written.yaml").routine
    let timeline = try timeline(of: routine)
    #expect(timeline.cues.count > 5)
    #expect(try self.timeline(of: again) == timeline)
  }

  /// The timeline of a routine at 10 Hz, without the places of its cues.
  private func timeline(of routine: Routine) throws -> Timeline {
    let pack = try #require(try Languages.bundled.pack(routine.language))
    let schedule = try Scheduler(pack: pack, fill: 60).schedule(routine)
    var builder = TimelineBuilder(sampleRate: SampleRate(10), lengths: [:])
    while true {
      do throws(UnmeasuredSounds) {
        var timeline = try builder.build(schedule)
        for index in timeline.cues.indices { timeline.cues[index].source = nil }
        return timeline
      } catch {
        for sound in error.sounds { builder.lengths[sound] = length(of: sound) }
      }
    }
  }

  private func length(of sound: CueSound) -> SoundLength {
    guard case .speech(let line) = sound else { return SoundLength(frames: 2) }
    return SoundLength(frames: Int(SpeechEstimate.seconds(of: line.text) * 10))
  }
}
