/// Makes a template ready for one type of view: finds its names, takes in its partials.
///
/// Goes through everything whatever is wrong, and reports all of it; the code is of use only if
/// there are no problems.
struct TemplateBinder {
  private(set) var code = TemplateCode()
  private(set) var problems: Set<TemplateProblem> = []

  private let templates: [String: ParsedTemplate]
  private var scope: TemplateScope
  /// The names of the template being bound and of those that include it, outermost first.
  private var inclusions: [String] = []
  private var nesting = 0
  private var size = 0

  init(templates: [String: ParsedTemplate], view: any TemplateView.Type) {
    self.templates = templates
    self.scope = TemplateScope(view)
  }

  /// Appends a whole template, its lines indented.
  mutating func bind(_ template: ParsedTemplate, indentation: ArraySlice<UInt8>) {
    problems.formUnion(template.problems)
    inclusions.append(template.name)
    bind(template.nodes.indices, of: template, indentation: indentation)
    inclusions.removeLast()
  }

  private mutating func bind(
    _ range: Range<Int>, of template: ParsedTemplate, indentation: ArraySlice<UInt8>
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let place = template.nodes[index].place
      guard grow(by: 1, at: place) else { return }
      switch template.nodes[index].content {
      case .text(let text, let beginsLine):
        var lines = TemplateLines(
          source: template.source, range: text, beginsLine: beginsLine, indentation: indentation)
        while let piece = lines.next(), grow(by: piece.count, at: place) {
          code.appendLiteral(piece)
        }
      case .value(let name, let isVerbatim):
        appendValue(name, isVerbatim: isVerbatim, at: place)
      case .partial(let name, let blanks):
        let own = blanks.map { indentation + template.source[$0] } ?? []
        enter(at: place) { $0.appendPartial(name, indentation: own, at: place) }
      case .section(let name, let isInverted, let end):
        let body = index + 1..<end
        enter(at: place) { binder in
          binder.appendSection(name, isInverted: isInverted, at: place) { binder in
            binder.bind(body, of: template, indentation: indentation)
          }
        }
        index = end - 1
      }
      index += 1
    }
  }

  private mutating func appendValue(
    _ name: TemplateName, isVerbatim: Bool, at place: TemplatePlace
  ) {
    switch scope.resolve(name) {
    case .unknown: break
    case .problem(let message): report(message, at: place)
    case .found(let path, .text): code.append(isVerbatim ? .verbatim(path) : .markdown(path))
    case .found(_, let kind): report(notWritable(name.text, kind), at: place)
    }
  }

  private func notWritable(_ name: String, _ kind: TemplateKind) -> String {
    switch kind {
    case .text:
      return "`\(name)` is a text"
    case .flag:
      return "`\(name)` is a flag, not a text; write `{{#\(name)}}` and `{{/\(name)}}` around one"
    case .texts:
      return "`\(name)` is a list; write `{{#\(name)}}{{.}}{{/\(name)}}`"
    case .views(let type):
      let example = type.shape.first.map { "{{\($0.name)}}" } ?? ""
      return "`\(name)` is a list; write `{{#\(name)}}\(example){{/\(name)}}`"
    case .view(let type):
      let owner = name == "." ? "" : name + "."
      let example = type.shape.first.map { ", as in `{{\(owner)\($0.name)}}`" } ?? ""
      return "`\(name)` is not a text; write one of its names\(example)"
    }
  }

  private mutating func appendSection(
    _ name: TemplateName?, isInverted: Bool, at place: TemplatePlace, body: (inout Self) -> Void
  ) {
    let start = code.steps.count
    var context: TemplateScope.Context? = .unknown
    switch name.map(scope.resolve) {
    case .unknown, nil: break
    case .problem(let message): report(message, at: place)
    case .found(let path, let kind):
      code.append(isInverted ? .inverted(path, end: start) : .section(path, end: start))
      context = self.context(for: kind)
    }
    if let context, !isInverted {
      scope.enter(context)
      body(&self)
      scope.leave()
    } else {
      body(&self)
    }
    if start < code.steps.count { code.endSection(at: start) }
  }

  /// Gives the context that a section makes, which for a flag is the one it stands in.
  private func context(for kind: TemplateKind) -> TemplateScope.Context? {
    switch kind {
    case .flag: nil
    case .text, .texts: .text
    case .view(let type), .views(let type): .view(type)
    }
  }

  private mutating func appendPartial(
    _ name: String, indentation: ArraySlice<UInt8>, at place: TemplatePlace
  ) {
    let shown = TemplateName.shown(name)
    guard let partial = templates[name] else {
      let nearMiss = TemplateName.nearMiss(to: name, among: templates.keys.sorted())
      return report("unknown partial `\(shown)`\(nearMiss)", at: place)
    }
    if let start = inclusions.firstIndex(of: name) {
      let cycle = (inclusions[start...] + [name]).map { "`\($0)`" }.joined(separator: " → ")
      return report("partial `\(shown)` includes itself: \(cycle)", at: place)
    }
    bind(partial, indentation: indentation)
  }

  private mutating func enter(at place: TemplatePlace, _ body: (inout Self) -> Void) {
    guard nesting < TemplateLimits.nesting else {
      let limit = TemplateLimits.nesting
      return report("sections and partials are nested more than \(limit) deep", at: place)
    }
    nesting += 1
    body(&self)
    nesting -= 1
  }

  /// Counts what is bound; the first time that it is too much is reported.
  private mutating func grow(by count: Int, at place: TemplatePlace) -> Bool {
    let isFirst = size <= TemplateLimits.size
    size += count
    if size <= TemplateLimits.size { return true }
    if isFirst {
      report("with its partials the page has more than \(TemplateLimits.size) bytes", at: place)
    }
    return false
  }

  private mutating func report(_ message: String, at place: TemplatePlace) {
    let template = inclusions.last ?? ""
    problems.insert(TemplateProblem(template: template, place: place, message: message))
  }
}
