import Foundation
import SoundFiles
import Testing

@Suite struct SoundFileErrorTests {
  struct Case: CustomTestStringConvertible {
    let error: SoundFileError
    let sentence: String
    let remedy: SoundFileError.Remedy
    var testDescription: String { sentence }
  }

  @Test(arguments: [
    Case(
      error: .system(.write, path: "a.wav", SystemFailure(ENOSPC)),
      sentence: "a.wav: cannot write it: No space left on device", remedy: .tryAgain),
    Case(
      error: .system(.flush, path: "a.wav", SystemFailure(EIO)),
      sentence: "a.wav: cannot flush it: Input/output error", remedy: .checkTheDevice),
    Case(
      error: .system(.read, path: "a.wav", SystemFailure(ENOENT)),
      sentence: "a.wav: cannot read it: No such file or directory", remedy: .nameAnInput),
    Case(
      error: .system(.create, path: "a.wav", SystemFailure(EACCES)),
      sentence: "a.wav: cannot create it: Permission denied", remedy: .nameAnOutput),
    Case(
      error: .notAFile(.read, path: "a", .folder),
      sentence: "a: is a folder, expected a file", remedy: .nameAnInput),
    Case(
      error: .cutShort(name: "a.wav", announced: 9, held: 4, unit: "frames"),
      sentence: "a.wav: is cut short: it announces 9 frames and holds 4", remedy: .mendTheInput),
    Case(
      error: .wrongLength(path: "a.wav", announced: 3, written: 2),
      sentence: "a.wav: 3 frames were announced and 2 written", remedy: .correctTheCall),
  ])
  func `an error says which file, what was found and what may help`(row: Case) {
    #expect(row.error.description == row.sentence)
    #expect(row.error.remedy == row.remedy)
  }
}
