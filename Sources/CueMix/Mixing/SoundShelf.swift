public import CuePlan

/// Where a mixer finds the sounds of its cues, one at a time.
///
/// A mixer asks for every sound once to check it, and again for each stretch of the track that
/// needs it, from any thread. A shelf that reads them from disk keeps memory flat however long the
/// session is; a dictionary keeps them all.
public protocol SoundShelf: Sendable {
  /// The sound of that name, the same each time; nil when there is none.
  func sound(_ name: CueSound) -> Sound?

  /// At least the frames `range`, all of them inside, of the sound of that name.
  ///
  /// A shelf that cannot read a part gives the whole, which it does unless told otherwise.
  func part(_ range: Range<Int>, of name: CueSound) -> SoundPart?
}

extension SoundShelf {
  /// The whole sound.
  public func part(_ range: Range<Int>, of name: CueSound) -> SoundPart? {
    sound(name).map { SoundPart($0, from: 0) }
  }
}

/// Neighbouring frames of a sound.
public struct SoundPart: Sendable {
  let sound: Sound
  /// Which frame of the whole its first one is.
  let first: Int

  /// Makes a part whose first frame is the frame `first` of the whole.
  public init(_ sound: Sound, from first: Int) {
    self.sound = sound
    self.first = first
  }
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
  private var held: [Int: SoundPart] = [:]

  init(_ facts: [Facts], from shelf: any SoundShelf) {
    self.facts = facts
    self.shelf = shelf
  }

  /// The frames `range` of the sound of that index; nil when the shelf has lost it or gives
  /// another one.
  func part(_ range: Range<Int>, of index: Int) -> SoundPart? {
    if let part = held[index], part.holds(range) { return part }
    guard let part = shelf.part(range, of: facts[index].name), part.holds(range) else { return nil }
    return part
  }

  /// The same sounds with the parts that are `needed`, by index, and only those, in memory.
  ///
  /// - Throws: ``MixError/soundLost(_:)`` with a sound that the shelf has no more.
  func holding(_ needed: [Int: Range<Int>]) throws(MixError) -> MixSounds {
    var result = MixSounds(facts, from: shelf)
    for (index, range) in needed {
      guard let part = part(range, of: index) else { throw .soundLost(facts[index].name) }
      result.held[index] = part
    }
    return result
  }
}

extension SoundPart {
  fileprivate func holds(_ range: Range<Int>) -> Bool {
    first <= range.lowerBound && range.upperBound <= first + sound.frames
  }
}
