/// A routine file in the writer's own hand with everything in it that readers know.
enum FullRoutine {
  static let text = """
    title: "Neck: all of it"
    minutes: 20
    week: 3
    pace: slow
    level: gentle
    exclude: [heart, osteoporosis]
    without: [foam-roller]
    limit: 12h, 50000 phases
    voice: rms
    bed: { sound: pad, level: -32.5 LUFS, start: 5s, end: 19 min, fade-in: 0s }
    mix: accessible
    keep-alive: -45 dB
    placement: sides
    form: practitioner
    order: grouped
    move-pace: 1.25
    breath: 120/13 s
    cues:
      setup: short
      phases: first 2
      next: never
      encourage: every 30s
      exercise-count: every
      rep-count: last
      set-count: none
      countdown: 5 voice
      halfway: { from: 45s, uncounted: off, at: [1/3, 2/3] }
      warnings: [1 min, 10s]
      time-left: every 5 min
      marker: off
      marks: sounded
      tones: bright

    exercises:
      arm-swing:
        name: "90"
        start: standing
        other-starts: [chair]
        sides: alternating
        phases:
          - swing: 1s
            turn: first
          - swing: 1s
            turn: second
        say:
          setup:
            short: '"Loose" arms.'

      neck-turn:
        name: Neck turn
        start: chair
        end: standing
        sides: per-side-block
        first-side: left from guideline ARC leaflet
        direction: opposite
        changeover: 6s
        phases:
          - turn: 2.5s from seed
            breath: out
            say: ["Breathe out, and turn {direction}.", "Turn {direction}."]
          - press: 5s
            kind: hold
            breath: hold
            tone: halfway
          - rest: 0s
          - back: 1/2 breath from default
            breath: in
            say: { text: "Right, and back.", side-words: literal }
          - hold: 2 breaths from default
            kind: work
            say:
              text:
                - >-
                  Breathe all the way out, and look over your {side} shoulder, as far as it goes,
                  {Side}.
                - Look back.
              language: en
        dose:
          sets: 2 from default
          reps: 5 each side from guideline ARC leaflet
          hold: 5s from seed
          rest: 20s from default
        bounds:
          reps: 3 to 10 from guideline ARC leaflet
          hold: 0s to 1m30s from default
        say:
          name: The long pull
          setup:
            long: >-
              Sit tall on your chair, both feet on the floor, hands in your lap, and let your shoulders
              sink. Your chin stays level: nothing # is pulled.
            short: Sit tall.
          switch: Now the {opposite} side.
          release: Look ahead.
        practitioner:
          role: move
          say: One hand on the {side} shoulder.
        tones: minimal
        cautions: [neck, osteoporosis]
        equipment: [chair]
        substitute: scapular-squeeze
        movements: [side-bend]

    session:
      - welcome: Hello, and welcome.
      - safety
      - section: Warm-up
        items:
          - arm-swing: 3 x 10 reps
          - rest: 20s
            say: Shake it out.
            weeks: { 2: 15s, 4: 10s }
          - exercise: arm-swing
            dose:
              sets: 2 from default
              reps: 4
      - neck-turn
      - neck-turn: 3 x 45s each side, right first, hold 10s, rest 5s between reps
        changeover: 10s
        bed: none
        priority: 1
      - neck-turn: 6 reps each side, left 8 reps
        weeks: { 2: 7 reps each side, 4: "3 x 8 reps each side, hold 8s, rest 15s" }
      - neck-turn: 4 reps each side
        first-side: right from seed
        progress:
          - +1 rep every week, at most 10
          - 6 reps in week 5
          - +10% hold every week from week 3
      - neck-turn: 6 breaths each side
        start: standing
        say:
          setup: Stand tall.
          release: Let go.
      - exercise: neck-turn
        end: chair
        phases:
          - turn: 3s
      - cat-cow: 4 reps
      - open-book: 2 sets, hold 0s
      - scapular-squeeze: tempo 4-2.5
        tones: silent
      - exercise: scapular-squeeze
        dose:
          tempo: [1/2 breath, 2 breaths]
      - knee-to-chest: 1 rep
        practitioner:
          role: verbal
          say: Watch.
      - exercise: childs-pose
        priority: 5
      - group: 3 rounds, rest 30s
        bounds: { rounds: 2 to 5 }
        weeks: { 2: "4 rounds, rest 20s", 5: rest 15s }
        items:
          - cat-cow: 4 reps
      - group: once
        sides: mirrored, left first
        bed: { sound: rain, fade-out: 10s }
        items:
          - neck-turn
          - arm-swing: 10 reps
      - superset:
          - cat-cow: 2 x 4 reps
          - scapular-squeeze: 3 x 8 reps
        rest: 10s
        progress: -1s rest every week, at least 5s
      - routine:
          title: At the desk
          minutes: 3
          exercises:
            arm-swing:
              name: Another swing
              start: chair
              phases:
                - swing: 2s
          session:
            - arm-swing: 8 reps
            - routine:
                title: Quiet
                session:
                  - silence: 1 min
        priority: 2
      - say: Well done, "you"!
        pause: 3s
      - say: { text: Muy bien., language: en }
      - silence: 5 min
      - silence: 2m30s
        bells: every 30s
        say: Be quiet.
        progress:
          - +30s every week, at most 5 min
          - 10 min in week 12
      - silence: 10 min
        bells: [1 min, 5m30s, 9 min]
        priority: 4
      - silence: 30s
        bells: none
      - fill: breathing 4-0-60/13-2
      - close: See you.

    """
}
