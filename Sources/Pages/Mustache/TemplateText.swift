/// A text that a template writes with `{{name}}` or `{{{name}}}`.
///
/// Which characters have to be escaped depends on where the text comes to stand, so the engine
/// leaves that to the text itself and gives it the page as it is so far.
protocol TemplateText: Sendable {
  /// Whether a section over this text is left out and an inverted one written.
  var isEmpty: Bool { get }

  /// Appends what `{{name}}` writes.
  func write(to page: inout PageBuffer)

  /// What `{{{name}}}` and `{{&name}}` write: the text as it is.
  var verbatim: String { get }
}
