#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension WholeFile {
  /// Removes the temporary names of all files being written by this process.
  ///
  /// Safe in a signal handler. Afterwards those files cannot be finished.
  public static func discardUnfinishedFiles() { TemporaryNames.discard() }

  /// Lets an interrupt, a hang-up or a request to end leave no temporary file behind.
  ///
  /// The process still ends by that signal, so a shell sees 130 for an interrupt. A signal that is
  /// ignored, as under `nohup`, stays ignored. Also turns a file-size limit from a killing signal
  /// into an error of the write.
  public static func discardUnfinishedFilesWhenInterrupted() {
    // Builds the table now: a handler must not be the first to touch it.
    TemporaryNames.discard()
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number) { number in
        TemporaryNames.discard()
        signal(number, SIG_DFL)
        raise(number)
      }
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
    signal(SIGXFSZ, SIG_IGN)
  }
}
