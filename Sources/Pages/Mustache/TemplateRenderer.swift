/// Goes through a template's code with the values of one view and writes the page.
struct TemplateRenderer {
  private let code: TemplateCode
  /// The values that sections have entered, outermost first; never empty.
  private var contexts: [TemplateContext]
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
        visit(path) { renderer, context in
          if case .text(let text) = context { renderer.page.append(text.verbatim) }
        }
      case .section(let path, let end):
        let body = index + 1..<end
        if !isEmpty(path) { visit(path) { $0.render(body, in: $1) } }
        index = end - 1
      case .inverted(let path, let end):
        if isEmpty(path) { render(index + 1..<end) }
        index = end - 1
      }
      index += 1
    }
  }

  private mutating func render(_ body: Range<Int>, in context: TemplateContext) {
    if case .same = context { return render(body) }
    contexts.append(context)
    render(body)
    contexts.removeLast()
  }

  // MARK: Values

  /// Writes a text; most are a field of a view, which writes them where they are.
  private mutating func write(_ path: TemplatePath) {
    let owner = owner(of: path)
    if let field = path.fields.last {
      if case .view(let view) = owner { view.write(field: field, to: &page) }
    } else if case .text(let text) = owner {
      text.write(to: &page)
    }
  }

  private func isEmpty(_ path: TemplatePath) -> Bool {
    switch owner(of: path) {
    case .view(let view): path.fields.last.map { view.isEmpty(field: $0) } ?? false
    case .text(let text): !path.fields.isEmpty || text.isEmpty
    case .same: true
    }
  }

  /// Does something with each value that a path leads to: those of a list one after the other.
  private mutating func visit(
    _ path: TemplatePath, _ body: (inout Self, TemplateContext) -> Void
  ) {
    let owner = owner(of: path)
    guard let field = path.fields.last else { return body(&self, owner) }
    if case .view(let view) = owner { view.visit(field: field) { body(&self, $0) } }
  }

  /// The value whose field a path leads to, or that it leads to itself; `same` where there is none.
  private func owner(of path: TemplatePath) -> TemplateContext {
    var owner = contexts[contexts.count - 1 - path.levelsUp]
    for field in path.fields.dropLast() {
      guard case .view(let view) = owner else { return .same }
      owner = .same
      view.visit(field: field) { owner = $0 }
    }
    return owner
  }
}
