extension WrongRoutine {
  static let exercises: [WrongRoutine] = [
    WrongRoutine(
      "no phases", "title: A\nexercises:\n  a-b:\n    1️⃣name: A\n    start: chair\nsession: [a-b]\n",
      "1️⃣ the exercise \"a-b\" needs \"phases\""),
    .exercise("phases without any", "phases: 1️⃣[]", "1️⃣ an exercise without phases"),
    .exercise("phases without time", "phases: 1️⃣[{tilt: 0s}]", "1️⃣ a repetition that takes no time"),
    .exercise(
      "a side word in a two-sided text",
      "sides: per-side-block\nphases:\n- tilt: 4s\n  say: To the 1️⃣left.",
      "1️⃣ \"left\" written out in an exercise that is done on both sides"),
    .exercise(
      "misspelt sides",
      "sides: 1️⃣per-side-blok\nphases:\n- tilt: 4s\n  say: To the {side}.",
      "1️⃣ \"per-side-blok\" is no side model → per-side-block"),
    .exercise(
      "misspelt tokens",
      "sides: per-side-block\nphases:\n- tilt: 4s\n  say: To the 1️⃣{sied}.\nsay:\n  release: \"2️⃣{Opositte} arm down.\"",
      "1️⃣ unknown token {sied} → {side}", "2️⃣ unknown token {Opositte} → {Opposite}"),
    .exercise(
      "half a token", "sides: per-side-block\nphases:\n- tilt: 4s\n  say: To the 1️⃣{side.",
      "1️⃣ a \"{\" without its other half"),
    .exercise(
      "a token without sides", "phases:\n- tilt: 4s\n  say: To the 1️⃣{side}.",
      noSide("1️⃣ {side}", "the exercise has no sides")),
    .exercise(
      "turns",
      "sides: alternating\nphases:\n1️⃣- tilt: 4s\n  turn: first\n- back: 4s\n  say: To 2️⃣{side}.",
      "1️⃣ an alternating repetition that does not name both turns",
      noSide("2️⃣ {side}", "only a phase with a \"turn\" has a side")),
    .exercise(
      "sides for none", "direction: 1️⃣opposite\nphases: [{tilt: 4s}]",
      "1️⃣ \"direction\" in an exercise without sides"),
    .exercise(
      "words that are none",
      "sides: 1️⃣per-side-blok\nphases:\n- tilt: 4s\n  breath: 2️⃣inn\n  tone: 3️⃣tock",
      "1️⃣ \"per-side-blok\" is no side model → per-side-block", "2️⃣ \"inn\" is no breath → in",
      "3️⃣ there is no tone \"tock\" → tick"),
    .exercise(
      "a number from nowhere", "phases:\n- tilt: 4s from 1️⃣sead",
      "1️⃣ \"sead\" does not say where a number comes from → seed"),
    WrongRoutine(
      "an id that is a word of the session",
      "title: A\nexercises:\n  1️⃣rest: {name: A, start: chair, phases: [{go: 1s}]}\nsession: [welcome]\n",
      "1️⃣ \"rest\" cannot be the id of an exercise"),
  ]
}
