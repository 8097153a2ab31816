extension SpeechRules {
  /// Spanish as it is read aloud in a session; numbers agree with what they count.
  static let spanish = SpeechRules(
    numbers: .spanish,
    units: [
      "s": second, "seg": second, "segundo": second, "segundos": second,
      "m": minute, "min": minute, "minuto": minute, "minutos": minute,
      "h": hour, "hora": hour, "horas": hour,
      "ms": Unit("milisegundo"),
      "rep": repetition, "reps": repetition, "repetición": repetition, "repeticiones": repetition,
      "serie": set, "series": set, "ronda": round, "rondas": round, "vez": time, "veces": time,
      "respiración": breath, "respiraciones": breath, "vuelta": turn, "vueltas": turn,
      "campana": bell, "campanas": bell,
      "mm": Unit("milímetro"), "cm": Unit("centímetro"), "km": Unit("kilómetro"),
      "g": Unit("gramo"), "kg": Unit("kilo"),
      "ppm": Unit("pulsación por minuto", "pulsaciones por minuto", gender: .feminine),
      "rpm": Unit("vuelta por minuto", "vueltas por minuto", gender: .feminine),
      "%": Unit("por ciento", "por ciento", gender: .neuter), "°": Unit("grado"),
    ],
    marks: [
      "&": "y", "+": "más", "=": "es igual a", "<": "menos que", ">": "más que", "@": "arroba",
      "%": "por ciento", "×": "por",
    ],
    pronunciations: [
      Pronunciation("p.ej.", "por ejemplo"),
      Pronunciation("etc.", "etcétera"), Pronunciation("etc", "etcétera"),
      Pronunciation("aprox.", "más o menos"), Pronunciation("aprox", "más o menos"),
      Pronunciation("vs.", "contra"), Pronunciation("vs", "contra"),
    ],
    vowels: ["A", "E", "I", "O", "U", "Y", "Á", "É", "Í", "Ó", "Ú", "Ü"])

  private static let second = Unit("segundo")
  private static let minute = Unit("minuto")
  private static let hour = Unit("hora", gender: .feminine)
  private static let repetition = Unit("repetición", "repeticiones", gender: .feminine)
  private static let set = Unit("serie", gender: .feminine)
  private static let round = Unit("ronda", gender: .feminine)
  private static let time = Unit("vez", "veces", gender: .feminine)
  private static let breath = Unit("respiración", "respiraciones", gender: .feminine)
  private static let turn = Unit("vuelta", gender: .feminine)
  private static let bell = Unit("campana", gender: .feminine)
}
