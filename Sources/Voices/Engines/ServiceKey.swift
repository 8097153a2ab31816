/// The key of a speech service: taken from the environment, kept out of messages and arguments.
struct ServiceKey: Sendable {
  private let key: String

  init(variable: String, environment: [String: String]) throws(EngineRefusal) {
    let key = environment[variable] ?? ""
    let isKey = key.unicodeScalars.allSatisfy {
      (0x21...0x7e).contains($0.value) && $0 != "\"" && $0 != "\\"
    }
    guard isKey, (1...4096).contains(key.utf8.count) else { throw .noKey(variable: variable) }
    self.key = key
  }

  /// The line of curl's settings that sends it.
  var header: [UInt8] { Array("header = \"Authorization: Bearer \(key)\"\n".utf8) }
}

extension ServiceKey: CustomStringConvertible, CustomDebugStringConvertible {
  var description: String { "a key" }
  var debugDescription: String { description }
}
