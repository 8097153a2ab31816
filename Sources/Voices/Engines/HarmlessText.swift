import CuePlan

/// Words as a program is given them: one line that nothing but a speaker can make sense of.
enum HarmlessText {
  /// The bytes of `text` and a line's end, in UTF-8.
  ///
  /// Controls become spaces, and so do brackets and quotation marks: between brackets some engines
  /// take letters for phonemes or commands, and of a row of them festival dies.
  static func line(_ text: String, letters: EngineRecipe.Letters?) -> [UInt8] {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isControl = scalar.properties.generalCategory == .control
      return isControl || "[]<>{}()\"\\|".unicodeScalars.contains(scalar) ? " " : scalar
    }
    let plain = String(String.UnicodeScalarView(scalars))
    return Array((letters == .ascii ? plain.inASCII : plain).utf8) + [UInt8(ascii: "\n")]
  }
}
