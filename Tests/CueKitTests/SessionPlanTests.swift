import CuePlan
import Foundation
import SoundFiles
import Testing

@testable import CueKit

struct SessionPlanTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["wav", "flac"])
  func `a track has the frames of its timeline`(ending: String) async throws {
    let plan = try await SmallRoutine.plan
    let track = try plan.render(to: folder.file("small.\(ending)"))
    let sound = try SoundFileReader.read(path: track.path)
    #expect(sound.frames == plan.timeline.frames)
    #expect(sound.sampleRate == plan.timeline.sampleRate.hertz)
    #expect(sound.samples.contains { $0 != 0 })
  }

  @Test(arguments: [SoundQuality.number(16), .number(24), .number(32)])
  func `any number of threads gives the same bytes`(quality: SoundQuality) async throws {
    let plan = try await SmallRoutine.plan
    try plan.render(to: folder.file("one.wav"), quality: quality, threads: 1)
    try plan.render(to: folder.file("four.wav"), quality: quality, threads: 4)
    #expect(try folder.bytes("one.wav") == folder.bytes("four.wav"))
  }

  @Test(arguments: [(16, 15), (24, 23), (32, 31)])
  func `a track has as many bits as it is asked for`(bits: Int, fraction: Int) async throws {
    let plan = try await SmallRoutine.plan
    let track = try plan.render(to: folder.file("x.wav"), quality: .number(bits))
    let samples = try SoundFileReader.read(path: track.path).samples
    func standsOnSteps(of bits: Int) -> Bool {
      let scale = Double(1 << bits)
      return samples.allSatisfy { Double($0) * scale == (Double($0) * scale).rounded() }
    }
    #expect(standsOnSteps(of: fraction) == (bits < 32))
    #expect(!standsOnSteps(of: fraction - 8))
  }

  @Test func `edge 23: planning again gives the same bytes`() async throws {
    try await SmallRoutine.plan.render(to: folder.file("shared.wav"))
    try await SmallRoutine.plan(in: folder).render(to: folder.file("again.wav"))
    #expect(try folder.bytes("shared.wav") == folder.bytes("again.wav"))
  }

  @Test(arguments: ["x", "x.aac", "wav", "x.wav.txt"])
  func `an ending nobody knows is refused with those there are`(name: String) async throws {
    let plan = try await SmallRoutine.plan
    let error = #expect(throws: SessionError.self) { try plan.render(to: folder.file(name)) }
    #expect(error?.description.contains("expected .wav, .flac, ") == true)
    #expect(try folder.names.isEmpty)
  }

  @Test func `a folder is no track, whatever its name`() async throws {
    let plan = try await SmallRoutine.plan
    try Folder(path: folder.file("x.wav")).make()
    let error = #expect(throws: SessionError.self) { try plan.render(to: folder.file("x.wav")) }
    #expect(error?.description.contains("is a folder, expected a file") == true)
  }

  @Test func `a failure leaves the track of before as it was`() async throws {
    let plan = try await SmallRoutine.plan
    try folder.write("before", to: "x.wav")
    let mute = SessionPlan(
      timeline: plan.timeline, sounds: ScratchShelf(), routine: "small.yaml")
    #expect(throws: SessionError.self) { try mute.render(to: folder.file("x.wav")) }
    #expect(try folder.bytes("x.wav") == Data("before".utf8))
    #expect(try folder.names == ["x.wav"])
  }

  @Test func `the routine itself is never replaced`() async throws {
    let plan = try await SmallRoutine.plan(in: folder, as: "small.wav")
    for path in [folder.file("small.wav"), "\(folder.path)/./small.wav"] {
      let error = #expect(throws: SessionError.self) { try plan.render(to: path) }
      #expect(error?.description.contains("is the routine itself") == true)
    }
    let error = #expect(throws: SessionError.self) {
      try plan.writePreview(as: .json, to: folder.file("small.wav"))
    }
    #expect(error?.description.contains("is the routine itself") == true)
    #expect(try folder.bytes("small.wav") == Data(SmallRoutine.good.utf8))
  }

  @Test func `a preview is written as it is shown`() async throws {
    let plan = try await SmallRoutine.plan
    for form in PreviewForm.allCases {
      try plan.writePreview(as: form, to: folder.file("preview"))
      #expect(try folder.bytes("preview") == Data(plan.preview(as: form).utf8))
    }
  }

  @Test func `its JSON names no place of this machine`() async throws {
    let json = try await SmallRoutine.plan(in: folder).json
    #expect(!json.contains(folder.path))
  }
}
