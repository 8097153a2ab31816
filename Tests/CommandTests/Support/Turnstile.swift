import Foundation

/// Lets only so many programs run at a time, so that none is starved and taken for stuck.
actor Turnstile {
  static let shared = Turnstile(width: max(2, ProcessInfo.processInfo.activeProcessorCount))

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(width: Int) { free = width }

  /// Does something as soon as there is room.
  func pass<Made: Sendable>(_ work: @Sendable () async throws -> Made) async throws -> Made {
    await enter()
    defer { leave() }
    return try await work()
  }

  private func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
