/// A piece of a template as it is written, before its names have a meaning.
///
/// A template is a flat list of nodes; a section's body follows it in the list.
struct TemplateNode: Sendable {
  let place: TemplatePlace
  let content: Content

  enum Content: Sendable {
    /// Bytes of the source. If they begin a line, a partial's indentation goes before them, so
    /// that there may be no bytes at all, where a line begins with a tag.
    case text(Range<Int>, beginsLine: Bool)

    case value(TemplateName, isVerbatim: Bool)

    /// The body goes up to, not including, the node at `end`. No name is a malformed one.
    case section(TemplateName?, isInverted: Bool, end: Int)

    /// A partial alone on its line has an indentation, which may be empty.
    case partial(String, indentation: Range<Int>?)
  }
}
