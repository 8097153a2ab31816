/// What is wrong with a short value, before anybody knows where it stands.
struct ValueProblem: Error, Equatable {
  /// What is wrong, in a sentence without its end mark.
  var message: String
  /// The Unicode scalars that are meant; nil for the whole value.
  var range: Range<Int>?
  /// What was expected instead.
  var expected: String?
  /// The nearest right word.
  var suggestion: String?
  /// What to type instead.
  var help: String?
}
