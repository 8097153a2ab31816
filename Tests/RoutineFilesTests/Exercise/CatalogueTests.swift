import CuePlan
import RoutineFiles
import Testing

/// What an exercise of the seed must be.
struct SeedExercise: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let sides: SideModel
  let start: Position
  let end: Position
  /// Seconds of one repetition.
  let rep: Seconds
  let reps: Int

  init(
    _ id: String, _ sides: SideModel, _ start: Position, to end: Position? = nil, _ rep: Seconds,
    _ reps: Int
  ) {
    testDescription = id
    (self.sides, self.start, self.end) = (sides, start, end ?? start)
    (self.rep, self.reps) = (rep, reps)
  }

  static let all: [SeedExercise] = [
    SeedExercise("side-lying-thoracic-rotation", .perSideBlock, .sideLying, 10, 5),
    SeedExercise("knee-to-chest", .none, .supine, 12, 5),
    SeedExercise("open-book", .perSideBlock, .sideLying, 13, 5),
    SeedExercise("scapular-squeeze", .none, .floorSitting, 8, 8),
    SeedExercise("thoracic-stretch", .none, .floorSitting, 30, 3),
    SeedExercise("thoracic-foam-rolling", .none, .roller, 8, 8),
    SeedExercise("cat-cow", .none, .allFours, 8, 8),
    SeedExercise("trunk-rotation", .alternating, .supine, 22, 5),
    SeedExercise("overhead-arm-reach", .perSideRounds, .floorSitting, 26, 2),
    SeedExercise("childs-pose", .none, .allFours, to: .kneeling, 72, 1),
  ]
}

struct CatalogueTests {
  private func exercise(_ id: String) throws -> Exercise {
    try #require(try Catalogue.bundled.exercise(id))
  }

  @Test func `the catalogue holds the ten and nothing else`() {
    #expect(Catalogue.bundled.ids == SeedExercise.all.map(\.testDescription).sorted())
  }

  @Test(arguments: SeedExercise.all)
  func `each of the ten is as its source has it`(seed: SeedExercise) throws {
    let exercise = try exercise(seed.testDescription)
    #expect(exercise.sides == seed.sides)
    #expect(exercise.start == seed.start)
    #expect(exercise.end == seed.end)
    #expect(exercise.dose.amount.value == .reps(seed.reps))
    #expect(exercise.phases.reduce(Seconds.zero) { $0 + $1.length.value.seconds } == seed.rep)
  }

  @Test(arguments: SeedExercise.all)
  func `every number says where it comes from`(seed: SeedExercise) throws {
    let exercise = try exercise(seed.testDescription)
    var provenances = exercise.phases.map(\.length.provenance)
    provenances.append(exercise.dose.amount.provenance)
    provenances += [exercise.bounds.reps?.provenance, exercise.bounds.hold?.provenance].compactMap(
      \.self)
    if exercise.sides != .none { provenances.append(exercise.firstSide.provenance) }
    if [.perSideBlock, .perSideRounds].contains(exercise.sides) {
      provenances.append(exercise.changeover.provenance)
    }
    #expect(!provenances.contains(.routine))
    #expect(exercise.bounds.reps?.value.contains(seed.reps) == true)
  }

