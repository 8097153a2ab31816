public import RoutineFiles

extension VoiceSettings {
  /// The settings of whoever runs this process, from `voices.yaml` in `~/.config/cuewave`; none where
  /// there is no such file.
  public static func ofThisPerson() throws(SessionError) -> VoiceSettings {
    let path = ConfigurationFolder.standard.path(of: "voices.yaml")
    do throws(RoutineFileError) { return try SettingsReader().read(path: path) } catch {
      throw .routine(error)
    }
  }
}
