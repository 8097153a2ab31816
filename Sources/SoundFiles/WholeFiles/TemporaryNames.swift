import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names of temporary files that exist now, in a table that a signal handler may sweep.
///
/// A handler may neither lock nor allocate, so each place holds a C string that whoever takes it
/// out owns. Files beyond the table's size are written as well, only not swept.
enum TemporaryNames {
  // Never changes after it is made; what it points to is atomic.
  nonisolated(unsafe) private static let places: UnsafeMutableBufferPointer<Place> = {
    let places = UnsafeMutableBufferPointer<Place>.allocate(capacity: 256)
    for index in places.indices { places.initializeElement(at: index, to: Place()) }
    return places
  }()

  private struct Place: ~Copyable {
    let name = Atomic<UnsafeMutablePointer<CChar>?>(nil)
  }

  /// Notes that `path` must go if the process is told to end; call it before making the file.
  static func note(_ path: String) -> Int? {
    guard let name = strdup(path) else { return nil }
    for index in places.indices {
      let (taken, _) = places[index].name.compareExchange(
        expected: nil, desired: name, ordering: .acquiringAndReleasing)
      if taken { return index }
    }
    free(name)
    return nil
  }

  /// Forgets a path that was finished or removed.
  static func forget(_ place: Int?) {
    guard let place else { return }
    free(places[place].name.exchange(nil, ordering: .acquiringAndReleasing))
  }

  /// Removes every file noted.
  ///
  /// Safe in a signal handler: takes, unlinks, frees nothing.
  static func discard() {
    for index in places.indices {
      if let name = places[index].name.exchange(nil, ordering: .acquiringAndReleasing) {
        unlink(name)
      }
    }
  }
}
