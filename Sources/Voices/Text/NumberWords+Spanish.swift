extension NumberWords {
  static let spanish = NumberWords(
    cardinals: zip(0..., small).map { Rule(base: $0, text: $1) }
      + zip(3..., tens).map { Rule(base: $0 * 10, text: $1 + "[ y >]") }
      + [Rule(base: 100, text: "cien"), Rule(base: 101, text: "ciento >")]
      + zip(2..., hundreds).map { Rule(base: $0 * 100, text: $1 + "[ >]") }
      + [
        Rule(base: 1000, text: "mil[ >]"),
        Rule(base: 2000, text: "< mil[ >]"),
        Rule(base: 1_000_000, text: "un millón[ >]"),
        Rule(base: 2_000_000, text: "< millones[ >]"),
      ],
    ordinalEndings: [], ordinalMarks: ["o", "er"], fractions: parts,
    joint: "y", point: "coma", through: "a", times: "veces", by: "por", minus: "menos",
    number: "número", groupMark: ".", decimalMarks: [",", "."],
    // Places above the tenth are said as cardinals.
    ordinals: Dictionary(uniqueKeysWithValues: zip(1..., places)),
    agreements: [
      .masculine: [("veintiuno", "veintiún"), ("uno", "un")],
      .feminine: [("ientos", "ientas"), ("uno", "una")],
    ])

  private static let small = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
    "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let tens = [
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  private static let hundreds = [
    "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos",
    "ochocientos", "novecientos",
  ]
  private static let places = [
    "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno",
    "décimo",
  ]
  private static let parts: [Int: SpeechRules.Unit] = {
    let names =
      ["medio", "tercio"] + places.dropFirst(3)
      + ["onceavo", "doceavo", "treceavo", "catorceavo", "quinceavo", "dieciseisavo"]
    return Dictionary(uniqueKeysWithValues: zip(2..., names.map { SpeechRules.Unit($0) }))
  }()
}
