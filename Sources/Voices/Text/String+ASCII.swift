import Foundation

extension String {
  /// The text without accents; what ASCII has no letter for becomes a space.
  var inASCII: String {
    let folded = folding(options: .diacriticInsensitive, locale: nil)
    return String(
      String.UnicodeScalarView(folded.unicodeScalars.map { $0.isASCII ? $0 : " " }))
  }
}
