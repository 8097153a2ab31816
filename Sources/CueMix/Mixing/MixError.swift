public import CuePlan

/// Why a timeline cannot be mixed from the sounds given.
public enum MixError: Error, Hashable, Sendable {
  /// No sound was given for a cue.
  case missingSound(Cue)
  /// A cue's sound has another rate than the timeline.
  case wrongRate(Cue, found: SampleRate)
  /// A cue's range is longer than its sound of `soundFrames`.
  case rangeOutlastsSound(Cue, soundFrames: Int)
  /// A spoken cue's range would cut its clip of `soundFrames`; only tones may be cut short.
  case speechCut(Cue, soundFrames: Int)
  /// A cue begins before the track or ends after its last frame.
  case outsideTrack(Cue, trackFrames: Int)
  /// A cue's gain is infinite or not a number.
  case gainNotFinite(Cue)
  /// A sample of a cue's sound is infinite or not a number.
  case soundNotFinite(Cue, frame: Int)
  /// A sound was there when the mix was prepared and is not when it is needed.
  case soundLost(CueSound)
  /// A mixed sample is infinite or not a number.
  case frameNotFinite(FramePosition)
}
