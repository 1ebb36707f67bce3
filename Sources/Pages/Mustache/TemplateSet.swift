/// All templates there are, by name: those of pages and those used as partials, which are alike.
///
/// Each is read once, however many pages use it.
struct TemplateSet: Sendable {
  private let templates: [String: ParsedTemplate]

  /// Reads templates; what is wrong with them is told when one is compiled.
  ///
  /// - Parameter sources: the bytes of each template by its name, which is what stands in
  ///   `{{>name}}`. Any bytes will do.
  init(sources: [String: [UInt8]]) {
    templates = sources.reduce(into: [:]) { templates, source in
      templates[source.key] = ParsedTemplate(name: source.key, source: source.value)
    }
  }

  /// Compiles a page's template for a type of view.
  ///
  /// Reports everything that is wrong with the template and the partials it uses, each once.
  func compile<View: TemplateView>(
    _ name: String, for view: View.Type
  ) -> TemplateCompilation<View> {
    guard let template = templates[name] else {
      let nearMiss = TemplateName.nearMiss(to: name, among: templates.keys.sorted())
      let message = "unknown template `\(TemplateName.shown(name))`\(nearMiss)"
      let start = TemplatePlace(line: 1, utf8Column: 1)
      return .problems([TemplateProblem(template: name, place: start, message: message)])
    }
    var binder = TemplateBinder(templates: templates, view: view)
    binder.bind(template, indentation: [])
    return binder.problems.isEmpty
      ? .template(Template(code: binder.code)) : .problems(binder.problems.sorted())
  }
}

/// What compiling gives: a template, or why there is none.
enum TemplateCompilation<View: TemplateView>: Sendable {
  case template(Template<View>)
  /// Never empty; sorted by template and place, each once.
  case problems([TemplateProblem])
}
