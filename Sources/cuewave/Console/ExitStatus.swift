import ArgumentParser

/// How the program ends; the numbers are those of sysexits.h where it has one.
enum ExitStatus: Int32 {
  /// Some tracks of a batch were not built.
  case someFailed = 1
  /// The command line is wrong.
  case wrongUsage = 64
  /// The routine is wrong.
  case wrongRoutine = 65
  /// There is no such input.
  case noInput = 66
  /// A speech engine that is needed is not installed.
  case engineMissing = 69
  /// The output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case ioFailed = 74
  /// It may work the next time: a full disk, an engine that died.
  case tryAgain = 75

  /// The error that ends a command with this status, after it has said why.
  var asExit: ExitCode { ExitCode(rawValue) }
}
