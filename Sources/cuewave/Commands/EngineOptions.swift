import ArgumentParser
import CueKit

/// Who speaks, where it is not the tool's own voice.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Speak with this engine: piper VOICE, [my-tts, \"{out}\"], or http://localhost:8880/v1.",
      valueName: "engine"))
  var engine: String?

  /// The person's settings, with the engine that was typed in place of theirs; a voice that was
  /// typed without an engine takes their engine's place too.
  func settings(voice: String? = nil) throws(SessionError) -> VoiceSettings {
    var settings = try VoiceSettings.ofThisPerson()
    guard let engine else {
      if voice != nil { (settings.engine, settings.languages) = (nil, [:]) }
      return settings
    }
    do throws(RoutineFileError) {
      settings.engine = try SettingsReader().engine(engine, label: "--engine")
    } catch {
      throw .routine(error)
    }
    settings.languages = [:]
    return settings
  }
}
