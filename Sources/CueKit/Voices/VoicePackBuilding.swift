internal import Foundation
internal import Voices

extension VoiceScript {
  /// Speaks every line with flite's voice `rms` and writes them as the pack in `folder`.
  ///
  /// The same lines and the same flite make the same files.
  public func buildPack(in folder: String) async throws(SessionError) {
    let environment = ProcessInfo.processInfo.environment
    let builder = VoicePackBuilder(
      .rms, engine: FliteEngine(voice: .rms, environment: environment),
      store: ClipStore(environment: environment))
    do throws(VoicePackBuildError) {
      try await builder.build(lines, in: folder)
    } catch {
      throw .packNotBuilt(error)
    }
  }
}
