internal import CuePlan

/// An element of an XML text, with the place of everything in it.
struct XmlElement {
  /// Its name as written.
  var name: String
  /// Where its name begins.
  var place: SourcePlace
  var attributes: [Attribute] = []
  var children: [XmlElement] = []
  /// All text in it that is in none of its children.
  var text = ""

  /// One `name="value"`.
  struct Attribute {
    var name: String
    var value: PlacedText
  }

  /// The name with its place, for a report.
  var head: PlacedText { PlacedText(name, at: place) }

  /// The value of an attribute; writers of these files differ in capitals.
  func attribute(_ name: String) -> PlacedText? {
    attributes.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The first child of that name.
  func child(_ name: String) -> XmlElement? {
    children.first { $0.name.lowercased() == name.lowercased() }
  }
}
