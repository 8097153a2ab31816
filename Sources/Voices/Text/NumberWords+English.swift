extension NumberWords {
  static let english = NumberWords(
    cardinals: zip(0..., smallEnglish).map { Rule(base: $0, text: $1) }
      + zip(2..., tensEnglish).map { Rule(base: $0 * 10, text: $1 + "[->]") }
      + [
        Rule(base: 100, text: "< hundred[ >]"),
        Rule(base: 1000, text: "< thousand[ >]"),
        Rule(base: 1_000_000, text: "< million[ >]"),
        Rule(base: 1_000_000_000, text: "< billion[ >]"),
      ],
    ordinalEndings: [
      ("one", "first"), ("two", "second"), ("three", "third"), ("five", "fifth"),
      ("eight", "eighth"), ("nine", "ninth"), ("twelve", "twelfth"), ("y", "ieth"), ("", "th"),
    ],
    ordinalMarks: ["st", "nd", "rd", "th"],
    fractions: [2: SpeechRules.Unit("half", "halves"), 4: SpeechRules.Unit("quarter")],
    joint: "and", point: "point", through: "to", times: "times", by: "times",
    minus: "minus", number: "number")

  private static let smallEnglish = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tensEnglish = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
