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

  /// Gives the value of the field at an index of `fields`; leave it to the default.
  ///
  /// It is a requirement so that it is compiled for each view, which takes a quarter off a page.
  func value(ofField index: Int) -> TemplateValue

  /// Appends what `{{name}}` writes of the field at an index of `fields`; leave it to the default.
  func write(field index: Int, to page: inout PageBuffer)
}

extension TemplateView {
  /// The names of this view and what each stands for, in the order of `fields`.
  static var shape: [TemplateFieldShape] {
    fields.map { TemplateFieldShape(name: $0.name, kind: $0.kind) }
  }

  func value(ofField index: Int) -> TemplateValue {
    Self.fields[index].value(self)
  }

  func write(field index: Int, to page: inout PageBuffer) { Self.fields[index].write(self, &page) }
}
