/// A text that a section has made the context: a view with one field, which is the text, `{{.}}`.
///
/// So every context is a view. It has no names, for in a text no name means anything.
struct TemplateTextContext<Text: TemplateText>: TemplateView {
  let text: Text

  static var fields: [TemplateField<Self>] { [] }

  func write(field index: Int, to page: inout PageBuffer) { text.write(to: &page) }

  func verbatim(field index: Int) -> String? { text.verbatim }

  func isEmpty(field index: Int) -> Bool { text.isEmpty }

  func visit(field index: Int, _ body: (any TemplateView) -> Void) { body(self) }
}
