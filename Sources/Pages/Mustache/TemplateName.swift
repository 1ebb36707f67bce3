import SourceText

/// A name in a tag: words joined by dots, as in `next.day`, or `.` alone for the current context.
struct TemplateName: Sendable {
  /// The words between the dots, none of them empty; no words for `.` alone.
  let words: [String]

  /// The name as it is written.
  let text: String
}

extension TemplateName {
  /// Reads a name, or says what is wrong with it.
  ///
  /// - Parameter text: what the tag holds, without blanks at either end.
  static func read(_ text: String) -> TemplateNameReading {
    if text.isEmpty { return .problem("this tag has no name") }
    if text == "." { return .name(TemplateName(words: [], text: text)) }
    let shown = shown(text)
    if text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
      return .problem("`\(shown)` is not a name; write one without blanks")
    }
    let words = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if words.contains("") {
      return .problem("`\(shown)` is not a name; write one with words between the dots")
    }
    return .name(TemplateName(words: words, text: text))
  }

  /// Gives what a message shows of a name: one line, and not much more than a name's length.
  static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(60).map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F ? " " : String(scalar)
    }
    return scalars.joined() + (text.unicodeScalars.count > 60 ? "…" : "")
  }

  /// Gives ``; did you mean `name`?`` to end a message with, or nothing if no known name is near.
  static func nearMiss(to text: String, among names: [String]) -> String {
    Wording.nearMiss(text, in: names).map { "; did you mean `\($0)`?" } ?? ""
  }
}

/// What `TemplateName.read` gives.
enum TemplateNameReading {
  case name(TemplateName)
  /// Carries the problem's message.
  case problem(String)
}
