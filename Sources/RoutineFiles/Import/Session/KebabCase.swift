internal import Foundation

/// Ids as routine files have them, made of names.
enum KebabCase {
  /// The longest id that is made.
  private static let longest = 40

  /// Letters and digits in lower case with dashes between words; empty when nothing is left.
  ///
  /// Marks over letters are taken off, and apostrophes leave no gap.
  static func id(_ name: String) -> String {
    let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .lowercased().filter { !"'’".contains($0) }
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var id = ""
    for word in words {
      let longer = id.isEmpty ? String(word.prefix(longest)) : "\(id)-\(word)"
      guard longer.count <= longest else { break }
      id = longer
    }
    return id
  }

  /// An id that is not taken yet, and then is: the one asked for, or with a number after it.
  ///
  /// It begins with a letter, so that it is a word to everybody who reads it.
  static func free(_ id: String, among taken: inout Set<String>) -> String {
    let isNumber = id.first?.isNumber ?? false
    let base = id.isEmpty ? "move" : isNumber ? "work-\(id)" : id
    var free = base
    var number = 2
    while !taken.insert(free).inserted {
      free = "\(base)-\(number)"
      number += 1
    }
    return free
  }
}
