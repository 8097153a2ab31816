/// A kind of map in a file: what messages call it, and every key that it may have.
///
/// The keys stand here once: the reader takes no other, messages list them in this order, and the
/// schema for editors is held to them by a test.
struct MapKind {
  /// What messages call such a map: `a dose`.
  var name: String
  /// The keys, in the order in which messages list them.
  var keys: [String]

  /// Names a kind of map and its keys.
  init(_ name: String, keys: [String]) {
    self.name = name
    self.keys = keys
  }

  /// The same kind of map under a name of its own.
  func named(_ name: String) -> MapKind { MapKind(name, keys: keys) }
}
