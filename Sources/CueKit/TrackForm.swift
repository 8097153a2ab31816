public import CuePlan
public import SoundFiles

/// What kind of file tracks become, and how good they sound.
public struct TrackForm: Hashable, Sendable {
  /// The kind of file.
  public var kind: SoundFileKind
  /// How good it sounds.
  public var quality: SoundQuality

  /// Makes a form.
  public init(_ kind: SoundFileKind, quality: SoundQuality = .standard) {
    self.kind = kind
    self.quality = quality
  }

  /// Throws where no track of that rate can have this form, be it mono or stereo: better now than
  /// when it is mixed.
  public func check(at rate: SampleRate) throws(SessionError) {
    do throws(SoundFileError) {
      try kind.check(sampleRate: rate.hertz, path: "a .\(kind.ending) file")
    } catch {
      throw .soundFile(error)
    }
    do throws(SessionError) { _ = try format(channels: 1) } catch { _ = try format(channels: 2) }
  }

  /// The format of a track of so many channels.
  func format(channels: Int) throws(SessionError) -> SoundFileFormat {
    do throws(SoundFileError) {
      return try SoundFileFormat(kind, quality: quality, channels: channels)
    } catch {
      throw .soundFile(error)
    }
  }
}
