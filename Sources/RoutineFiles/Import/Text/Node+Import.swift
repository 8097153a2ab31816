internal import CuePlan

extension Node {
  /// The value under a key, if anything is written there.
  func value(_ name: String) -> Node? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.name == name && !$0.value.isNothing }?.value
  }

  /// Its text with its place; nil when it is none.
  var placedText: PlacedText? {
    guard case .text(let text) = content else { return nil }
    var place = place
    place.column = textColumn ?? place.column
    return PlacedText(text, at: place)
  }
}
