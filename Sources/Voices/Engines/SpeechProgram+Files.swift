import CuePlan
import Foundation
import SoundFiles

extension SpeechProgram {
  /// Writes what is to be said, or what was heard, to the file at `path`.
  func write(_ bytes: [UInt8], to path: String) throws(EngineFailure) {
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      throw .noWorkingFolder(path: path, SystemFailure(errno))
    }
  }

  /// Reads what the program left in the file at `path`; its beat is at `onset`, if that is known,
  /// and `complaint` is what it said where nothing is there.
  func recording(
    in path: String, onset: Seconds? = nil, complaint: String = ""
  ) throws(EngineFailure) -> Recording {
    let bytes = try bytes(in: path, complaint)
    do throws(SoundFileError) {
      let sound = try SoundFileReader.read(bytes: bytes, name: name, limits: .clip)
      let rate = SampleRate(sound.sampleRate)
      return Recording(sound, anchor: onset.map { rate.frame(at: $0).index })
    } catch .unknownKind(_, found: "an empty file") {
      throw .wroteNothing(program: name, complaint: complaint)
    } catch {
      throw .unreadable(error)
    }
  }

  /// No link is followed: what a program leaves is its own work.
  private func bytes(in path: String, _ complaint: String) throws(EngineFailure) -> [UInt8] {
    do throws(RegularFile.Refusal) {
      return try RegularFile(at: path, limit: ReadLimits.clip.bytes).bytes
    } catch {
      switch error {
      case .missing: throw .wroteNothing(program: name, complaint: complaint)
      case .tooLarge(_, let limit): throw .wroteTooMuch(program: name, limit: limit)
      case .notAFile, .unreadable:
        throw .wroteNothing(program: name, complaint: "what it left \(error)")
      }
    }
  }
}
