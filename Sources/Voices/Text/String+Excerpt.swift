extension String {
  /// The text as a message quotes it: of a long one the beginning.
  public var excerpt: String { count <= 80 ? self : prefix(79) + "…" }
}
