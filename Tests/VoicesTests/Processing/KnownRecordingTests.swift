import CuePlan
import SoundFiles
import Testing

@testable import Voices

struct KnownRecordingTests {
  @Test func `recordings with the same samples have the same origin`() throws {
    let known = KnownRecording(.beep(anchor: 3))
    #expect(known.origin == KnownRecording(.beep(anchor: 3)).origin)
    #expect(known.origin != KnownRecording(.beep(anchor: 4)).origin)
    #expect(known.origin != KnownRecording(.beep()).origin)
    #expect(try known.recording() == .beep(anchor: 3))
  }

  @Test func `at another pace it is another recording, stretched when it is needed`() throws {
    let pace = Pace(percent: 110)
    let known = KnownRecording(.beep(tone: 600))
    #expect(known.paced(pace).origin == known.origin + " at 110")
    #expect(try known.paced(pace).recording() == Recording.beep(tone: 600).paced(pace))
  }

  @Test func `what cannot be had says why`() {
    let lost = KnownRecording(origin: "a") { () throws(VoiceError.Reason) in throw .notRecorded }
    #expect(throws: VoiceError.Reason.notRecorded) { try lost.recording() }
    #expect(throws: VoiceError.Reason.notRecorded) { try lost.paced(.fastest).recording() }
  }
}
