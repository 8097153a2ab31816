extension WrongRoutine {
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
}
