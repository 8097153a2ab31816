import CueKit

/// The README's Swift, line by line.
func readmeExample() async throws {
  let session = try Session(contentsOf: "Samples/Routines/upper-back-5.yaml")
  let plan = try await session.plan()
  print(plan.table)
  try plan.render(to: "upper-back-5.wav")
}
