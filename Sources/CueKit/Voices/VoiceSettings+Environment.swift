internal import Foundation
public import RoutineFiles

extension VoiceSettings {
  /// Where a person's settings stand: `XDG_CONFIG_HOME/cuewave/voices.yaml`, else
  /// `~/.config/cuewave/voices.yaml`; nil where the environment names no such place.
  public static func path(in environment: [String: String]) -> String? {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let parent = folder("XDG_CONFIG_HOME") ?? folder("HOME").map { $0 + "/.config" }
    return parent.map { $0 + "/cuewave/voices.yaml" }
  }

  /// The settings of whoever runs this process; none where there is no such file.
  public static func ofThisPerson() throws(SessionError) -> VoiceSettings {
    guard let path = path(in: ProcessInfo.processInfo.environment) else { return VoiceSettings() }
    do throws(RoutineFileError) { return try SettingsReader().read(path: path) } catch {
      throw .routine(error)
    }
  }
}
