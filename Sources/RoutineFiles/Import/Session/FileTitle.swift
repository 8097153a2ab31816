/// What a session is called that has no title but its file's name.
enum FileTitle {
  /// `legs/leg-day_1.csv` is called `Leg day 1`.
  static func of(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let words = (stem.isEmpty ? name : stem).split { "-_ ".contains($0) }.joined(separator: " ")
    guard (try? SpeakableText.check(words)) != nil else { return "Imported session" }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
