import CueMix
import CuePlan

/// The part of a recording that is one line, trimmed and levelled.
struct LineCut: Sendable {
  private let line: FileNames.Line
  private let language: String
  private let path: String
  private let place: Range<Double>
  private let length: Seconds
  private let gain: Decibels
  private let recording: Recording
  private var findings: [RecordedLine.Finding] = []

  /// About as long as the words need, at a usual pace.
  private var need: Double { SpokenLine(line.text, language: language).draftLength.approximate }

  /// Keeps a little of the room on both sides, so that soft consonants stay whole.
  private static let before = Seconds.milliseconds(40)
  private static let after = Seconds.milliseconds(100)
  /// Quieter than a finished clip, so that no peak is cut off in 16 bits.
  private static let target = Loudness(lufs: -20)
  private static let ceiling = Decibels(-1)
  /// Below this a listener hears the room.
  private static let leastDistance = 20.0

  init(
    _ take: RawTake, speech: Range<Int>, room: Decibels?, line: FileNames.Line, language: String,
    path: String
  ) {
    let (sound, rate) = (take.sound, take.sound.rate)
    let kept =
      max(
        0, speech.lowerBound - rate.frame(at: Self.before).index)..<min(
        sound.frames, speech.upperBound + rate.frame(at: Self.after).index)
    let part = sound.extracting(frames: kept)
    let wanted = sound.extracting(frames: speech).speechLoudness.map { Self.target - $0 }
    let most = Self.ceiling.value - Decibels(linearGain: part.truePeak).value
    gain = min(wanted ?? .unity, Decibels(most))
    let finished = part.amplified(by: gain).faded(in: .milliseconds(5), out: .milliseconds(10))
    let cut = Recording(finished, anchor: nil)
    recording = Recording(cut.samples, rate: rate, anchor: cut.vowelOnset)
    length = rate.seconds(speech.count)
    place =
      rate.seconds(speech.lowerBound).approximate..<rate.seconds(speech.upperBound).approximate
    self.line = line
    self.language = language
    self.path = path
    let clipped = take.clippedFrames.count { kept.contains($0) }
    if clipped > 0 { findings.append(.clipped(places: clipped)) }
    if let room, room.value < Self.leastDistance { findings.append(.noisy(distance: room)) }
    if let longest = line.scripted?.longest, length > longest {
      findings.append(.tooLong(length, longest: longest))
    }
  }

  /// How long it took beside what the words usually need.
  var slowness: Double { length.approximate / max(need, 0.1) }

  /// The line, for a speaker who takes so much longer than usual.
  func finished(slowness: Double) -> RecordedLine {
    var findings = findings
    let usual = need * slowness
    if !(0.4...2.5).contains(length.approximate / max(usual, 0.1)) {
      findings.append(.oddLength(length, usual: .milliseconds(Int(usual * 1000))))
    }
    return RecordedLine(
      text: line.text, number: line.scripted?.number, take: line.take, file: path, place: place,
      length: length, gain: gain, findings: findings, language: language, recording: recording)
  }
}

extension [LineCut] {
  /// The lines, each compared with the pace of all of them.
  func finished() -> [RecordedLine] {
    let paces = map(\.slowness).sorted()
    let usual = paces.count < 3 ? 1 : paces[paces.count / 2]
    return map { $0.finished(slowness: usual) }
  }
}
