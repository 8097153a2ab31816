/// A routine file in the writer's own hand with everything in it that readers know.
enum FullRoutine {
  static let text = """
    title: "Neck: all of it"
    minutes: 20
    voice: rms
    bed: { sound: pad, level: -32.5 LUFS }
    mix: accessible
    placement: sides
    form: practitioner
    order: grouped
    move-pace: 1.25
    breath: 12.5s
    cues: { setup: short, phases: first 2, countdown: 5 voice, halfway: 45s }

    exercises:
      arm-swing:
        name: "90"
        start: standing
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
        cautions: [neck, osteoporosis]
        equipment: [chair]
        substitute: scapular-squeeze

    session:
      - welcome: Hello, and welcome.
      - safety
      - section: Warm-up
        items:
          - arm-swing: 3 x 10 reps
          - rest: 20s
            say: Shake it out.
          - exercise: arm-swing
            dose:
              sets: 2 from default
              reps: 4
      - neck-turn
      - neck-turn: 3 x 45s each side, hold 10s, rest 5s between reps
        first-side: right
        changeover: 10s
        priority: 1
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
      - knee-to-chest: 1 rep
        practitioner:
          role: verbal
          say: Watch.
      - exercise: childs-pose
        priority: 5
      - say: Well done, "you"!
        pause: 3s
      - say: { text: Muy bien., language: en }
      - silence: 5 min
      - silence: 2m30s
        bells: every 30s
        say: Be quiet.
      - silence: 10 min
        bells: [1 min, 5m30s, 9 min]
        priority: 4
      - silence: 30s
        bells: none
      - fill: breathing 4-0-6.5-2
      - close: See you.

    """
}
