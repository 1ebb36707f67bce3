/// Goes through a template's code with the values of one view and writes the page.
struct TemplateRenderer {
  private let code: TemplateCode
  /// The values that sections have entered, outermost first; never empty.
  private var contexts: [TemplateValue]
  private var page: [UInt8] = []
  /// Where the current line of the page begins.
  private var lineStart = 0

  init(code: TemplateCode, view: any TemplateView) {
    self.code = code
    self.contexts = [.view(view)]
    page.reserveCapacity(code.literals.count * 2)
  }

  /// Gives the page.
  mutating func render() -> [UInt8] {
    render(code.steps.indices)
    return page
  }

  private mutating func render(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch code.steps[index] {
      case .literal(let range, let lastLine):
        if let lastLine { lineStart = page.count + lastLine - range.lowerBound }
        page.append(contentsOf: code.literals[range])
      case .markdown(let path):
        if case .text(let text) = value(at: path) {
          append(text.markdown(after: page[lineStart...]))
        }
      case .verbatim(let path):
        if case .text(let text) = value(at: path) { append(text.verbatim) }
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
    var value = contexts[contexts.count - 1 - path.levelsUp]
    for field in path.fields {
      guard case .view(let view) = value else { return .absent }
      value = view.value(ofField: field)
    }
    return value
  }

  private mutating func append(_ text: String) {
    let start = page.count
    page.append(contentsOf: text.utf8)
    lineStart = page.startOfLastLine(in: start..<page.count) ?? lineStart
  }
}
