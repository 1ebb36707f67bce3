/// What a name in a template stands for.
///
/// It holds types, not lists of names, so that a view may contain views of its own type.
enum TemplateKind: Sendable {
  case text
  case flag
  case view(any TemplateView.Type)
  case texts
  case views(any TemplateView.Type)
}

/// A name of a view and what it stands for; all that is needed to check a template.
struct TemplateFieldShape: Sendable {
  let name: String
  let kind: TemplateKind
}
