extension WrongRoutine {
  static let containers: [WrongRoutine] = [
    .session(
      "groups",
      """
      - group: 1️⃣three rounds
        items: [welcome]
      - group: 3 2️⃣roudns
        items: [welcome]
      - group: 3 rounds, 3️⃣pause 3s
        items: [welcome]
      - group: 4️⃣0 rounds
        items: [welcome]
      - 5️⃣group:
        items: [welcome]
      """,
      "1️⃣ \"three\" is no number of rounds", "2️⃣ \"roudns\" is not a unit → 3 rounds",
      "3️⃣ only a rest can follow the rounds", "4️⃣ \"0\" cannot be a number of rounds",
      "5️⃣ \"group\" has no value"),
    .session(
      "keys of groups",
      """
      - group: 2 rounds, rest 5s
        rest: 1️⃣6s
        sides: 2️⃣mirored
        bounds: { rounds: 3️⃣5 to 2 }
        4️⃣item: []
      5️⃣- group: 2 rounds
      """,
      "1️⃣ a second rest",
      "2️⃣ \"mirored\" is no way for a group to treat sides → mirrored",
      "3️⃣ bounds the wrong way round", "4️⃣ unknown key \"item\" in \"group\" → items",
      "8:5 \"group\" needs \"items\""),
    .session(
      "a mirror without sides", "- 1️⃣group: once\n  sides: mirrored\n  items: [cat-cow]",
      "1️⃣ a mirrored group in which no exercise has sides"),
    .session(
      "a mirror with no side first",
      "- group: once\n  sides: mirrored, 1️⃣up first\n  items: [open-book]",
      "1️⃣ no side that is first"),
    .session(
      "a mirror in a mirror",
      """
      - 1️⃣group: once
        sides: mirrored
        items:
          - group: once
            sides: mirrored
            items: [open-book]
      """,
      "1️⃣ a mirrored group inside another"),
    .session(
      "a fill again and again", "- 1️⃣group: 2 rounds\n  items: [cat-cow, fill: breathing 5-5]",
      "1️⃣ a \"fill\" in a group that is done more than once"),
    .session(
      "supersets",
      """
      - superset:
          - cat-cow: 2 sets
          - 1️⃣section: Inside
            items: [welcome]
      - 2️⃣superset:
        rest: 5s
      - superset: [cat-cow]
        items: 3️⃣[cat-cow]
      """,
      "1️⃣ only exercises take turns in a superset", "2️⃣ \"superset\" needs \"items\"",
      "3️⃣ a second list of items"),
    .session("a routine nowhere", "- 1️⃣routine:", "1️⃣ \"routine\" has no value"),
    .session(
      "tempo and sides",
      """
      - cat-cow: 1️⃣tempo 4-4-4
      - cat-cow: 6 reps, tempo 2️⃣fast
      - cat-cow: 3️⃣left 6 reps
      - trunk-rotation: 4️⃣left 6 reps
      - open-book: 5️⃣tempo 4-3-4, hold 5s
      - open-book: 4 reps, 6️⃣lefft first
      - open-book: 7️⃣5 reps, left 4 reps, right 3 reps
      - open-book: 5 reps, left first
        first-side: 8️⃣right
      """,
      "1️⃣ \"cat-cow\" has 2 phases, and this tempo 3", "2️⃣ \"fast\" is no part of a tempo",
      "3️⃣ sides for \"cat-cow\", which has none",
      "4️⃣ every repetition of \"trunk-rotation\" goes to both sides",
      "5️⃣ the hold has two lengths, one of them in the tempo",
      "6️⃣ \"lefft\" is no part of a dose → left",
      "7️⃣ an amount for both sides, and one for each of them",
      "8️⃣ a second side that is first"),
  ]
}
