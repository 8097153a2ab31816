public import CueMix
public import CuePlan
public import RoutineFiles
public import SoundFiles
public import Voices

/// Why a session could not be planned or rendered: the stage that failed, with its own error.
public enum SessionError: Error {
  /// The routine has problems, all of them listed.
  case routine(RoutineFileError)
  /// The routine lasts longer than the length asked for.
  case tooLong(asked: Seconds, natural: Seconds)
  /// The routine is shorter than the length asked for and has nothing to fill it with.
  case tooShort(asked: Seconds, natural: Seconds)
  /// Lines could not be spoken.
  case voice(VoiceError)
  /// The voice pack of the tool cannot be used.
  case voicePack(VoicePackError)
  /// A voice pack could not be built.
  case packNotBuilt(VoicePackBuildError)
  /// There is no voice of that name.
  case unknownVoice(String, known: [String])
  /// A tone that neither the tool nor a folder has.
  case unknownTone(String, known: [String])
  /// A bed that neither the tool nor a folder has.
  case unknownBed(String, known: [String])
  /// The ending of the path names no format that is written.
  case unknownFormat(path: String, known: [String])
  /// The timeline could not be mixed.
  case mix(MixError)
  /// A sound file could not be read or written.
  case soundFile(SoundFileError)
  /// Two routines of a batch would be written to one track.
  case sameTrack(String, routines: [String])
  /// A batch found no routine.
  case nothingToBuild([String])
}
