/// The timeline as another program reads it: only what `cuewave.timeline/1` promises.
struct ReadTimeline: Decodable, Sendable {
  let format: String
  let title: String
  let sampleRate: Int
  let frames: Int
  let chapters: [Chapter]
  let phases: [Phase]
  let cues: [Cue]
  let dropped: [Dropped]

  struct Chapter: Decodable, Sendable {
    let title: String
    let exercise: String?
    let start: Int
    let end: Int
  }

  struct Phase: Decodable, Sendable {
    let kind: String
    let name: String
    let exercise: String?
    let side: String?
    let start: Int
    let end: Int
  }

  struct Cue: Decodable, Sendable {
    let lane: String
    let kind: String
    let text: String
    let start: Int
    let end: Int
    let gain: Double
  }

  struct Dropped: Decodable, Sendable {
    let kind: String
    let at: Int
    let reason: String
  }
}
