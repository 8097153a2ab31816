public import CuePlan

/// Where a mixer finds the sounds of its cues, one at a time.
///
/// A mixer asks for every sound once to check it, and again for each stretch of the track that
/// needs it, from any thread. A shelf that reads them from disk keeps memory flat however long the
/// session is; a dictionary keeps them all.
public protocol SoundShelf: Sendable {
  /// The sound of that name, the same each time; nil when there is none.
  func sound(_ name: CueSound) -> Sound?
}

extension [CueSound: Sound]: SoundShelf {
  /// The sound of that name.
  public func sound(_ name: CueSound) -> Sound? { self[name] }
}

/// The sounds of a mix: what is known of each, and those that are held in memory.
struct MixSounds: Sendable {
  /// What a mix needs to know of a sound before it sounds.
  struct Facts: Hashable, Sendable {
    let name: CueSound
    let frames: Int
    /// Its true peak, as a factor of full scale.
    let peak: Double
  }

  let facts: [Facts]
  private let shelf: any SoundShelf
  private var held: [Int: Sound] = [:]

  init(_ facts: [Facts], from shelf: any SoundShelf) {
    self.facts = facts
    self.shelf = shelf
  }

  /// The sound of that index; nil when the shelf has lost it or gives another one.
  func sound(_ index: Int) -> Sound? {
    if let sound = held[index] { return sound }
    guard let sound = shelf.sound(facts[index].name), sound.frames == facts[index].frames else {
      return nil
    }
    return sound
  }

  /// The same sounds with those of `indices`, and only those, in memory.
  ///
  /// - Throws: ``MixError/soundLost(_:)`` with a sound that the shelf has no more.
  func holding(_ indices: Set<Int>) throws(MixError) -> MixSounds {
    var result = MixSounds(facts, from: shelf)
    for index in indices {
      guard let sound = sound(index) else { throw .soundLost(facts[index].name) }
      result.held[index] = sound
    }
    return result
  }
}
