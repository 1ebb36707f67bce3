/// The contexts that a tag stands in, outermost first, and what a name means there.
///
/// As in Mustache the innermost context that has the first word of a name is the one that counts,
/// even if the other words then lead nowhere.
struct TemplateScope {
  private var contexts: [Context]

  enum Context {
    case view(any TemplateView.Type)
    case text
    /// The context of a section whose name isn't known: nothing can be said against names in it.
    case unknown
  }

  enum Resolution {
    case found(TemplatePath, TemplateKind)
    case unknown
    /// Carries the problem's message.
    case problem(String)
  }

  init(_ view: any TemplateView.Type) {
    contexts = [.view(view)]
  }

  mutating func enter(_ context: Context) {
    contexts.append(context)
  }

  mutating func leave() {
    contexts.removeLast()
  }

  /// Finds what a name means here.
  func resolve(_ name: TemplateName) -> Resolution {
    guard let word = name.words.first else { return resolveCurrent() }
    for (levelsUp, context) in contexts.reversed().enumerated() {
      switch context {
      case .unknown: return .unknown
      case .text: continue
      case .view(let type):
        if let (field, kind) = find(word, in: type) {
          return follow(name, from: TemplatePath(levelsUp: levelsUp, fields: [field]), kind)
        }
      }
    }
    let shown = TemplateName.shown(word)
    let nearMiss = TemplateName.nearMiss(to: word, among: contexts.reversed().flatMap(names))
    return .problem("unknown name `\(shown)`\(nearMiss)")
  }

  private func resolveCurrent() -> Resolution {
    let path = TemplatePath(levelsUp: 0, fields: [])
    switch contexts.last {
    case .view(let type): return .found(path, .view(type))
    case .text: return .found(path, .text)
    case .unknown, nil: return .unknown
    }
  }

  /// Follows the words after the first.
  private func follow(
    _ name: TemplateName, from start: TemplatePath, _ kind: TemplateKind
  ) -> Resolution {
    var (fields, kind) = (start.fields, kind)
    for (index, word) in name.words.enumerated().dropFirst() {
      let owner = name.words[..<index].joined(separator: ".")
      let shown = TemplateName.shown(word)
      switch kind {
      case .view(let type):
        guard let (field, next) = find(word, in: type) else {
          let nearMiss = TemplateName.nearMiss(to: word, among: type.shape.map(\.name))
          return .problem("`\(owner)` has no `\(shown)`\(nearMiss)")
        }
        fields.append(field)
        kind = next
      case .views, .texts:
        return .problem(
          "`\(owner)` is a list; write `\(shown)` between `{{#\(owner)}}` and its end")
      case .text:
        return .problem("`\(owner)` is a text and has no `\(shown)`")
      case .flag:
        return .problem("`\(owner)` is a flag and has no `\(shown)`")
      }
    }
    return .found(TemplatePath(levelsUp: start.levelsUp, fields: fields), kind)
  }

  private func find(_ word: String, in type: any TemplateView.Type) -> (Int, TemplateKind)? {
    let shape = type.shape
    return shape.firstIndex { $0.name == word }.map { ($0, shape[$0].kind) }
  }

  private func names(of context: Context) -> [String] {
    switch context {
    case .view(let type): type.shape.map(\.name)
    case .text, .unknown: []
    }
  }
}
