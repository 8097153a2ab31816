extension WrongRoutine {
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
      limit: 24h, 9
      session: [welcome]
      """,
      "1:8 a list where a text belongs", "2️⃣ there is no language \"ne\" → en",
      "3️⃣ \"lots\" is not a length of time", "4️⃣ \"5\" is no pace",
      "5️⃣ \"10 min\" is no length of a breath", "6️⃣ \"selfguided\" is no form → self-guided",
      "7️⃣ \"gruoped\" is no order → grouped",
      "8️⃣ \"quick\" is no pace", "9️⃣ \"genlte\" is no level → gentle",
      "10:7 \"0\" cannot be a number of weeks", "11:11 \"no one\" is no tag",
      "12:13 9 of what?"),
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
        marks: soundless
        marker: every 1s
        halfway: { form: 30s, at: [9️⃣3/2] }
      session: [welcome]
      """,
      "1️⃣ \"4\" is no verbosity", "2️⃣ \"lats\" is no count of reps → last",
      "3️⃣ \"some\" is no count of sets", "4️⃣ \"soon\" is not a length of time",
      "5️⃣ \"30s\" does not say how often", "6️⃣ \"in rest\" is no place for what comes next → in-rest",
      "7️⃣ more often than every 30 s", "8️⃣ \"brihgt\" is no set of tones → bright",
      "11:10 \"soundless\" is no way to mark time → sounded", "12:17 more often than every 10 s",
      "13:14 unknown key \"form\" in \"halfway\" → from", "9️⃣ \"3/2\" is no point inside a hold"),
  ]
}
