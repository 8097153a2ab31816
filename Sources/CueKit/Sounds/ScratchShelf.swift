internal import CueMix
internal import CuePlan
internal import Foundation
internal import SoundFiles
internal import Synchronization

/// The sounds of a session, kept on disk: a session of a thousand lines needs no more memory than
/// one of ten.
final class ScratchShelf: SoundShelf {
  /// Where a sound's samples are, and what they are.
  private struct Place {
    let start: Int
    let count: Int
    let layout: ChannelLayout
    let rate: SampleRate
  }

  private let file: ScratchFile
  private let places = Mutex<[CueSound: Place]>([:])

  /// Makes an empty shelf in the folder for temporary files.
  init() throws(SessionError) {
    do throws(SoundFileError) {
      file = try ScratchFile(in: FileManager.default.temporaryDirectory.path)
    } catch {
      throw .soundFile(error)
    }
  }

  /// Puts a sound where ``sound(_:)`` finds it.
  func put(_ sound: Sound, as name: CueSound) throws(SessionError) {
    do throws(SoundFileError) {
      let place = Place(
        start: try file.append(sound.samples.span), count: sound.samples.count,
        layout: sound.layout, rate: sound.rate)
      places.withLock { $0[name] = place }
    } catch {
      throw .soundFile(error)
    }
  }

  /// The sound of that name; nil too when the disk does not give it back.
  func sound(_ name: CueSound) -> Sound? {
    guard let place = places.withLock({ $0[name] }) else { return nil }
    return read(place.start, place.count, as: place)
  }

  /// The frames `range` of the sound of that name, and no others.
  func part(_ range: Range<Int>, of name: CueSound) -> SoundPart? {
    guard let place = places.withLock({ $0[name] }) else { return nil }
    let channels = place.layout.channels
    return read(place.start + range.lowerBound * channels, range.count * channels, as: place)
      .map { SoundPart($0, from: range.lowerBound) }
  }

  private func read(_ start: Int, _ count: Int, as place: Place) -> Sound? {
    guard let samples = try? file.read(count, at: start) else { return nil }
    return Sound(samples, layout: place.layout, rate: place.rate)
  }
}
