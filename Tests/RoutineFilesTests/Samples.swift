/// The samples of this package, found from the place of this file.
enum Samples {
  static func path(_ name: String) -> String {
    let folders = #filePath.split(separator: "/").dropLast(3)
    return "/" + folders.joined(separator: "/") + "/Samples/" + name
  }
}
