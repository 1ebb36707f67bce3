/// Goes through a template's code with the values of one view and writes the page.
struct TemplateRenderer {
  private let code: TemplateCode
  /// The contexts around the one that is written, outermost first.
  private var outer: [any TemplateView] = []
  private var page = PageBuffer()

  init(code: TemplateCode) {
    self.code = code
    page.reserve(code.literals.count * 2)
  }

  /// Gives the page.
  mutating func render(_ view: any TemplateView) -> [UInt8] {
    render(code.steps.indices, in: view)
    return page.bytes
  }

  private mutating func render(_ range: Range<Int>, in view: any TemplateView) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch code.steps[index] {
      case .literal(let range, let lastLine):
        page.append(code.literals[range], lastLine: lastLine)
      case .markdown(let path):
        if path.isOwn {
          view.write(field: path.field, to: &page)
        } else {
          owner(of: path, from: view)?.write(field: path.field, to: &page)
        }
      case .verbatim(let path):
        if let text = owner(of: path, from: view)?.verbatim(field: path.field) { page.append(text) }
      case .section(let path, let end):
        renderSection(index + 1..<end, over: path, in: view)
        index = end - 1
      case .flag(let path, let end):
        if !isEmpty(path, in: view) { render(index + 1..<end, in: view) }
        index = end - 1
      case .inverted(let path, let end):
        if isEmpty(path, in: view) { render(index + 1..<end, in: view) }
        index = end - 1
      }
      index += 1
    }
  }

  private mutating func renderSection(
    _ body: Range<Int>, over path: TemplatePath, in view: any TemplateView
  ) {
    guard !isEmpty(path, in: view) else { return }
    // Found before the view is one of those around.
    let owner = path.isOwn || path.fields.isEmpty ? view : owner(of: path, from: view)
    outer.append(view)
    if path.fields.isEmpty {
      render(body, in: view)
    } else {
      owner?.visit(field: path.field) { render(body, in: $0) }
    }
    outer.removeLast()
  }

  private func isEmpty(_ path: TemplatePath, in view: any TemplateView) -> Bool {
    if path.fields.isEmpty { return false }
    return path.isOwn
      ? view.isEmpty(field: path.field)
      : owner(of: path, from: view)?.isEmpty(field: path.field) ?? true
  }

  /// The view whose field a path ends with; nil where there is none.
  private func owner(
    of path: TemplatePath, from view: any TemplateView
  ) -> (any TemplateView)? {
    var owner = path.levelsUp == 0 ? view : outer[outer.count - path.levelsUp]
    for field in path.fields.dropLast() {
      var inner: (any TemplateView)?
      owner.visit(field: field) { inner = $0 }
      guard let inner else { return nil }
      owner = inner
    }
    return owner
  }
}
