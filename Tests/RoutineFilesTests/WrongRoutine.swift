import Testing

/// A routine with something wrong in it, and every report it must give, in order.
struct WrongRoutine: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let problems: [String]

  init(_ name: String, _ text: String, _ problems: String...) {
    self.init(name, text, problems)
  }

  private init(_ name: String, _ text: String, _ problems: [String]) {
    testDescription = name
    self.text = text
    self.problems = problems
  }

  /// A routine whose session holds these lines.
  static func session(_ name: String, _ lines: String, _ problems: String...) -> WrongRoutine {
    WrongRoutine(name, "title: A\nsession:\n" + lines.indented(by: 2), problems)
  }

  /// A routine whose exercise has these keys.
  static func exercise(_ name: String, _ lines: String, _ problems: String...) -> WrongRoutine {
    let head = "title: A\nexercises:\n  neck-tilt:\n    name: Neck tilt\n    start: chair\n"
    return WrongRoutine(
      name, head + lines.indented(by: 4) + "\nsession:\n  - neck-tilt\n", problems)
  }

  static let all = layout + sessions + doses + exercises + settings + containers + programs
}

extension String {
  fileprivate func indented(by count: Int) -> String {
    let blanks = String(repeating: " ", count: count)
    return split(separator: "\n").map { blanks + $0 }.joined(separator: "\n")
  }
}

extension WrongRoutine {
  static let layout: [WrongRoutine] = [
    WrongRoutine("an empty file", "1️⃣", "1️⃣ there is nothing in this file"),
    WrongRoutine("only a comment", "1️⃣# later\n", "1️⃣ there is nothing in this file"),
    WrongRoutine("NULs", "1️⃣\0\0\0", "1️⃣ a NUL in the text"),
    WrongRoutine("a terminal code", "title: A1️⃣\u{1B}[31m", "1️⃣ a control character in the text"),
    WrongRoutine(
      "tabs", "title: A\nsession:\n1️⃣\t- welcome\n  2️⃣\t- close\n",
      "1️⃣ a tab in the indentation", "2️⃣ a tab in the indentation"),
    WrongRoutine(
      "a key too deep", "title: A\nsession:\n  - cat-cow: 6 reps\n      priority1️⃣: 2\n",
      "1️⃣ this line is indented under one that has its value already"),
    WrongRoutine(
      "an entry between columns", "title: A\nsession:\n  - welcome\n 1️⃣cat-cow\n",
      "1️⃣ the indentation does not fit the lines above"),
    WrongRoutine(
      "a colon in a text", "title: Note1️⃣: breathe\n", "1️⃣ a second \":\" in one line"),
    WrongRoutine(
      "an apostrophe in quotes", "title: 'Don'1️⃣t stop'\n",
      "1️⃣ a text cannot go on after its closing quote"),
    WrongRoutine(
      "quotes left open", "title: 1️⃣\"Breathe\nsession: []\n", "1️⃣ what \" opens is never closed"),
    WrongRoutine("a sign first", "title: 1️⃣@home\n", "1️⃣ a text cannot begin with \"@\""),
    WrongRoutine(
      "a token first, without quotes", "title: {side} 1️⃣down\n",
      "1️⃣ a text cannot go on after a closing bracket"),
    WrongRoutine(
      "two documents", "title: A\nsession: [welcome]\n1️⃣---\ntitle: B\n",
      "1️⃣ a second document begins here"),
    WrongRoutine(
      "brackets without end", "1️⃣" + String(repeating: "[", count: 200),
      "1:65 brackets are nested too deeply"),
    WrongRoutine(
      "dashes without end", "1️⃣" + String(repeating: "- ", count: 2000) + "a",
      "1️⃣ lists and maps are nested too deeply"),
    WrongRoutine(
      "an alias", "title: 1️⃣&t A\nsession:\n  - say: *t\n",
      "1️⃣ anchors (&name) and aliases (*name) are not read"),
    WrongRoutine(
      "an alias of nothing", "title: 1️⃣*t\nsession: [welcome]\n",
      "1️⃣ anchors (&name) and aliases (*name) are not read"),
    WrongRoutine(
      "a tag", "title: 1️⃣!now A\nsession: [welcome]\n", "1️⃣ tags (!now) are not read"),
    WrongRoutine(
      "a list of entries alone", "1️⃣- welcome\n",
      "1️⃣ a routine is a map of keys, and this is a list"),
    WrongRoutine(
      "prose", "1️⃣Do ten cat-cows.\n", "1️⃣ a routine is a map of keys, and this is a text"),
    WrongRoutine(
      "keys twice, three times, and another mistake",
      "title: A\n1️⃣title: B\n2️⃣title: C\nsession:\n  - 3️⃣welcom\n",
      "1️⃣ the key \"title\" is written twice", "2️⃣ the key \"title\" is written twice",
      "3️⃣ unknown exercise \"welcom\" → welcome"),
  ]

