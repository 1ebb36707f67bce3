public import Calendar
public import SourceText
internal import Templates

/// The forms that `peerage new` fills in, one a kind of note.
public enum NoteForm {
  /// The kinds that have a form, in the order of the help.
  public static let kinds: [NoteKind] = [.peer, .report, .project, .proposal, .event, .group]

  /// A note of a kind, about whatever has that name; nil for a kind without a form.
  ///
  /// The name stands in it once as a YAML value and once as a heading, and is read back as it is from
  /// both, whatever it holds.
  public static func text(_ kind: NoteKind, name: String, today: Day) -> [UInt8]? {
    let templates = TemplateSet(sources: BuiltInTemplates.notes)
    guard case .template(let template) = templates.compile(kind.rawValue, for: NoteFormView.self)
    else { return nil }
    return template.bytes(
      of: NoteFormView(name: NoteFormText(name), today: NoteFormText(today.description)))
  }
}

/// What a form may hold.
private struct NoteFormView: TemplateView {
  let name: NoteFormText
  let today: NoteFormText

  static let fields: [TemplateField<Self>] = [.text("name", \.name), .text("today", \.today)]
}

/// A text as it must be written in a note: plain words in a heading, else a value of YAML.
private struct NoteFormText: TemplateText {
  let verbatim: String

  init(_ text: String) { verbatim = text }

  var isEmpty: Bool { verbatim.isEmpty }

  func write(to page: inout PageBuffer) {
    if page.lastLine.first == UInt8(ascii: "#") {
      PageText(verbatim).write(to: &page)
    } else {
      page.append(value)
    }
  }

  /// Plain where nobody could take it for anything else, else in double quotes.
  private var value: String {
    if isPlain { return verbatim }
    let escaped = verbatim.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : "\(scalar)"
    }
    return "\"\(escaped.joined())\""
  }

  private var isPlain: Bool {
    guard let first = verbatim.unicodeScalars.first else { return false }
    if Day(iso: verbatim) != nil { return true }
    let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    let marks = Set(" '().-".unicodeScalars)
    return first.properties.isAlphabetic && !words.contains(verbatim.lowercased())
      && verbatim.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || marks.contains($0)
          || $0.properties.generalCategory == .nonspacingMark
      }
  }
}
