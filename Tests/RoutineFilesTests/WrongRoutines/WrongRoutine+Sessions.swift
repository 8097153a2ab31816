extension WrongRoutine {
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
}