  static let sessions: [WrongRoutine] = [
    WrongRoutine("no title", "1️⃣session: [welcome]\n", "1️⃣ a routine needs \"title\""),
    WrongRoutine("no session", "1️⃣title: A\n", "1️⃣ a routine needs \"session\""),
    WrongRoutine("an empty session", "title: A\n1️⃣session:\n", "1️⃣ \"session\" has no value"),
    WrongRoutine("an empty list", "title: A\nsession: 1️⃣[]\n", "1️⃣ nothing is done here"),
    WrongRoutine(
      "a session that is no list", "title: A\nsession:\n  1️⃣cat-cow: 6 reps\n",
      "1️⃣ a session is a list, and this is a map of keys"),
    WrongRoutine(
      "misspelt keys are not missing as well", "1️⃣tittle: A\n2️⃣sesion: [welcome]\n",
      "1️⃣ unknown key \"tittle\" in a routine → title",
      "2️⃣ unknown key \"sesion\" in a routine → session"),
    .session(
      "an unknown exercise", "- 1️⃣cat-caw: 6 reps", "1️⃣ unknown exercise \"cat-caw\" → cat-cow"),
    .session("a misspelt word", "- 1️⃣colse", "1️⃣ unknown exercise \"colse\" → close"),
    .session("no colon", "- 1️⃣cat-cow 6 reps", "1️⃣ no \":\" after \"cat-cow\""),
    .session(
      "a dose beside its exercise", "- childs-pose:\n  1️⃣hold: 45s",
      "1️⃣ unknown key \"hold\" in an exercise"),
    .session(
      "a dose first", "- 1️⃣hold: 45s\n  childs-pose:", "1️⃣ an entry cannot begin with \"hold\"",
      "4:5 unknown key \"childs-pose\" in an exercise"),
    .session(
      "entries that are none", "-1️⃣\n- 2️⃣[a]\n- 3️⃣rest:\n- 4️⃣say:",
      "1️⃣ an entry of a session cannot be nothing", "2️⃣ an entry of a session cannot be a list",
      "3️⃣ \"rest\" has no value", "4️⃣ \"say\" has no value"),
    .session(
      "a section without entries", "- section: Warm-up\n  1️⃣item: [welcome]",
      "1️⃣ unknown key \"item\" in \"section\" → items"),
    .session("nothing to say", "- say: 1️⃣\"...\"", "1️⃣ nothing to say"),
    .session(
      "a side nobody has", "- say: Turn 1️⃣{side}.", noSide("1️⃣ {side}", "only an exercise has sides")),
    .session(
      "fills", "- fill: 1️⃣breathing 5\n- fill: breathing 5-5\n- 2️⃣fill: breathing 4-0-8-0",
      "1️⃣ no pattern of breathing", "2️⃣ a second \"fill\""),
    .session(
      "bells", "- silence: 1 min\n  bells: 1️⃣every 1s\n- silence: 1 min\n  bells: [2️⃣2 min]",
      "1️⃣ bells closer than 5 s", "2️⃣ a bell after the silence is over"),
    .session(
      "a word without end", "- say: 1️⃣" + String(repeating: "a", count: 70),
      "1️⃣ a word of 70 letters"),
  ]

  static let doses: [WrongRoutine] = [
    .session("one rep too few letters", "- cat-cow: 8 1️⃣rep", "1️⃣ \"rep\" is not a unit → 8 reps"),
    .session("reps below none", "- cat-cow: 1️⃣-3 reps", "1️⃣ \"-3\" cannot be a number of reps"),
    .session("no reps", "- cat-cow: 1️⃣0 reps", "1️⃣ \"0\" cannot be a number of reps"),
    .session("a number alone", "- cat-cow: 1️⃣8", "1️⃣ 8 of what?"),
    .session(
      "a hold in words",
      "- childs-pose: hold 1️⃣fast\n- exercise: childs-pose\n  dose: { hold: 2️⃣fast }",
      "1️⃣ \"fast\" is not a length of time", "2️⃣ \"fast\" is not a length of time"),
    .session("a hold for weeks", "- childs-pose: hold 1️⃣400h", "1️⃣ too long a time"),
    .session(
      "a hold of nothing to hold", "- cat-cow: 1️⃣hold 5s", "1️⃣ \"cat-cow\" has no phase that is held"),
    .session("seconds beyond a minute", "- rest: 1:1️⃣90", "1️⃣ \"90\" is no part of a clock time"),
    .session("a decimal comma", "- rest: 1️⃣2,5 min", "1️⃣ a decimal comma"),
    .session(
      "a missing comma", "- scapular-squeeze: 8 reps 1️⃣hold 5s", "1️⃣ \"hold\" does not belong here"),
    .session(
      "two doses", "- open-book: 4 reps\n  dose: 1️⃣5 reps", "1️⃣ a second dose"),
    .session(
      "an odd total", "- open-book: 1️⃣5 reps total",
      "1️⃣ 5 reps in total cannot be the same on both sides"),
    .session(
      "sides that are not there", "- cat-cow: 1️⃣5 reps each side",
      "1️⃣ \"each side\" for an exercise without sides"),
    .session(
      "a time for one side or two", "- open-book: 1️⃣2 min",
      "1️⃣ is this time for each side, or for both together?"),
  ]

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

