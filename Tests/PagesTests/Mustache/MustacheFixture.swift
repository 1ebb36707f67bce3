@testable import Pages

/// A text whose Markdown is HTML's escaping, as in the Mustache specification, so that what goes
/// through it shows; at the start of a line it also gets a backslash before `-`.
struct SampleText: TemplateText, ExpressibleByStringLiteral {
  let verbatim: String

  init(stringLiteral value: String) { verbatim = value }

  var isEmpty: Bool { verbatim.isEmpty }

  func write(to page: inout PageBuffer) {
    let isFirst = page.lastLine.allSatisfy { $0 == UInt8(ascii: " ") }
    let escaped = verbatim.enumerated().map { index, character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case "-" where isFirst && index == 0: "\\-"
      default: String(character)
      }
    }
    page.append(escaped.joined())
  }
}

/// The outermost context of the samples.
struct SampleCircle: TemplateView {
  let name: SampleText = "Ada & <Co>"
  let dash: SampleText = "- x"
  let lines: SampleText = "one\n- two"
  let blank: SampleText = ""
  let missing: SampleText? = nil
  let isOpen = true
  let isShut = false
  let next: SampleMeeting? = SampleMeeting(day: "Mon", room: "A", notes: ["tea"])
  let last: SampleMeeting? = nil
  let meetings = [
    SampleMeeting(day: "Tue", room: "B", notes: ["x", "y"]),
    SampleMeeting(day: "Wed", room: "C", notes: []),
  ]
  let nobody: [SampleMeeting] = []
  let words: [SampleText] = ["a", "&", "c"]

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .text("dash", \.dash), .text("lines", \.lines),
    .text("blank", \.blank), .text("missing", \.missing),
    .flag("isOpen", \.isOpen), .flag("isShut", \.isShut),
    .view("next", \.next), .view("last", \.last),
    .list("meetings", \.meetings), .list("nobody", \.nobody), .list("words", \.words),
  ]
}

/// A context within the outermost, which has a `name` of its own further in.
struct SampleMeeting: TemplateView {
  let day: SampleText
  let room: SampleText
  let notes: [SampleText]
  var place: SamplePlace { SamplePlace(name: room) }

  static let fields: [TemplateField<Self>] = [
    .text("day", \.day), .list("notes", \.notes), .view("place", \.place),
  ]
}

struct SamplePlace: TemplateView {
  let name: SampleText

  static let fields: [TemplateField<Self>] = [.text("name", \.name)]
}

/// Renders a template named `page` for the sample, or gives its problems, one a line.
func rendered(_ template: String, partials: [String: String] = [:]) -> String {
  var sources = partials.mapValues { Array($0.utf8) }
  sources["page"] = Array(template.utf8)
  return rendered(sources)
}

/// Renders the template named `page`, whatever bytes it has, or gives its problems, one a line.
func rendered(_ sources: [String: [UInt8]]) -> String {
  switch TemplateSet(sources: sources).compile("page", for: SampleCircle.self) {
  case .template(let template): template.render(SampleCircle())
  case .problems(let problems): problems.map(\.description).joined(separator: "\n")
  }
}