  @Test(arguments: SeedExercise.all)
  func `every line is there and none promises anything`(seed: SeedExercise) throws {
    let exercise = try exercise(seed.testDescription)
    #expect(exercise.setup.long != nil)
    #expect(exercise.setup.short != nil)
    #expect(exercise.release != nil)
    #expect(exercise.practitioner != nil)
    #expect(!exercise.cautions.isEmpty)
    let isTwoSided = [SideModel.perSideBlock, .perSideRounds].contains(seed.sides)
    #expect((exercise.switchLine != nil) == isTwoSided)
    let forms = exercise.phrases.flatMap(\.forms)
    for word in ["relie", "cure", "heal", "push", "force", "press down", "Partner"] {
      #expect(!forms.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test(arguments: SeedExercise.all)
  func `a phase line fits in four fifths of its phase`(seed: SeedExercise) throws {
    for phase in try exercise(seed.testDescription).phases {
      guard let form = phase.cue?.forms.first else { continue }
      let room = phase.length.value.seconds.approximate * 0.8
      #expect(SpeechEstimate.seconds(of: form) <= room, "\(form)")
    }
  }

  @Test func `lying right turns left, and leaning right goes right`() throws {
    #expect(try exercise("open-book").direction.direction(for: .right) == .left)
    #expect(try exercise("side-lying-thoracic-rotation").direction.direction(for: .right) == .left)
    #expect(try exercise("overhead-arm-reach").direction.direction(for: .right) == .right)
    #expect(
      try exercise("overhead-arm-reach").phases[1].cue?.forms[0].contains("{opposite} hand") == true
    )
  }

  @Test(arguments: ["side-lying-thoracic-rotation", "trunk-rotation", "overhead-arm-reach"])
  func `right comes first where the source says so`(id: String) throws {
    #expect(try exercise(id).firstSide == Sourced(.right, from: .seed))
  }

  @Test func `only the seed pins a first side`() throws {
    for id in Catalogue.bundled.ids {
      let exercise = try #require(try Catalogue.bundled.exercise(id))
      let isPinned = exercise.firstSide.provenance == .seed
      #expect(
        isPinned
          == ["side-lying-thoracic-rotation", "trunk-rotation", "overhead-arm-reach"].contains(id))
    }
    #expect(try Catalogue.bundled.exercise("open-book")?.firstSide == Sourced(.right, from: .tool))
  }

  @Test func `squeezes and reaches are done sitting anywhere, or standing`() throws {
    for id in Catalogue.bundled.ids {
      let others = try #require(try Catalogue.bundled.exercise(id)).otherStarts
      let isFree = ["scapular-squeeze", "overhead-arm-reach"].contains(id)
      #expect(others == (isFree ? [.chair, .standing] : []), "\(id)")
    }
  }

  @Test func `three of the ten curl forward`() throws {
    let curls = try Catalogue.bundled.ids.filter {
      try Catalogue.bundled.exercise($0)?.movements == ["forward-curl"]
    }
    #expect(curls == ["childs-pose", "knee-to-chest", "thoracic-stretch"])
  }

  @Test(arguments: [
    (ExerciseOrder.grouped, "61 s and 7"), (.groupedBySide, "53 s and 6"),
  ])
  func `the ten in the order of their source move for 90 s, grouped for less`(
    order: ExerciseOrder, moving: String
  ) throws {
    let source = [
      "side-lying-thoracic-rotation", "knee-to-chest", "open-book", "scapular-squeeze",
      "thoracic-stretch", "thoracic-foam-rolling", "cat-cow", "trunk-rotation",
      "overhead-arm-reach", "childs-pose",
    ]
    let items = try source.compactMap { try Catalogue.bundled.exercise($0) }
      .map { Item(.exercise($0)) }
    let ordered = AdaptedRoutine(Routine(title: "Ten", order: order, items: items)).ordered()
    #expect(
      ordered.changes.last
        == "moving: \(moving) changes of position instead of 90 s and 11")
  }

  @Test func `the cow looks ahead`() throws {
    let phases = try exercise("cat-cow").phases
    #expect(phases.map(\.name) == ["cat", "cow"])
    #expect(phases[1].cue?.forms[0].contains("look ahead") == true)
    #expect(phases[1].cue?.forms.contains { $0.contains("chin") } == false)
  }

  @Test func `the knees are held behind the thighs`() throws {
    #expect(
      try exercise("knee-to-chest").setup.long?.forms[0].contains("behind your thighs") == true)
  }

  @Test func `a turn of the trunk goes to both sides`() throws {
    let turns = try exercise("trunk-rotation").phases.map(\.turn)
    #expect(turns == [.first, .first, .first, .second, .second, .second])
  }

  @Test func `an id that is not there is no error`() throws {
    #expect(try Catalogue.bundled.exercise("cat-caw") == nil)
    #expect(try Catalogue.bundled.exercise("../Languages/en") == nil)
  }
}

extension PhaseLength {
  fileprivate var seconds: Seconds {
    if case .seconds(let length) = self { length } else { .zero }
  }
}

extension Exercise {
  fileprivate var phrases: [Phrase] {
    let lines = [name, setup.long, setup.short, switchLine, release, practitioner?.line]
    return lines.compactMap(\.self) + phases.compactMap(\.cue)
  }
}
