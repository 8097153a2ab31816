/// How long lines may last where time does not wait for them.
struct LineRooms {
  /// The least room of each line, in frames; lines that are waited for have none.
  private(set) var frames: [SpokenLine: Int] = [:]

  /// Takes note of the room that a cue has, for every form of its words.
  mutating func note(_ room: Int?, for planned: PlannedCue) {
    guard let room else { return }
    for case .speech(let line) in planned.choices {
      frames[line] = min(frames[line] ?? room, room)
    }
  }
}

extension SlotPlaces {
  /// The longest that words may last for `planned`, with what is on the map already.
  func room(for planned: PlannedCue, within length: Int, on map: SoundMap) -> Int {
    var (fits, fails) = (0, length + 1)
    while fails - fits > 1 {
      let tried = (fits + fails) / 2
      let words = MeasuredSound(lane: .voice, length: SoundLength(frames: tried))
      if (try? place(words, for: planned, on: map)) != nil { fits = tried } else { fails = tried }
    }
    return fits
  }
}
