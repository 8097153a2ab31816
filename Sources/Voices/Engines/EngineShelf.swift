import Foundation

/// The speech programs that the tool knows how to run.
public struct EngineShelf: Sendable {
  /// Their recipes, by name.
  public let recipes: [String: EngineRecipe]

  /// The list that comes with the tool.
  public static let standard: Result<EngineShelf, EngineRefusal> = {
    let folder = Bundle.module.resourcePath ?? Bundle.module.bundlePath
    let path = folder + "/Engines/engines.json"
    guard let file = try? RegularFile(at: path, limit: 1 << 20),
      let recipes = try? JSONDecoder().decode(
        [String: EngineRecipe].self, from: Data(file.bytes))
    else { return .failure(.noList(path: path)) }
    return .success(EngineShelf(recipes: recipes))
  }()

  /// The names, sorted.
  public var names: [String] { recipes.keys.sorted() }

  /// The engine called `name`, speaking `language` with `voice`, or with its own where that is nil.
  ///
  /// The program is looked for in the `PATH` of `environment`; one that is not there is no error
  /// until it is to speak.
  public func engine(
    named name: String, voice: String? = nil, language: String, environment: [String: String]
  ) throws(EngineRefusal) -> ProgramEngine {
    guard let recipe = recipes[name] else { throw .unknownEngine(name, known: names) }
    return try ProgramEngine(
      recipe, name: name, voice: voice, language: language, environment: environment)
  }
}
