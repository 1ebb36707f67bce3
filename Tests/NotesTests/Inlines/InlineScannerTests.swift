import Notes
import SourceText
import Testing

@Suite struct InlineScannerTests {
  @Test("words without marks are one piece of text")
  func plain() {
    let file = noteFile("plain words")
    #expect(dump(InlineScanner.scan([0..<11], in: file), file) == "«plain words»")
  }
}
