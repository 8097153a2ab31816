/// Why an engine that somebody chose cannot be used, before it is ever run.
public enum EngineRefusal: Error, Hashable, Sendable {
  /// No engine has that name.
  case unknownEngine(String, known: [String])
  /// The engine has no voice of its own, and none was named.
  case noVoice(engine: String)
  /// The engine has no such voice.
  case unknownVoice(String, engine: String, known: [String])
  /// A voice's name that might be something else to the program: an option, a path upwards.
  case badVoice(String, engine: String, marks: String)
  /// The command has no words.
  case noCommand
  /// The program is neither a name nor a path from the root.
  case badProgram(String)
  /// The command has a placeholder that stands for nothing.
  case unknownPlaceholder(String, known: [String])
  /// The address is none of a web service.
  case badAddress(String)
  /// The address is on another machine, and nobody said that words may go there.
  case notHere(address: String, host: String)
  /// The address is not encrypted, and a key would go there.
  case openKey(address: String)
  /// The variable that is to hold the key holds none.
  case noKey(variable: String)
  /// The tool's own list of engines cannot be read.
  case noList(path: String)
}

extension EngineRefusal: CustomStringConvertible {
  /// One sentence: what was found, what was expected, what to write instead.
  public var description: String {
    switch self {
    case .unknownEngine(let name, let known):
      "there is no engine “\(name.excerpt)”, expected \(known.joined(separator: ", ")), a command as a list "
        + "of words, or an address"
    case .noVoice(let engine):
      "\(engine) has no voice of its own; write one behind its name, as in “\(engine) VOICE”"
    case .unknownVoice(let voice, let engine, let known):
      "\(engine) has no voice “\(voice.excerpt)”, expected \(known.joined(separator: ", "))"
    case .badVoice(let voice, let engine, let marks):
      "the voice “\(voice.excerpt)” of \(engine) is refused, expected letters, digits and “\(marks)”, the "
        + "first one no dash, no “..”, at most \(VoiceName.longest) characters"
    case .noCommand: "an engine's command has no words, expected a program and its arguments"
    case .badProgram(let program):
      "the program “\(program.excerpt)” is refused, expected a name, or a path from the root"
    case .unknownPlaceholder(let mark, let known):
      "\(mark) stands for nothing in an engine's command, expected \(known.joined(separator: ", "))"
    case .badAddress(let address):
      "the address “\(address.excerpt)” is refused, expected http:// or https:// and a host"
    case .notHere(let address, let host):
      "the engine at \(address) would send every line to \(host); where that is meant, write "
        + "“remote: allowed” beside the address in your settings"
    case .openKey(let address):
      "the engine at \(address) would be sent a key that anybody on the way can read, expected "
        + "https://"
    case .noKey(let variable):
      "the environment variable \(variable), which is to hold the key of the engine, is empty or "
        + "holds what no key does"
    case .noList(let path): "\(path): the list of engines is not there, or is not to be read"
    }
  }
}
