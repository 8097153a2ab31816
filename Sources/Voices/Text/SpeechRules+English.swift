extension SpeechRules {
  /// English as it is read aloud in a session: `m` is minutes, `3x10` is three times ten.
  static let english = SpeechRules(
    numbers: .english,
    units: [
      "s": second, "sec": second, "secs": second, "seconds": second,
      "m": minute, "min": minute, "mins": minute, "minutes": minute,
      "h": hour, "hr": hour, "hrs": hour, "hours": hour,
      "ms": Unit("millisecond"), "reps": Unit("rep"), "sets": Unit("set"),
      "breaths": Unit("breath"), "rounds": Unit("round"), "times": Unit("time"),
      "mm": Unit("millimeter"), "cm": Unit("centimeter"), "km": Unit("kilometer"),
      "g": Unit("gram"), "kg": Unit("kilogram"), "lb": Unit("pound"), "lbs": Unit("pound"),
      "ft": Unit("foot", "feet"), "bpm": Unit("beat per minute", "beats per minute"),
      "rpm": Unit("turn per minute", "turns per minute"),
      "%": Unit("percent", "percent"), "°": Unit("degree"),
    ],
    marks: [
      "&": "and", "+": "plus", "=": "equals", "<": "less than", ">": "more than", "@": "at",
      "%": "percent", "×": "times",
    ],
    pronunciations: [
      Pronunciation("t-spine", "tee spine"), Pronunciation("c-spine", "see spine"),
      Pronunciation("l-spine", "el spine"), Pronunciation("e.g.", "for example"),
      Pronunciation("e.g", "for example"), Pronunciation("i.e.", "that is"),
      Pronunciation("i.e", "that is"), Pronunciation("etc.", "and so on"),
      Pronunciation("etc", "and so on"), Pronunciation("approx.", "about"),
      Pronunciation("approx", "about"), Pronunciation("vs.", "versus"),
      Pronunciation("vs", "versus"), Pronunciation("w/o", "without"),
      Pronunciation("w/", "with"), Pronunciation("hiit", "hit"),
    ],
    initialisms: ["AM", "IT", "ITB", "OK", "PM", "ROM", "SI", "TV", "UK", "USA"],
    vowels: ["A", "E", "I", "O", "U", "Y"])

  private static let second = Unit("second")
  private static let minute = Unit("minute")
  private static let hour = Unit("hour")
}
