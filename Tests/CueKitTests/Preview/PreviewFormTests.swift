import CueKit
import Testing

struct PreviewFormTests {
  @Test(arguments: [("a.json", PreviewForm.json), ("b/A.JSON", .json)])
  func `the ending of a file chooses the form`(path: String, form: PreviewForm) {
    #expect(PreviewForm(path: path) == form)
  }

  @Test(arguments: ["a", "json", "a.txt", "a.json.txt"])
  func `an ending that is no form's own chooses none`(path: String) {
    #expect(PreviewForm(path: path) == nil)
  }
}
