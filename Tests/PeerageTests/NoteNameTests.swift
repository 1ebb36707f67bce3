import Testing

@testable import peerage

@Suite struct NoteNameTests {
  @Test(
    "the file of a note is named by its letters and digits",
    arguments: [
      ("Ada Lovelace", "ada-lovelace", "two words"),
      ("  Ada \t Lovelace\n", "ada-lovelace", "blanks at the ends and in a row"),
      ("Zoë Müller", "zoë-müller", "letters with accents"),
      ("Łukasz Żak", "łukasz-żak", "capitals with accents"),
      ("田中 太郎", "田中-太郎", "another script"),
      ("नेहा", "नेहा", "a script with vowel signs"),
      ("O'Neil", "oneil", "an apostrophe"),
      ("Dr. Who", "dr-who", "a dot"),
      ("Q3: budget/forecast", "q3-budget-forecast", "a colon and a slash"),
      ("../../etc/x", "etc-x", "a path"),
      ("/etc/passwd", "etc-passwd", "an absolute path"),
      (".hidden", "hidden", "a leading dot"),
      ("-rf", "rf", "a leading dash"),
      ("a\u{0}b\u{1B}[31m", "a-b-31m", "controls"),
      ("\u{202E}evil\u{2066}", "evil", "characters that turn text around"),
      ("two\nlines", "two-lines", "a line break"),
      ("e\u{301}va", "e\u{301}va", "a combining accent"),
      (
        String(repeating: "界", count: 300), String(repeating: "界", count: 60), "too long for a disk"
      ),
    ])
  func fileName(typed: String, expected: String, note: String) {
    #expect(NoteName(typed)?.fileName.unicodeScalars.elementsEqual(expected.unicodeScalars) == true)
  }

  @Test(
    "a name without a letter or digit names no note", arguments: ["", " ", "..", "/", "-", "🎉"])
  func nameless(typed: String) { #expect(NoteName(typed) == nil) }

  @Test("the name is shown as one line without controls")
  func shown() {
    #expect(NoteName("Ada\n\u{1B}Lovelace\u{202E}")?.shown == "Ada Lovelace")
    #expect(NoteName("#1: \"Ada\"")?.shown == "#1: \"Ada\"")
  }
}
