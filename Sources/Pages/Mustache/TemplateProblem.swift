/// Something in a template that keeps it from being used: a place and a sentence.
struct TemplateProblem: Hashable, Sendable {
  /// The name of the page's template or of the partial that has the problem.
  let template: String

  /// The start of the tag at fault.
  let place: TemplatePlace

  /// What is wrong and what to do about it, lower case, without full stop.
  let message: String
}

/// A place in a template: both numbers count from 1, the column in UTF-8 bytes.
///
/// Lines end at LF, CRLF or a lone CR.
struct TemplatePlace: Hashable, Sendable {
  let line: Int
  let utf8Column: Int
}

extension TemplateProblem: Comparable {
  /// Orders problems by template, then by place, then by message.
  static func < (left: Self, right: Self) -> Bool {
    (left.template, left.place.line, left.place.utf8Column, left.message)
      < (right.template, right.place.line, right.place.utf8Column, right.message)
  }
}

extension TemplateProblem: CustomStringConvertible {
  /// The problem on one line, as in `agenda:3:1: this tag has no name`.
  var description: String {
    "\(template):\(place.line):\(place.utf8Column): \(message)"
  }
}