  static let settings: [WrongRoutine] = [
    WrongRoutine(
      "every setting",
      """
      title: [1️⃣]
      language: 2️⃣ne
      minutes: 3️⃣lots
      move-pace: 4️⃣5
      breath: 5️⃣10 min
      form: 6️⃣selfguided
      order: 7️⃣gruoped
      pace: 8️⃣quick
      level: 9️⃣genlte
      week: 0
      exclude: [no one]
      session: [welcome]
      """,
      "1:8 a list where a text belongs", "2️⃣ there is no language \"ne\" → en",
      "3️⃣ \"lots\" is not a length of time", "4️⃣ \"5\" is no pace",
      "5️⃣ \"10 min\" is no length of a breath", "6️⃣ \"selfguided\" is no form → self-guided",
      "7️⃣ \"gruoped\" is no order → grouped",
      "8️⃣ \"quick\" is no pace", "9️⃣ \"genlte\" is no level → gentle",
      "10:7 \"0\" cannot be a number of weeks", "11:11 \"no one\" is no tag"),
    WrongRoutine(
      "cues and bed",
      """
      title: A
      cues: { 1️⃣countdwon: 3, halfway: 2️⃣sometimes, phases: 3️⃣some, setup: 4️⃣longer }
      bed: { sound: pad, level: -32 5️⃣dB }
      session: [welcome]
      """,
      "1️⃣ unknown key \"countdwon\" in \"cues\" → countdown",
      "2️⃣ \"sometimes\" is not a length of time", "3️⃣ \"some\" is no choice",
      "4️⃣ \"longer\" is no form of the setup → long", "5️⃣ \"dB\" does not belong here"),
    WrongRoutine(
      "how often",
      """
      title: A
      cues:
        verbosity: 1️⃣4
        rep-count: 2️⃣lats
        set-count: 3️⃣some
        warnings: [4️⃣soon]
        time-left: 5️⃣30s
        next: 6️⃣in rest
        encourage: every 7️⃣10s
        tones: 8️⃣brihgt
        halfway: { form: 30s, at: [9️⃣3/2] }
      session: [welcome]
      """,
      "1️⃣ \"4\" is no verbosity", "2️⃣ \"lats\" is no count of reps → last",
      "3️⃣ \"some\" is no count of sets", "4️⃣ \"soon\" is not a length of time",
      "5️⃣ \"30s\" does not say how often", "6️⃣ \"in rest\" is no place for what comes next → in-rest",
      "7️⃣ more often than every 30 s", "8️⃣ \"brihgt\" is no set of tones → bright",
      "11:14 unknown key \"form\" in \"halfway\" → from", "9️⃣ \"3/2\" is no point inside a hold"),
  ]

  private static func noSide(_ token: String, _ reason: String) -> String {
    "\(token) has no side to name: \(reason)"
  }
}

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
      """,
      "1️⃣ \"cat-cow\" has 2 phases, and this tempo 3", "2️⃣ \"fast\" is no part of a tempo",
      "3️⃣ sides for \"cat-cow\", which has none",
      "4️⃣ every repetition of \"trunk-rotation\" goes to both sides",
      "5️⃣ the hold has two lengths, one of them in the tempo",
      "6️⃣ \"lefft\" is no part of a dose → left",
      "7️⃣ an amount for both sides, and one for each of them"),
  ]

  static let programs: [WrongRoutine] = [
    .session(
      "weeks",
      """
      - cat-cow: 6 reps
        weeks: { 1️⃣0: 6 reps, 2️⃣two: 7 reps, 3: 8 3️⃣rep, 4: 4️⃣30s, 5: 5️⃣hold 3s }
      - scapular-squeeze: 6 reps
        weeks: { 2: 6️⃣hold 2.5s, 3: 7️⃣rest 5s, 4: 8️⃣tempo 4-4 }
      - open-book:
        weeks: 9️⃣8 reps
      """,
      "1️⃣ \"0\" cannot be a number of weeks", "2️⃣ \"two\" is not a number",
      "3️⃣ \"rep\" is not a unit → 8 reps",
      "4️⃣ the dose of \"cat-cow\" is in reps, which other weeks keep",
      "5️⃣ \"cat-cow\" has no phase that is held", "6️⃣ a program counts in whole seconds",
      "7️⃣ the dose of \"scapular-squeeze\" has no rest between sets",
      "8️⃣ a week can change sets, the amount, the hold and the rest between sets only",
      "9️⃣ \"weeks\" is a map of weeks, and this is a text"),
    .session(
      "progress",
      """
      - cat-cow: 6 reps
        progress: +1 1️⃣rip every week
      - cat-cow: 2 min
        progress: 2️⃣+1 rep every week
      - cat-cow: 6 reps
        weeks: { 3: 8 reps }
        progress: 3️⃣+1 rep every week
      - cat-cow: 6 breaths
        progress: 4️⃣+1 rep every week
      """,
      "1️⃣ \"rip\" is nothing that changes so",
      "2️⃣ the dose of \"cat-cow\" is in time, which other weeks keep",
      "3️⃣ \"weeks\" and \"progress\" both change the reps",
      "4️⃣ the dose of \"cat-cow\" is in breaths, which other weeks keep"),
  ]
}
