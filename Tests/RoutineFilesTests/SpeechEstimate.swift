/// How long a text takes to say, for drafts: a voice measures it in the end.
enum SpeechEstimate {
  /// Words at 180 a minute, 0.45 s between sentences and 0.15 s at a comma.
  static func seconds(of text: String) -> Double {
    let words = text.split { $0 == " " || $0 == "-" }.count
    let sentences = text.filter { $0 == "." }.count
    let commas = text.filter { $0 == "," }.count
    return Double(words) / 3 + 0.45 * Double(max(0, sentences - 1)) + 0.15 * Double(commas)
  }
}
