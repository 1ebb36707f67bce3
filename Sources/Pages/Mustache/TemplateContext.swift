/// What a section makes the context of its body, and what a name is looked up in.
enum TemplateContext: Sendable {
  case view(any TemplateView)
  case text(any TemplateText)
  /// That of the section itself, as a flag makes none.
  case same
}
