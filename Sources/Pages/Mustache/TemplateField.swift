/// One name of a view: how a template writes it, what it stands for, and how to get at its value.
struct TemplateField<View>: Sendable {
  let name: String
  let kind: TemplateKind
  let value: @Sendable (View) -> TemplateValue
  /// Appends the Markdown of a text; nothing for what is none.
  let write: @Sendable (View, inout PageBuffer) -> Void

  private init(
    _ name: String, _ kind: TemplateKind, _ value: @escaping @Sendable (View) -> TemplateValue,
    write: @escaping @Sendable (View, inout PageBuffer) -> Void = { _, _ in }
  ) {
    (self.name, self.kind, self.value, self.write) = (name, kind, value, write)
  }
}

extension TemplateField {
  /// Declares a text: `{{name}}` writes it, and `{{#name}}` is written if it isn't empty.
  ///
  /// No text is an empty text.
  static func text<Text: TemplateText>(
    _ name: String, _ text: @escaping @Sendable (View) -> Text?
  ) -> Self {
    Self(
      name, .text, { view in text(view).map { .text($0) } ?? .absent },
      write: { view, page in text(view)?.write(to: &page) })
  }

  /// Declares a flag: `{{#name}}` is written if it is set, and `{{^name}}` if it isn't.
  static func flag(_ name: String, _ flag: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name, .flag) { view in .flag(flag(view)) }
  }

  /// Declares a view within this one: `{{#name}}` enters it, `{{name.part}}` reaches into it.
  ///
  /// Without one, `{{#name}}` is left out, `{{^name}}` is written and `{{name.part}}` is empty.
  static func view<Inner: TemplateView>(
    _ name: String, _ inner: @escaping @Sendable (View) -> Inner?
  ) -> Self {
    Self(name, .view(Inner.self)) { view in
      inner(view).map { .view($0) } ?? .absent
    }
  }

  /// Declares a list of views: `{{#name}}` is written once for each, in the list's order.
  static func list<Element: TemplateView>(
    _ name: String, _ elements: @escaping @Sendable (View) -> [Element]
  ) -> Self {
    Self(name, .views(Element.self)) { view in
      .list(elements(view).map { .view($0) })
    }
  }

  /// Declares a list of texts: `{{#name}}` is written once for each, which is `{{.}}` there.
  static func list<Element: TemplateText>(
    _ name: String, _ elements: @escaping @Sendable (View) -> [Element]
  ) -> Self {
    Self(name, .texts) { view in
      .list(elements(view).map { .text($0) })
    }
  }
}
