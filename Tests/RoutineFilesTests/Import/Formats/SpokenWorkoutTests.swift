import Testing

@testable import RoutineFiles

struct SpokenWorkoutTests {
  private let workout = """
    tts:
      espeak_ng_voice: 'en-gb'
    audio_format: 'mp3'
    i18n:
      and: 'and'
    before_workout_announce: '{{ .WorkoutExercisesCount }} exercises. They take {{ .WorkoutDuration }}.'
    after_workout_announce: 'You trained for {{ .WorkoutDuration }}! Well done.'
    pause:
      text: 'Prepare for {{ .ExerciseName }}'
      duration: '10s'
    half_time:
      text: 'Change side'
      duration: '4s'
    exercise_beginning: '{{ .ExerciseName }} for {{ .ExerciseDuration }}'
    squats_ex: &squats
      name: Squats
      duration: '30s'
    exercises:
      - name: 'Warm Up'
        duration: '2m'
        texts:
          - 'Neck roll from side to side'
          - 'Shoulder roll!'
      - <<: *squats
      - name: 'Side Plank'
        duration: '45s'
        half_time: true
      - <<: *squats
        pause_duration: 20s
      - name: "Child's Pose"
        duration: 1m
    """

  @Test func `a workout becomes a routine, half time the change of sides`() throws {
    #expect(
      try ImportedText(workout, file: "workout.yaml").routine
        == """
        title: Workout

        exercises:
          warm-up:
            name: Warm Up
            start: standing
            phases:
              - work: 2 min
            say:
              setup: Neck roll from side to side. Shoulder roll!

          squats:
            name: Squats
            start: standing
            phases:
              - work: 30s

          side-plank:
            name: Side Plank
            start: standing
            sides: per-side-block
            changeover: 4s
            phases:
              - work: 22.5s

        session:
          - welcome: 5 exercises.
          - rest: 10s
          - warm-up: 2 min
          - rest: 10s
          - squats: 30s
          - rest: 10s
          - side-plank: 22.5s each side
          - rest: 20s
          - squats: 30s
          - rest: 10s
          - childs-pose: 1 min
          - close: Well done.

        """)
  }

  @Test func `what is not carried is said`() throws {
    #expect(
      try ImportedText(workout, file: "workout.yaml").notesOnLines.map { $0.prefix(40) } == [
        "1: \"tts\" is not carried.", "3: \"audio_format\" is not carried.",
        "4: \"i18n\" is not carried.", "6: What \"before_workout_announce\" says o",
        "7: What \"after_workout_announce\" says of",
        "9: A pause says what comes next in the t",
        "12: The tool announces the other side in",
        "14: The tool names an exercise in its ow",
        "30: \"Child's Pose\" is taken for childs-p",
      ])
  }

  @Test func `side words of a tip are meant as they are written`() throws {
    let text = """
      half_time: { duration: 5s }
      exercises:
        - { name: Lunge, duration: 20s, half_time: yes, texts: [Left knee first] }
      """
    let routine = try ImportedText(text, file: "a.yml", as: .w2a).routine
    #expect(
      routine.contains("setup: { text: Left knee first., side-words: literal }")
        || routine.contains("long: { text: Left knee first., side-words: literal }"))
  }

  @Test(arguments: [
    (
      "exercises:\n  - name: A\n    duration: 3 parsecs\n  - duration: 3s\n  - name: B\n",
      [
        "3:17 \"parsecs\" is not a unit of time", "4:5 an exercise without a name",
        "5:11 \"B\" has no duration",
      ]
    ),
    ("title: T\nsession: [welcome]\n", ["1:1 this is a routine already"]),
    ("exercises:\n  - { name: A, duration: 0s }\n", ["2:26 no time at all"]),
    ("pause: 3\n", ["1:1 no list of \"exercises\""]),
    ("exercises: 3\n", ["1:1 no list of \"exercises\""]),
    ("exercises:\n  - name: A\n    duration: [1]\n", ["3:15 no length of time"]),
    (
      "exercises:\n  - name: A\n   duration: 3s\n",
      ["3:4 the indentation does not fit the lines above"]
    ),
    ("exercises: *nobody\n", ["1:12 anchors (&name) and aliases (*name) are not read"]),
    ("a: 1\na: 2\n", ["1:1 the key \"a\" is written twice"]),
    ("exercises:\n\t- name: A\n", ["2:1 a tab in the indentation"]),
  ])
  func `what is broken is reported at its place`(text: String, problems: [String]) {
    #expect(ImportedText(text, file: "a.yaml", as: .w2a).problems == problems)
  }

  @Test(.timeLimit(.minutes(1)))
  func `names within names do not multiply`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "exercises: *a9\n"
    #expect(ImportedText(text, file: "a.yaml").problems == ["9:5 an exercise without a name"])
  }
}
