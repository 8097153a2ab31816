import CuePlan
import Testing

@testable import CueMix

@Suite struct NoteTests {
  private let rate = SampleRate(8000)

  private func samples(of note: Note, frames: Int = 1000) -> ContiguousArray<Double> {
    var samples = ContiguousArray(repeating: 0.0, count: frames)
    note.add(to: &samples, at: rate)
    return samples
  }

  @Test func `a note sounds from its start to its end only`() {
    let note = Note(
      .pipe, at: .milliseconds(20), for: .milliseconds(50), pitch: 500, halfLife: .milliseconds(90))
    let samples = samples(of: note)
    #expect(samples[..<160].allSatisfy { $0 == 0 })
    #expect(samples[160] != 0)
    #expect(samples[560...].allSatisfy { $0 == 0 })
  }

  @Test func `notes are added to what is there`() {
    let note = Note(.pipe, for: .milliseconds(50), pitch: 500, halfLife: .milliseconds(90))
    var twice = samples(of: note)
    note.add(to: &twice, at: rate)
    #expect(abs(twice[33] - 2 * samples(of: note)[33]) < 1e-12)
  }

  @Test func `a note loses half its strength in its half-life`() {
    let note = Note(.pipe, for: .milliseconds(125), pitch: 500, halfLife: .milliseconds(40))
    let samples = samples(of: note)
    let early = samples[80..<160].reduce(0) { max($0, abs($1)) }
    let late = samples[400..<480].reduce(0) { max($0, abs($1)) }
    #expect(abs(late / early - 0.5) < 0.01)
  }

  @Test func `partials near half the rate are left out`() {
    let high = Note(.string, for: .milliseconds(50), pitch: 1900, halfLife: .milliseconds(40))
    let alone = Note(.string, for: .milliseconds(50), pitch: 3359, halfLife: .milliseconds(40))
    let none = Note(.string, for: .milliseconds(50), pitch: 3361, halfLife: .milliseconds(40))
    #expect(samples(of: high).contains { $0 != 0 })
    #expect(samples(of: alone).contains { $0 != 0 })
    #expect(samples(of: none).allSatisfy { $0 == 0 })
  }
}
