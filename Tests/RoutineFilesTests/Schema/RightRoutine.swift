import Testing

/// A routine with nothing wrong in it; together they write every key there is.
struct RightRoutine: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String

  init(_ name: String, _ text: String) {
    testDescription = name
    self.text = text
  }

  /// A routine whose session holds these lines.
  static func session(_ name: String, _ lines: String) -> RightRoutine {
    RightRoutine(name, "title: A\nsession:\n\(lines)\n")
  }

  static let all: [RightRoutine] = [
    RightRoutine(
      "every setting",
      """
      title: 5
      language: en
      minutes: 7.5
      week: 3
      pace: slow
      level: gentle
      move-pace: 150%
      breath: 9.2s
      limit: 12h, 50000 phases
      voice: default
      bed: { sound: rain, level: -32 LUFS, start: 0, end: 1:30, fade-in: 2s, fade-out: 0.5s }
      mix: accessible
      keep-alive: -38 dB
      placement: sides
      form: practitioner
      order: grouped
      exclude: [osteoporosis, pregnancy]
      without: foam-roller
      session: [welcome, cat-cow, close]
      """),
    RightRoutine(
      "other settings",
      "title: A\nminutes: 1:30:00\nmove-pace: 0.8\nbreath: 8\nbed: none\nsession: [welcome]\n"),
    RightRoutine(
      "every cue",
      """
      title: A
      cues:
        verbosity: 1
        setup: first-long-then-short
        phases: first 2
        exercise-count: every
        rep-count: last
        set-count: every
        countdown: 5 voice
        halfway: { from: 30s, uncounted: 20s, at: [1/3, 50%, half] }
        warnings: [10s, 1 min]
        time-left: every 30s
        marker: every 2 min
        marks: sounded
        next: in-rest
        encourage: every 45s
        tones: bright
      session: [welcome]
      """),
    RightRoutine(
      "cues that are off",
      """
      title: A
      cues:
        { countdown: off, halfway: { from: off, uncounted: off }, time-left: off, encourage: off, phases: none, warnings: [],
          next: never }
      session: [welcome]
      """),
    RightRoutine(
      "cues in numbers",
      "title: A\ncues: { countdown: 3, halfway: 45, warnings: 10s }\nsession: [welcome]\n"),
    RightRoutine(
      "a whole exercise",
      """
      title: A
      exercises:
        neck-tilt:
          name: { text: [Neck tilt, Tilt], language: en, side-words: literal }
          language: en
          start: chair
          other-starts: [standing, floor-sitting]
          end: standing
          sides: per-side-rounds
          first-side: left from seed
          direction: opposite
          changeover: { value: 4s, from: guideline ACSM 2021 }
          phases:
            - tilt: 4s from default
              breath: out
              tone: phase-in
              say: ["Breathe out, tilt {direction}.", "Tilt {direction}."]
            - hold: 1/2 breath
            - wait: 0s
              kind: rest
            - back: { value: 2 breaths, from: seed }
          dose:
            sets: 2
            reps: 3 each side from default
            hold: 5
            rest: 20s between sets
          bounds: { reps: 2 to 6 from default, hold: 0s to 30s }
          weeks: { 2: 6 reps, 10: { reps: 8, hold: 8s } }
          progress: +1 set in week 4
          say:
            setup: { long: Sit tall on the edge of the chair., short: Sit tall. }
            switch: Other side.
            release: Come back.
          tones: minimal
          practitioner: { role: verbal, say: "Watch the {opposite} shoulder." }
          cautions: neck
          equipment: [chair]
          substitute: cat-cow
          movements: [side-bend]
      session: [neck-tilt]
      """),
    RightRoutine(
      "turns",
      """
      title: A
      exercises:
        roll:
          name: Roll
          start: supine
          sides: alternating
          phases: [{ over: 4, turn: first }, { over: 4, turn: second }]
      session: [{ roll: 12 breaths }]
      """),
    .session(
      "words",
      """
        - welcome: Hello.
        - safety:
        - rest: 20s
          say: Sip some water.
        - say: [Well done indeed., Well done.]
          pause: 0s
        - silence: 5 min
          bells: [1 min, 3 min]
          say: Quiet now.
          bed: none
        - silence: 90
          bells: every 30s
        - silence: 1:30
          bells: none
        - fill: breathing 4-0-8-0
        - close
          
      """),
    .session(
      "doses",
      """
        - cat-cow: 6 reps
          priority: 5
        - cat-cow: 6 reps, tempo 2.5-1.5
        - cat-cow: 6 reps, tempo 60/13-1
        - cat-cow: 120/13 s
          bed: rain
        - cat-cow: 3 x 6 reps, rest 30s between sets, rest 1/2 s between reps
        - rest: 1 min 1/3 s
          bed: { sound: ocean }
        - cat-cow: 1 rep
        - cat-cow: 1:30
        - cat-cow: 2 x 30s, rest 10s
        - open-book: 3 sets of 4 reps each side, hold 5s, rest 30s between sets
        - open-book: right 4 reps, left 6 reps
        - open-book: 2 sets, left 45s, left first
        - open-book: 1 min 30s total
        - scapular-squeeze: 8 reps, rest 2s between reps
        - trunk-rotation: 10 reps in total, tempo 3-5-3
        - childs-pose: hold 1.5 min
        - childs-pose: 5 Breaths
      """),
    .session(
      "long doses",
      """
        - open-book:
          dose: { sets: 2, time: 45s each side, tempo: [1 breath, 2s, 1/2 breath] }
        - exercise: open-book
          dose: { right: 4 reps, left: 45s, tempo: 4-0-4 }
          first-side: left
          changeover: 6s
        - cat-cow:
          dose: { breaths: 6, rest: [30s between sets from seed, 5s between reps] }
      """),
    .session(
      "changes",
      """
        - scapular-squeeze: 6 reps
          start: chair
          end: standing
          say: { setup: Sit tall., release: Well done. }
          phases: [{ squeeze: 6s, kind: hold }, { let go: 2s }]
          practitioner: { role: spot, say: Watch. }
          tones: silent
        - open-book: 4 reps, rest 10s between sets
          weeks: { 2: 6 reps, 3: "2 sets of 8 reps, rest 20s" }
          progress: ["+10% hold every week, at most 30s"]
        - cat-cow: 6 reps
          progress: +1 rep every week from week 3, at most 10 reps
        - childs-pose: hold 40s
          progress: ["-5s hold in week 2, at least 10", 50s hold in week 5]
      """),
    .session(
      "programs of what has no dose",
      """
        - rest: 60s
          progress: -5s every week, at least 30
        - rest: 60s
          weeks: { 2: 50s, 4: 40, 6: 0s }
        - silence: 2 min
          progress: [+30s time in week 2, +10% every week from week 4, 5 min in week 9]
        - group: 3 rounds, rest 30s
          weeks: { 2: 4 rounds, 3: rest 20s, 4: "5 rounds, rest 15s", 5: once }
          items: [cat-cow]
        - group: once
          progress: ["+1 round every week, at most 5 rounds", "-10% rest in week 3"]
          items: [cat-cow]
        - superset: [cat-cow, open-book]
          rest: 20s
          weeks: { 3: rest 15s }
        - superset: [cat-cow, open-book]
          rest: 20s
          progress: -5s rest every week, at least 5s
      """),
    .session(
      "containers",
      """
        - section: Main
          bed: rain
          items:
            - group: 3 rounds, rest 30s
              bounds: { rounds: 2 to 5 }
              bed: { sound: ocean }
              items: [cat-cow]
            - group: once
              rest: 5s
              sides: mirrored, left first
              items: [{ open-book: 2 reps }]
        - superset:
            - cat-cow: 3 sets of 8 reps
            - rest: 5s
            - scapular-squeeze: 2 sets
          rest: 10s
          bed: pad
        - superset: { items: [cat-cow, open-book], rest: 0s, sides: mirrored }
        - superset: [cat-cow, open-book]
          sides: mirrored, left first
        - routine:
            title: Inside
            exercises: { cat-cow: { name: Ours, start: chair, phases: [{ curl: 2s }] } }
            session: [cat-cow]
          bed: none
        - superset:
          items: [cat-cow]
      """),
  ]
}
