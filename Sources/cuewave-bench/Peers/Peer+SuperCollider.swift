import CuePlan
import Foundation

extension Peer {
  /// The server without time: every sound loaded, then played from a score; starts fall on blocks
  /// of 64 frames.
  static let superCollider = Peer(name: "SuperCollider, scsynth -N", patience: 60) { work in
    guard let server = path(of: "scsynth") else { return nil }
    let score = "\(work.folder)/\(work.minutes)-score.osc"
    try Data(superColliderScore(of: work)).write(to: URL(filePath: score))
    return [
      server, "-N", score, "_", "\(work.folder)/peer.wav", "48000", "WAV", "int16", "-o", "2",
      "-i", "0", "-b", "2048", "-m", "65536", "-n", "4096",
    ]
  }

  private static func superColliderScore(of work: ReferenceWork) -> [UInt8] {
    let files = Array(Set(work.events.map(\.file))).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(files, 1...))
    var score = OSCBytes()
    for definition in [voice, tone, ground] {
      score.add([.message("/d_recv", .blob(definition.bytes))], at: 0)
    }
    for (number, file) in zip(0..., [work.bedFile] + files) {
      score.add([.message("/b_allocRead", .number(number), .text(file))], at: 0)
    }
    score.add(
      [.message("/s_new", .text("ground"), .number(1000), .number(1), .number(0))], at: 0)
    for (index, event) in work.events.enumerated() {
      let play = OSCBytes.message(
        "/s_new", .text(event.lane == .voice ? "voice" : "tone"), .number(1001 + index), .number(0),
        .number(0), .text("sound"), .number(numbers[event.file] ?? 0))
      score.add([play], at: Double(event.start) / Double(ReferenceWork.rate))
    }
    score.add([.message("/c_set", .number(0), .number(0))], at: Double(work.minutes * 60))
    return score.bytes
  }

  /// Inputs of `PlayBuf`: sound, speed, trigger, start, loop, what is done at the end (2: free).
  private static func player(channels: Int, loop: Float, end: Float) -> SynthDefinition.Unit {
    SynthDefinition.Unit(
      name: "PlayBuf",
      inputs: [
        .unit(0), .constant(1), .constant(1), .constant(0), .constant(loop), .constant(end),
      ], outputs: channels)
  }

  private static let tone = SynthDefinition(
    name: "tone",
    units: [
      player(channels: 1, loop: 0, end: 2),
      .init(name: "Out", inputs: [.constant(0), .unit(1), .unit(1)], outputs: 0),
    ])

  /// A tone that says on bus 2 that somebody speaks.
  private static let voice = SynthDefinition(
    name: "voice",
    units: tone.units + [
      .init(name: "DC", inputs: [.constant(1)]),
      .init(name: "Out", inputs: [.constant(2), .unit(3)], outputs: 0),
    ])

  /// The bed, to a third and back within 0.15 s where bus 2 is not 0.
  private static let ground = SynthDefinition(
    name: "ground",
    units: [
      player(channels: 2, loop: 1, end: 0),
      .init(name: "In", inputs: [.constant(2)]),
      .init(name: "BinaryOpUGen", inputs: [.unit(2), .constant(0)], choice: 9),
      .init(name: "MulAdd", inputs: [.unit(3), .constant(-0.1026), .constant(0.15)]),
      .init(name: "Lag", inputs: [.unit(4), .constant(0.15)]),
      .init(name: "BinaryOpUGen", inputs: [.unit(1, output: 0), .unit(5)], choice: 2),
      .init(name: "BinaryOpUGen", inputs: [.unit(1, output: 1), .unit(5)], choice: 2),
      .init(name: "Out", inputs: [.constant(0), .unit(6), .unit(7)], outputs: 0),
    ])
}
