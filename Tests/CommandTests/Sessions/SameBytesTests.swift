import Foundation
import Testing

struct SameBytesTests {
  @Test(arguments: ["1", "4"])
  func `a batch of any width gives the bytes of a render alone`(jobs: String) async throws {
    let folder = try TemporaryFolder()
    let names = RenderedSample.Name.allCases
    let run = try await Cuewave(in: folder)
      .run(["batch"] + names.map(\.path) + ["-o", "tracks", "--jobs", jobs])
    #expect(run.ending == .status(0), "\(run.errors)")
    for name in names {
      let alone = try await RenderedSample.named(name).folder.bytes("track.wav")
      #expect(try folder.bytes("tracks/\(name.rawValue).wav") == alone, "\(name.rawValue)")
    }
  }

  @Test func `a render to standard output gives the bytes of a file`() async throws {
    let sample = try await RenderedSample.named(.fiveMinutes)
    let run = try await Cuewave(in: sample.folder)
      .run("render", RenderedSample.Name.fiveMinutes.path, "-o", "-")
    #expect(run.ending == .status(0), "\(run.errors)")
    #expect(run.output == (try sample.folder.bytes("track.wav")))
  }

  @Test(.enabled(if: Cuewave.optimised != nil, "swift build -c release --product cuewave first"))
  func `a debug build gives the bytes of an optimised one`() async throws {
    let sample = try await RenderedSample.named(.fiveMinutes)
    let folder = try TemporaryFolder()
    let run = try await Cuewave(in: folder, program: Cuewave.besideTests)
      .run("render", RenderedSample.Name.fiveMinutes.path, "-o", "debug.wav")
    #expect(run.ending == .status(0), "\(run.errors)")
    #expect(try folder.bytes("debug.wav") == (try sample.folder.bytes("track.wav")))
  }

  @Test(.enabled(if: Cuewave.optimised != nil, "swift build -c release --product cuewave first"))
  func `twenty minutes are rendered in under 150 MB`() async throws {
    let render = try await RenderedSample.named(.relief).render
    let megabytes = try #require(render.peakMemory) / 1_000_000
    #expect(megabytes < 150)
    print("upper-back-relief: \(render.time) with \(megabytes) MB at most")
  }
}
