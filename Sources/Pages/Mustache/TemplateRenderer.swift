/// Goes through a template's code with the values of one view and writes the page.
struct TemplateRenderer {
  private let code: TemplateCode
  /// The values that sections have entered, outermost first; never empty.
  private var contexts: [TemplateValue]
  private var page = PageBuffer()

  init(code: TemplateCode, view: any TemplateView) {
    self.code = code
    self.contexts = [.view(view)]
    page.reserve(code.literals.count * 2)
  }

  /// Gives the page.
  mutating func render() -> [UInt8] {
    render(code.steps.indices)
    return page.bytes
  }

  private mutating func render(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch code.steps[index] {
      case .literal(let range, let lastLine):
        page.append(code.literals[range], lastLine: lastLine)
      case .markdown(let path): write(path)
      case .verbatim(let path):
        if case .text(let text) = value(at: path) { page.append(text.verbatim) }
      case .section(let path, let end):
        renderSection(index + 1..<end, over: value(at: path))
        index = end - 1
      case .inverted(let path, let end):
        if value(at: path).isEmpty { render(index + 1..<end) }
        index = end - 1
      }
      index += 1
    }
  }

  private mutating func renderSection(_ body: Range<Int>, over value: TemplateValue) {
    if value.isEmpty { return }
    switch value {
    case .absent: break
    case .flag: render(body)
    case .text, .view: render(body, in: value)
    case .list(let elements): for element in elements { render(body, in: element) }
    }
  }

  private mutating func render(_ body: Range<Int>, in context: TemplateValue) {
    contexts.append(context)
    render(body)
    contexts.removeLast()
  }

  private func value(at path: TemplatePath) -> TemplateValue {
    value(at: path, upTo: path.fields.count)
  }

  /// The value that the first `count` fields of a path lead to.
  private func value(at path: TemplatePath, upTo count: Int) -> TemplateValue {
    var value = contexts[contexts.count - 1 - path.levelsUp]
    for field in path.fields.prefix(count) {
      guard case .view(let view) = value else { return .absent }
      value = view.value(ofField: field)
    }
    return value
  }

  /// Writes a text; most are a field of a view, which writes them where they are.
  private mutating func write(_ path: TemplatePath) {
    guard let field = path.fields.last else {
      if case .text(let text) = value(at: path) { text.write(to: &page) }
      return
    }
    if case .view(let view) = value(at: path, upTo: path.fields.count - 1) {
      view.write(field: field, to: &page)
    }
  }
}
