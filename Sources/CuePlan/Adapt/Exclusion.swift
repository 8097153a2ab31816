/// What a session has to do without: exercises for which somebody has to be careful, and
/// equipment that is not at hand.
///
/// An exercise that is ruled out is replaced by its substitute, or by the substitute of that one,
/// as far as the catalogue knows it and it is not ruled out as well; otherwise it is left out.
public struct Exclusion: Hashable, Sendable {
  /// Tags of conditions, such as `osteoporosis`.
  public var cautions: Set<String>
  /// Equipment that is not there, such as `foam-roller`.
  public var equipment: Set<String>
  /// What may stand in, by id.
  public var catalogue: [String: Exercise]

  /// Makes an exclusion.
  public init(
    cautions: Set<String> = [], equipment: Set<String> = [], catalogue: [String: Exercise] = [:]
  ) {
    self.cautions = cautions
    self.equipment = equipment
    self.catalogue = catalogue
  }

  /// Why `exercise` is ruled out, such as `osteoporosis`; nil if it is not.
  func reason(against exercise: Exercise) -> String? {
    if let caution = exercise.cautions.first(where: cautions.contains) { return caution }
    return exercise.equipment.first(where: equipment.contains).map { "no \($0)" }
  }

  /// The first exercise in the chain of substitutes that is not ruled out.
  func standIn(for exercise: Exercise) -> Exercise? {
    var passed: Set<String> = [exercise.id]
    var current = exercise
    while let id = current.substitute, passed.insert(id).inserted, let next = catalogue[id] {
      if reason(against: next) == nil { return next }
      current = next
    }
    return nil
  }

  /// What no exercise of `routine` or the catalogue speaks of, with the nearest word that one does:
  /// ruling such a thing out rules nothing out.
  func unknownWords(in routine: Routine) -> [(word: String, nearest: String?)] {
    let exercises = routine.items.inWalkingOrder.compactMap(\.exercise) + catalogue.values
    func unknown(_ words: Set<String>, in known: Set<String>) -> [(word: String, nearest: String?)]
    {
      words.subtracting(known).sorted().map { ($0, NearestWord.find($0, in: known.sorted())) }
    }
    return unknown(cautions, in: Set(exercises.flatMap(\.cautions)))
      + unknown(equipment, in: Set(exercises.flatMap(\.equipment)))
  }
}
