/// What a file says about itself as a whole.
///
/// No date and no program name unless the caller gives one, so that equal tracks are equal bytes.
public struct SoundFileTags: Hashable, Sendable {
  /// The name of the track.
  public var title: String?
  /// Who made it.
  public var artist: String?
  /// The collection it belongs to.
  public var album: String?
  /// Its kind, such as "Exercise".
  public var genre: String?
  /// Its place in the album, as text.
  public var track: String?
  /// Who may do what with it.
  public var copyright: String?
  /// Anything else.
  public var comment: String?

  /// Nothing said.
  public static let none = SoundFileTags()

  /// Says what is given.
  public init(
    title: String? = nil, artist: String? = nil, album: String? = nil, genre: String? = nil,
    track: String? = nil, copyright: String? = nil, comment: String? = nil
  ) {
    self.title = title
    self.artist = artist
    self.album = album
    self.genre = genre
    self.track = track
    self.copyright = copyright
    self.comment = comment
  }
}

extension SoundFileTags {
  enum Key {
    case title, artist, album, genre, track, copyright, comment
  }

  /// What is said, in the order it is written.
  var said: [(key: Key, text: String)] {
    let all: [(Key, String?)] = [
      (.title, title), (.artist, artist), (.album, album), (.genre, genre), (.track, track),
      (.copyright, copyright), (.comment, comment),
    ]
    return all.compactMap { key, text in
      text.flatMap { $0.isEmpty ? nil : (key, $0.withoutNULs) }
    }
  }
}

extension String {
  /// The text up to what every C reader takes for its end would be cut; so it loses its NULs.
  var withoutNULs: String { filter { $0 != "\0" } }
}
