/// One choice of everything that fitting may change.
struct FitSettings: Hashable {
  /// A length for each flexible one.
  var lengths: [Seconds]
  /// A count for each flexible one.
  var counts: [Int]
  /// The exercises, by id, whose setup is spoken in its short form.
  var shortSetups: Set<String> = []
}
