/// In which order the frames of a tape are heard.
enum TapeReading: Hashable, Sendable {
  /// From the first to the last, and again after a pause; the bed begins so many frames ahead.
  case ring(pause: Int = 0, ahead: Int = 0)
  /// Pieces from anywhere on the tape, each led into the next; never the same order again.
  case shuffled(seed: UInt32)

  /// Cells between the starts of two pieces: 2.7 s.
  static let pieceCells = 128
  /// Cells in which a piece goes on under the next one: 0.34 s.
  static let joinCells = 16

  /// Hands over the frames of a tape of `frames` to be heard at `ages`, which lie in one cell of
  /// `cellFrames`.
  @inline(__always)
  func forEachRun(
    at ages: Range<Int>, ofTape frames: Int, cellFrames: Int, _ body: (TapeRun) -> Void
  ) {
    switch self {
    case .ring(let pause, let ahead):
      Self.rounds(at: ages, frames: frames, pause: pause, ahead: ahead, body)
    case .shuffled(let seed):
      Self.pieces(at: ages, frames: frames, cellFrames: cellFrames, seed: seed, body)
    }
  }

  /// The frames of a tape that are heard at `ages`, in as few ranges as may be.
  func frames(at ages: Range<Int>, ofTape frames: Int, cellFrames: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var age = ages.lowerBound
    while age < ages.upperBound {
      let end = min((age / cellFrames + 1) * cellFrames, ages.upperBound)
      forEachRun(at: age..<end, ofTape: frames, cellFrames: cellFrames) { run in
        let heard = run.first..<run.first + run.count
        if let last = ranges.last, last.upperBound == heard.lowerBound {
          ranges[ranges.count - 1] = last.lowerBound..<heard.upperBound
        } else {
          ranges.append(heard)
        }
      }
      age = end
    }
    return ranges
  }

  private static func rounds(
    at ages: Range<Int>, frames: Int, pause: Int, ahead: Int, _ body: (TapeRun) -> Void
  ) {
    var age = ages.lowerBound
    while age < ages.upperBound {
      let place = (age + ahead) % (frames + pause)
      let end = place < frames ? frames : frames + pause
      let count = min(end - place, ages.upperBound - age)
      if place < frames { body(TapeRun(first: place, age: age, count: count)) }
      age += count
    }
  }

  private static func pieces(
    at ages: Range<Int>, frames: Int, cellFrames: Int, seed: UInt32, _ body: (TapeRun) -> Void
  ) {
    let pieceFrames = pieceCells * cellFrames
    let room = max(1, frames - pieceFrames - joinCells * cellFrames)
    let piece = ages.lowerBound / pieceFrames
    let place = ages.lowerBound % pieceFrames
    let first = start(ofPiece: piece, room: room, seed: seed) + place
    var run = TapeRun(first: first, age: ages.lowerBound, count: ages.count)
    guard piece > 0, place < joinCells * cellFrames else { return body(run) }
    run.way = join(inCell: place / cellFrames)
    body(run)
    let last = start(ofPiece: piece - 1, room: room, seed: seed) + pieceFrames + place
    var before = TapeRun(first: last, age: ages.lowerBound, count: ages.count)
    before.way = (1 - run.way.start, 1 - run.way.end)
    body(before)
  }

  private static func join(inCell cell: Int) -> (start: Double, end: Double) {
    let cells = Double(joinCells)
    return (Double(cell) / cells, Double(cell + 1) / cells)
  }

  /// Where on the tape a piece begins: anywhere from which it can be read to its end.
  private static func start(ofPiece piece: Int, room: Int, seed: UInt32) -> Int {
    var bits = UInt32(truncatingIfNeeded: piece) &* 0x9E37_79B9 &+ seed
    bits = (bits ^ (bits >> 16)) &* 0x7FEB_352D
    bits = (bits ^ (bits >> 15)) &* 0x846C_A68B
    return Int((bits ^ (bits >> 16))) % room
  }
}

/// Neighbouring frames of a tape.
struct TapeRun: Sendable {
  /// The first of them on the tape.
  let first: Int
  /// When it is heard, from the start of the bed.
  let age: Int
  let count: Int
  /// How much of the way from silence to full it has come where its cell begins and ends.
  var way = (start: 1.0, end: 1.0)

  /// Whether it is heard in full.
  var isWhole: Bool { way == (1, 1) }
}
