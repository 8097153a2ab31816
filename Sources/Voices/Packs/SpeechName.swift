import CuePlan
import Foundation

/// The words of a line without their marks, capitals and accents: what file names can hold.
///
/// A person says a line once, whatever mark ends it, and names the file as the keyboard allows:
/// `childs-pose`, `child-s-pose` and `child's pose` are one name, for they have the same letters.
struct SpeechName: Hashable {
  /// The words, in order.
  let words: [String]

  /// Names are equal whose letters are, wherever words end.
  static func == (left: SpeechName, right: SpeechName) -> Bool { left.letters == right.letters }

  func hash(into hasher: inout Hasher) { hasher.combine(letters) }

  private var letters: String { words.joined() }

  init(words: [String]) { self.words = words }

  init(_ text: SpokenText) { self.init(text.words) }

  /// The words of a text that is already written out.
  init(_ text: some StringProtocol) {
    let folded = text.folding(
      options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    words = folded.filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
