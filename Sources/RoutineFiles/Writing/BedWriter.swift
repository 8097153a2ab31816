internal import CuePlan

/// Writes backgrounds: `pad`, `none`, or `{ sound: pad, level: -32 LUFS, fade-in: 5s }`.
enum BedWriter {
  /// Writes a choice, as far as it is not the tool's own.
  static func value(_ bed: BedChoice) -> YamlValue {
    let usual = BedChoice(name: bed.name)
    let length = { (key: String, length: Seconds, usual: Seconds) in
      length == usual ? nil : YamlEntry(key, DurationText.written(length))
    }
    let more = [
      bed.level.map { YamlEntry("level", level($0)) },
      length("start", bed.start, usual.start),
      bed.end.map { YamlEntry("end", DurationText.written($0)) },
      length("fade-in", bed.fadeIn, usual.fadeIn), length("fade-out", bed.fadeOut, usual.fadeOut),
    ].compactMap(\.self)
    let name = bed.name.rawValue
    return more.isEmpty ? .word(name) : .map([YamlEntry("sound", name)] + more, .inLine)
  }

  private static func level(_ level: Double) -> String {
    level == level.rounded() ? "\(Int(level)) LUFS" : "\(level) LUFS"
  }
}
