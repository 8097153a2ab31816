public import CueMix
public import CuePlan
public import RoutineFiles
public import SoundFiles
public import Voices

/// Why a session could not be planned or rendered: the stage that failed, with its own error.
public enum SessionError: Error {
  /// The routine has problems, all of them listed.
  case routine(RoutineFileError)
  /// The routine asks for something that the kit does not have.
  case notToBeHad(Diagnostic, in: SourceText)
  /// Nothing is left to do without what the session has to do without.
  case nothingLeft(NothingLeft)
  /// The routine cannot last as long as was asked.
  case fit(FitError, in: [SourceText])
  /// Lines could not be spoken.
  case voice(VoiceError)
  /// Lines are in no voice at hand; the script lists them to be recorded.
  case unrecorded(VoiceError, RecordingScript)
  /// The engine that was asked for cannot be used.
  case engine(EngineRefusal)
  /// The voice pack of the tool cannot be used.
  case voicePack(VoicePackError)
  /// A voice pack could not be built.
  case packNotBuilt(VoicePackBuildError)
  /// Routines of several languages were to become one voice pack.
  case severalLanguages([String])
  /// There is no voice of the name that the options ask for.
  case unknownVoice(String, known: [String])
  /// The voice in a folder speaks another language than the session.
  case foreignVoice(folder: String, speaks: String, wanted: String)
  /// A recording script cannot be read; `detail` says what is wrong with it, or with its line.
  case wrongScript(path: String, line: Int?, detail: String)
  /// A voice has no such line, which somebody wants to listen to.
  case notInVoice(String, line: String, VoiceError, nearest: String?)
  /// No program plays a sound here; `failed` are those that were there and did not.
  case notPlayed(failed: [String])
  /// Recordings cannot become a voice.
  case notImported(RecordingImportError)
  /// A tone that the tool does not make; `file` is what was to take its place.
  case unknownTone(String, file: String?, known: [String])
  /// A folder in which no file is named like a tone.
  case noTones(folder: String, known: [String])
  /// A bed that neither the tool nor a folder has.
  case unknownBed(String, known: [String])
  /// The ending of the path names no format that is written.
  case unknownFormat(path: String, known: [String])
  /// The output would take the place of the routine it is made from.
  case replacesRoutine(String)
  /// The timeline could not be mixed.
  case mix(MixError)
  /// The timeline could not be written as text; `detail` are the encoder's words.
  case notEncoded(detail: String)
  /// A sound file could not be read or written.
  case soundFile(SoundFileError)
  /// A folder cannot be read or made.
  case folder(FolderError)
  /// Routines of a batch would be written to the same tracks.
  case sameTracks([Clash])
  /// A batch found no routine.
  case nothingToBuild([String])

  /// Several routines that would become one track.
  public struct Clash: Hashable, Sendable {
    /// The track's path.
    public let track: String
    /// The routines' paths.
    public let routines: [String]
  }
}
