import CueKit
import Foundation
import SoundFiles
import Testing

struct BatchBuildingTests {
  private let folder: TemporaryFolder
  private let options = SmallRoutine.options

  init() throws { folder = try TemporaryFolder() }

  @Test func `a routine that fails stops no other, and the folder is made`() async throws {
    try folder.write(SmallRoutine.good, to: "clients/anna.yaml")
    try folder.write(SmallRoutine.wrong, to: "clients/bert.yaml")
    try folder.write(SmallRoutine.good, to: "clients/carla.yml")
    let batch = try Batch(paths: [folder.file("clients")], folder: folder.file("new/tracks"))

    var reported: [String] = []
    let outcomes = try await batch.build(options: options) { reported.append($0.job.track) }
    #expect(outcomes.map(\.job) == batch.jobs)
    #expect(Set(reported) == Set(batch.jobs.map(\.track)))
    #expect(outcomes.map { $0.track?.path } == [batch.jobs[0].track, nil, batch.jobs[2].track])
    #expect("\(outcomes[1].result)".contains("cat-caw"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: batch.folder).sorted()
        == ["anna.wav", "carla.wav"])
    #expect(try folder.bytes("new/tracks/anna.wav") == folder.bytes("new/tracks/carla.wav"))
  }

  @Test func `each track is what its routine alone would give`() async throws {
    let file = try folder.write(SmallRoutine.good, to: "a.yaml")
    for width in [1, 3] {
      let batch = try Batch(paths: [file], folder: folder.file("\(width)"))
      try await batch.build(options: options, width: width)
    }
    try await SmallRoutine.plan.render(to: folder.file("alone.wav"))
    for width in [1, 3] {
      #expect(try folder.bytes("\(width)/a.wav") == folder.bytes("alone.wav"))
    }
  }

  @Test func `a folder that cannot be made ends the batch before any work`() async throws {
    let file = try folder.write(SmallRoutine.good, to: "a.yaml")
    let batch = try Batch(paths: [file], folder: file)
    let error = await #expect(throws: SessionError.self) {
      try await batch.build(options: options) { _ in Issue.record("a routine was worked on") }
    }
    #expect(error?.description.contains("cannot make the folder") == true)
  }

  @Test func `no track takes the place of its routine`() async throws {
    let file = try folder.write(SmallRoutine.good, to: "a.wav")
    let outcomes = try await Batch(paths: [file], folder: folder.path).build(options: options)
    #expect(outcomes.map { $0.track == nil } == [true])
    #expect(try folder.bytes("a.wav") == Data(SmallRoutine.good.utf8))
  }
}
