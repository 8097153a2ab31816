import SoundFiles
import Testing

@Suite struct SoundQualityTests {
  @Test(arguments: [
    ("phone", SoundQuality.phone), ("standard", .standard), ("best", .best), ("96", .number(96)),
    ("Best", nil), ("96k", nil), ("", nil),
  ])
  func `a quality is a name or a whole number`(text: String, expected: SoundQuality?) {
    #expect(SoundQuality(text) == expected)
  }
}
