import CuePlan

extension SampleRate {
  /// Rounds a length inside one sound, never below 0, to its nearest number of frames.
  func frames(in length: Seconds) -> Int {
    Int(max(0, length.approximate * Double(hertz)) + 0.5)
  }
}
