import CuePlan
import Foundation

/// The words of a line without their marks, capitals and accents: what file names can hold.
///
/// A person says a line once, whatever mark ends it, and names the file as the keyboard allows.
struct SpeechName: Hashable {
  /// The words, in order.
  let words: [String]

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
