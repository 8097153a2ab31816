extension WrongRoutine {
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
      "programs of what has no dose",
      """
      - rest: 30s
        weeks: { 2: 6 1️⃣reps, 3: 2️⃣rest 5s, 4: 3️⃣2.5s }
      - rest: 30s
        progress: +1 4️⃣round every week
      - group: 3 rounds
        weeks: { 2: 4 5️⃣reps }
        progress: +1 6️⃣set every week
        items: [cat-cow]
      - group: 3 rounds
        weeks: { 2: 4 rounds }
        progress: 7️⃣+1 round every week
        items: [cat-cow]
      - superset: [cat-cow, open-book]
        progress: +1 8️⃣round every week
      - section: Main
        9️⃣weeks: { 2: 3 rounds }
        items: [cat-cow]
      """,
      "1️⃣ \"reps\" is not a unit of time", "2️⃣ \"rest\" is not a length of time",
      "3️⃣ a program counts in whole seconds", "4️⃣ \"round\" is nothing that changes so",
      "5️⃣ \"reps\" is not a unit → 4 rounds", "6️⃣ \"set\" is nothing that changes so",
      "7️⃣ \"weeks\" and \"progress\" both change the rounds",
      "8️⃣ \"round\" is nothing that changes so", "9️⃣ unknown key \"weeks\" in \"section\""),
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
