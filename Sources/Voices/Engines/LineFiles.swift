/// The files that an engine finds in its folder, or leaves there.
enum LineFiles {
  /// The words.
  static let text = "line.txt"
  /// The recording.
  static let sound = "line.wav"
}
