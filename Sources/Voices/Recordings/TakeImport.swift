import CueMix
import CuePlan
import SoundFiles

/// One long take of a whole script.
struct TakeImport {
  let script: [ScriptLine]
  let path: String

  /// Cuts the take at its pauses and finds the lines in it, in order.
  func result() throws(RecordingImportError) -> RecordingImport.Result {
    do throws(RecordingProblem) { return try cut() } catch {
      throw RecordingImportError(problems: [error])
    }
  }

  private func cut() throws(RecordingProblem) -> RecordingImport.Result {
    guard let language = script.first?.language else { throw .takeWithoutScript(path) }
    let take: RawTake
    do throws(SoundFileError) { take = try RawTake(path: path) } catch {
      throw .unread(path, error)
    }
    let speech = SpeechStretches(in: take.sound)
    guard !speech.stretches.isEmpty else { throw .silent(path) }
    let cutting = TakeCutting(
      speech.stretches.map { .init($0, rate: take.sound.rate) }, needs: script.map(\.need))
    let missing = zip(script, cutting.lines).filter { $1 == nil }.map(\.0)
    guard missing.isEmpty else {
      throw .notInTake(path, stretches: speech.stretches.count, lines: missing)
    }
    let cuts = zip(script, cutting.lines).compactMap { line, found -> LineCut? in
      guard let found else { return nil }
      let frames =
        speech.stretches[found.lowerBound]
        .lowerBound..<speech.stretches[found.upperBound - 1].upperBound
      return LineCut(
        take, speech: frames, room: speech.distance,
        line: .init(scripted: line, text: line.text, take: 1), language: language, path: path)
    }
    let leftOut = cutting.leftOver.map { index -> Range<Double> in
      let stretch = TakeCutting.Stretch(speech.stretches[index], rate: take.sound.rate)
      return stretch.start..<stretch.end
    }
    return RecordingImport.Result(lines: cuts.finished(), missing: [], leftOut: leftOut)
  }
}

extension TakeCutting.Stretch {
  fileprivate init(_ frames: Range<Int>, rate: SampleRate) {
    start = rate.seconds(frames.lowerBound).approximate
    end = rate.seconds(frames.upperBound).approximate
  }
}

extension ScriptLine {
  /// About how many seconds it takes to say.
  var need: Double { SpokenLine(text, language: language).draftLength.approximate }
}
