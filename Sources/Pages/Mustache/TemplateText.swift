/// A text that a template writes with `{{name}}` or `{{{name}}}`.
///
/// Which characters have to be escaped depends on where the text comes to stand, so the engine
/// leaves that to the text itself and tells it the place.
protocol TemplateText: Sendable {
  /// Whether a section over this text is left out and an inverted one written.
  var isEmpty: Bool { get }

  /// Gives what `{{name}}` writes.
  ///
  /// `linePrefix` holds the UTF-8 bytes of the page's current line so far: empty at the start of
  /// a line, never with a line break in it.
  func markdown(after linePrefix: ArraySlice<UInt8>) -> String

  /// What `{{{name}}}` and `{{&name}}` write: the text as it is.
  var verbatim: String { get }
}
