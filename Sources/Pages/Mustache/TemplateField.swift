/// One name of a view: what it stands for, and how a template writes it and enters it.
struct TemplateField<View>: Sendable {
  let name: String
  let kind: TemplateKind
  /// Appends the Markdown of a text; nothing for what is none.
  let write: @Sendable (View, inout PageBuffer) -> Void
  /// Whether a section over it is left out and an inverted one written.
  let isEmpty: @Sendable (View) -> Bool
  /// Hands over each value that a section over it has for a context.
  let visit: @Sendable (View, (TemplateContext) -> Void) -> Void
}

extension TemplateField {
  /// Declares a text: `{{name}}` writes it, and `{{#name}}` is written if it isn't empty.
  ///
  /// No text is an empty text.
  static func text<Text: TemplateText>(
    _ name: String, _ text: @escaping @Sendable (View) -> Text?
  ) -> Self {
    Self(
      name: name, kind: .text,
      write: { view, page in text(view)?.write(to: &page) },
      isEmpty: { text($0)?.isEmpty ?? true },
      visit: { view, body in
        if let text = text(view) { body(.text(text)) }
      })
  }

  /// Declares a flag: `{{#name}}` is written if it is set, and `{{^name}}` if it isn't.
  static func flag(_ name: String, _ flag: @escaping @Sendable (View) -> Bool) -> Self {
    Self(
      name: name, kind: .flag, write: { _, _ in }, isEmpty: { !flag($0) },
      visit: { view, body in
        if flag(view) { body(.same) }
      })
  }

  /// Declares a view within this one: `{{#name}}` enters it, `{{name.part}}` reaches into it.
  ///
  /// Without one, `{{#name}}` is left out, `{{^name}}` is written and `{{name.part}}` is empty.
  static func view<Inner: TemplateView>(
    _ name: String, _ inner: @escaping @Sendable (View) -> Inner?
  ) -> Self {
    Self(
      name: name, kind: .view(Inner.self), write: { _, _ in }, isEmpty: { inner($0) == nil },
      visit: { view, body in
        if let inner = inner(view) { body(.view(inner)) }
      })
  }

  /// Declares a list of views: `{{#name}}` is written once for each, in the list's order.
  static func list<Element: TemplateView>(
    _ name: String, _ elements: @escaping @Sendable (View) -> [Element]
  ) -> Self {
    Self(
      name: name, kind: .views(Element.self), write: { _, _ in },
      isEmpty: { elements($0).isEmpty },
      visit: { view, body in
        for element in elements(view) { body(.view(element)) }
      })
  }

  /// Declares a list of texts: `{{#name}}` is written once for each, which is `{{.}}` there.
  static func list<Element: TemplateText>(
    _ name: String, _ elements: @escaping @Sendable (View) -> [Element]
  ) -> Self {
    Self(
      name: name, kind: .texts, write: { _, _ in }, isEmpty: { elements($0).isEmpty },
      visit: { view, body in
        for element in elements(view) { body(.text(element)) }
      })
  }
}
