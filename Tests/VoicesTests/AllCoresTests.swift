import Testing

@testable import Voices

struct AllCoresTests {
  private struct Odd: Error, Equatable { let number: Int }

  @Test func `results stand in the order of the elements, whoever is first`() async {
    let results = await Array(0..<100).attemptedOnAllCores { number throws(Odd) in
      if number % 3 == 0 { await Task.yield() }
      if number % 2 == 1 { throw Odd(number: number) }
      return number
    }
    #expect(
      results == (0..<100).map { $0 % 2 == 1 ? .failure(Odd(number: $0)) : .success($0) })
  }

  @Test func `nothing has no results`() async {
    let results = await [Int]().attemptedOnAllCores { number throws(Odd) in number }
    #expect(results.isEmpty)
  }
}
