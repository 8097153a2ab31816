internal import Foundation
public import SoundFiles

extension SessionPlan {
  /// Renders the track into something open, such as standard output.
  ///
  /// The track is finished in the folder for temporary files before its first byte is written, so
  /// that whoever reads gets a whole one or none.
  @discardableResult
  public func render(
    to output: OpenOutput, as form: TrackForm = TrackForm(.wav), threads: Int? = nil,
    progress: (RenderProgress) -> Void = { _ in }
  ) throws(SessionError) -> Track {
    let format = try form.format(channels: layout.channels)
    let folder = FileManager.default.temporaryDirectory
    let path = folder.appending(path: "cuewave-\(UUID().uuidString).\(format.ending)").path
    let track = try render(to: path, as: format, threads: threads, progress: progress)
    let reader = FileHandle(forReadingAtPath: path)
    // Whoever holds a file open can still read it; nobody else finds it, whatever happens now.
    unlink(path)
    guard let reader else { throw .soundFile(.system(.read, path: path, .notFound)) }
    while let piece = try SessionPlan.nextPiece(of: reader, at: path) {
      try output.write([UInt8](piece))
    }
    return Track(
      path: output.name, facts: track.facts, masterGain: track.masterGain, levels: track.levels)
  }

  private static func nextPiece(
    of reader: FileHandle, at path: String
  ) throws(SessionError) -> Data? {
    do {
      let piece = try reader.read(upToCount: 1 << 20)
      return piece?.isEmpty == true ? nil : piece
    } catch {
      throw .soundFile(.system(.read, path: path, .inputOutput))
    }
  }
}
