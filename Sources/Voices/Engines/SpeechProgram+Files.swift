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
    do throws(SoundFileError) {
      let sound = try SoundFileReader.read(path: path, limits: .clip)
      let rate = SampleRate(sound.sampleRate)
      return Recording(sound, anchor: onset.map { rate.frame(at: $0).index })
    } catch .system(.read, _, .notFound), .unknownKind(_, found: "an empty file") {
      throw .wroteNothing(program: name, complaint: complaint)
    } catch {
      throw .unreadable(error)
    }
  }
}
