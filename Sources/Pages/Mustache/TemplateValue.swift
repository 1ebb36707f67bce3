/// What a name stands for while a page is rendered, and what a section makes its context.
enum TemplateValue: Sendable {
  case text(any TemplateText)
  case flag(Bool)
  case view(any TemplateView)
  /// The elements are texts or views, all of one type.
  case list([TemplateValue])
  /// A text or view that isn't there.
  case absent

  /// Whether a section over the value is left out and an inverted one written.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .flag(let flag): !flag
    case .view: false
    case .list(let elements): elements.isEmpty
    case .absent: true
    }
  }
}
