extension SoundFileError: CustomStringConvertible {
  /// One sentence: the file, what was found, what was expected.
  public var description: String {
    switch self {
    case .system(.create, let path, .notFound):
      "\(path): cannot create it: its folder does not exist"
    case .system(let attempt, let path, let failure):
      "\(path): cannot \(attempt.rawValue) it: \(failure)"
    case .notAFile(_, let path, let kind):
      "\(path): is a \(kind.rawValue), expected a file"
    case .unknownKind(let name, let found):
      "\(name): looks like \(found), expected WAV, FLAC, Ogg Vorbis, Opus, MP3, AIFF or CAF"
    case .unknownCodec(let name, let found):
      "\(name): holds \(found), expected plain samples, FLAC, Vorbis, Opus or MP3; convert it to FLAC"
    case .damaged(let name, let detail):
      "\(name): is damaged: \(detail)"
    case .cutShort(let name, let announced, let held, let unit):
      "\(name): is cut short: it announces \(announced) \(unit) and holds \(held)"
    case .beyondLimit(let name, let quantity, let found, let accepted):
      "\(name): \(quantity): \(found), expected \(accepted.lowerBound) to \(accepted.upperBound)"
    case .notFinite(let name, let frame):
      "\(name): frame \(frame) holds a sample that is no finite number"
    case .silent(let name):
      "\(name): is silent from end to end"
    case .cannotEncode(let path, let detail):
      "\(path): cannot encode it: \(detail)"
    case .wrongLength(let path, let announced, let written):
      "\(path): \(announced) frames were announced and \(written) written"
    case .partialFrame(let path, let samples, let channels):
      "\(path): \(samples) samples do not make whole frames of \(channels) channels"
    case .chapterOutside(let path, let title, let start, let end, let reach):
      "\(path): the chapter “\(title)” spans frames \(start) to \(end), expected 0 to \(reach)"
    case .tooManyChapters(let path, let found, let reach):
      "\(path): \(found) chapters, expected at most \(reach)"
    case .tooLong(let path, let reach):
      "\(path): grew past the \(reach) bytes of a WAV of unannounced length; announce the frames"
    case .rateNotTaken(let path, let kind, let found, let accepted):
      "\(path): \(kind.name) does not take \(found) Hz, expected \(choice(accepted.map(String.init)))"
    case .unfitQuality(let kind, let found, let accepted):
      "\(kind.name) has no quality \(found), expected \(choice(accepted.map(words)))"
    case .notRounded(let path):
      "\(path): floats were given to a format of 16 bits, which takes rounded samples"
    case .cannotResample(let from, let to, let detail):
      "cannot change the rate from \(from) to \(to) Hz: \(detail)"
    case .cannotStretch(let tempo, let rate):
      "cannot make a sound of \(rate) Hz \(tempo) times as fast, expected 0.5 to 2 times"
    }
  }
}

private func choice(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.joined() }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

private func words(_ range: ClosedRange<Int>) -> String {
  range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
}
