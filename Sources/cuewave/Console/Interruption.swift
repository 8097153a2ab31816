import CueKit
import Dispatch
import Foundation
import Synchronization

/// A wish from outside that the program ends: an interrupt, a hang-up, a request.
///
/// The work is called off and puts its things away: speech engines end, their folders and every
/// unfinished file go. Then the program ends by the signal it got, so a shell sees 130 for an
/// interrupt. A second signal ends it at once.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// Does the work, unless a signal calls it off; then this does not return.
  static func allowing<Made: Sendable>(
    _ work: @escaping @Sendable () async -> Made
  ) async -> Made {
    // Also lets the moments before and after the work end well.
    WholeFile.discardUnfinishedFilesWhenInterrupted()
    let task = Task { await work() }
    let sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      source(of: number) { callOff(number, task.cancel) }
    }
    let made = await task.value
    let number = received.load(ordering: .acquiring)
    if number != 0 { end(by: number) }
    sources.forEach { $0.cancel() }
    return made
  }

  /// How long the work may take to put its things away.
  private static let grace = DispatchTimeInterval.seconds(5)

  private static func callOff(_ number: Int32, _ cancel: () -> Void) {
    let (isFirst, _) = received.compareExchange(
      expected: 0, desired: number, ordering: .acquiringAndReleasing)
    guard isFirst else { end(by: number) }
    // What fails from now on fails because of the signal.
    Console.fallSilent()
    cancel()
    DispatchQueue.global().asyncAfter(deadline: .now() + grace) { end(by: number) }
  }

  private static func source(
    of number: Int32, _ handler: @escaping @Sendable () -> Void
  ) -> (any DispatchSourceSignal)? {
    // A signal that is ignored, as under nohup, stays ignored.
    let before = signal(number, SIG_IGN)
    if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { return nil }
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler(handler: handler)
    source.activate()
    return source
  }

  private static func end(by number: Int32) -> Never {
    WholeFile.discardUnfinishedFiles()
    signal(number, SIG_DFL)
    kill(getpid(), number)
    // The signal comes at once; should it not, the shell's number for it is as good.
    exit(128 + number)
  }
}
