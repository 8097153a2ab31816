import Foundation

extension Array where Element: Sendable {
  /// Tries something with every element, on all cores at once; results stand in the same order.
  func attemptedOnAllCores<Made: Sendable, Failure: Error>(
    _ attempt: @escaping @Sendable (Element) async throws(Failure) -> Made
  ) async -> [Result<Made, Failure>] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return await withTaskGroup(of: (Int, Result<Made, Failure>).self) { group in
      var results = [Result<Made, Failure>?](repeating: nil, count: count)
      for (index, element) in enumerated() {
        if index >= cores, let (index, result) = await group.next() { results[index] = result }
        group.addTask {
          do throws(Failure) {
            return (index, .success(try await attempt(element)))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      for await (index, result) in group { results[index] = result }
      return results.compactMap(\.self)
    }
  }
}
