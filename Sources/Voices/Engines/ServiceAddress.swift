import Foundation

/// The address of a speech service, as far as it matters who would hear what is said.
struct ServiceAddress {
  let host: String
  let isEncrypted: Bool

  init(_ address: String) throws(EngineRefusal) {
    let isPlain = address.unicodeScalars.allSatisfy { (0x21...0x7e).contains($0.value) }
    guard isPlain, address.utf8.count <= 512, let parts = URLComponents(string: address),
      let scheme = parts.scheme, ["http", "https"].contains(scheme),
      let host = parts.host, !host.isEmpty, parts.user == nil, parts.query == nil,
      parts.fragment == nil
    else { throw .badAddress(address) }
    self.host = host.lowercased()
    isEncrypted = scheme == "https"
  }

  /// Whether the host is this machine's own, by name or by number.
  var isOnThisMachine: Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    return host == "localhost" || host == "::1" || host == "[::1]"
      || isNumber && parts.first == "127"
  }
}
