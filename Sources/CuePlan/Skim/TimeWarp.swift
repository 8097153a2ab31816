/// The way from the frames of a timeline to those of a shorter one: it never leads backwards.
struct TimeWarp: Hashable, Sendable {
  /// Frames that follow one another, before and after.
  private struct Piece: Hashable, Sendable {
    let old: Range<Int>
    let new: Range<Int>
  }

  private var pieces: [Piece] = []

  /// Frames of the long timeline so far.
  var oldFrames: Int { pieces.last?.old.upperBound ?? 0 }
  /// Frames of the short timeline so far.
  var newFrames: Int { pieces.last?.new.upperBound ?? 0 }

  /// Takes the next `count` frames and makes them last no longer than `most`.
  mutating func append(_ count: Int, atMost most: Int = .max) {
    guard count > 0 else { return }
    let (old, new) = (oldFrames, newFrames)
    pieces.append(Piece(old: old..<old + count, new: new..<new + min(count, max(0, most))))
  }

  /// Where a frame has gone; rounds down within a stretch that was shortened.
  func frame(_ position: FramePosition) -> FramePosition {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].old.upperBound <= position.index { low = middle + 1 } else { high = middle }
    }
    guard low < pieces.count else { return FramePosition(newFrames) }
    let piece = pieces[low]
    let offset = max(0, position.index - piece.old.lowerBound)
    return FramePosition(piece.new.lowerBound + offset * piece.new.count / piece.old.count)
  }

  /// Where a range has gone.
  func range(_ range: Range<FramePosition>) -> Range<FramePosition> {
    frame(range.lowerBound)..<frame(range.upperBound)
  }
}
