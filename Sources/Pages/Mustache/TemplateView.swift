/// A value that a template is rendered from: a page, or a part of one.
///
/// A view declares its names once; both the check of a template and the values it writes come from
/// that list. Write it as a `static let`, for it is read at every use of a name:
///
///     struct MeetingView: TemplateView {
///       let day: PageText
///       let topics: [TopicView]
///
///       static let fields: [TemplateField<Self>] = [
///         .text("day", \.day),
///         .list("topics", \.topics),
///       ]
///     }
protocol TemplateView: Sendable {
  /// The names a template may use for this view, each once; a name has neither blank nor dot.
  static var fields: [TemplateField<Self>] { get }

  /// Appends what `{{name}}` writes of the field at an index of `fields`; leave it to the default.
  ///
  /// This and what follows are requirements so that they are compiled for each view, which takes a
  /// quarter off a page.
  func write(field index: Int, to page: inout PageBuffer)

  /// Whether a section over the field at an index is left out; leave it to the default.
  func isEmpty(field index: Int) -> Bool

  /// Hands over the contexts of a section over the field at an index; leave it to the default.
  func visit(field index: Int, _ body: (TemplateContext) -> Void)
}

extension TemplateView {
  /// The names of this view and what each stands for, in the order of `fields`.
  static var shape: [TemplateFieldShape] {
    fields.map { TemplateFieldShape(name: $0.name, kind: $0.kind) }
  }

  func write(field index: Int, to page: inout PageBuffer) { Self.fields[index].write(self, &page) }

  func isEmpty(field index: Int) -> Bool { Self.fields[index].isEmpty(self) }

  func visit(field index: Int, _ body: (TemplateContext) -> Void) {
    Self.fields[index].visit(self, body)
  }
}
