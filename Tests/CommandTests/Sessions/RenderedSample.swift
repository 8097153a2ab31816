import Foundation
import Testing

/// A sample routine as a user renders and previews it, once for all tests.
struct RenderedSample: Sendable {
  let folder: TemporaryFolder
  let render: Run
  let timeline: ReadTimeline
  let wav: WAVWalk

  /// The sample of that name; whoever asks second gets what the first one had made.
  static func named(_ name: Name) async throws -> RenderedSample {
    switch name {
    case .relief: try await relief.value
    case .fiveMinutes: try await fiveMinutes.value
    }
  }

  enum Name: String, CaseIterable, Sendable {
    case relief = "upper-back-relief"
    case fiveMinutes = "upper-back-5"

    var path: String { Cuewave.package.path + "/Samples/Routines/\(rawValue).yaml" }
  }

  private static let relief = Task { try await RenderedSample(.relief) }
  private static let fiveMinutes = Task { try await RenderedSample(.fiveMinutes) }

  private init(_ name: Name) async throws {
    folder = try TemporaryFolder()
    var cuewave = Cuewave(in: folder)
    let preview = try await cuewave.run("preview", name.path, "--as", "json")
    timeline = try JSONDecoder().decode(ReadTimeline.self, from: preview.output)
    cuewave.watch = .memory
    render = try await cuewave.run("render", name.path, "-o", "track.wav")
    wav = try WAVWalk(folder.bytes("track.wav"))
  }
}
