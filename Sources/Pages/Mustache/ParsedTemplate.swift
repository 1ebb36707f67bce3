/// A template whose tags are read; its names and partials are not looked up yet.
struct ParsedTemplate: Sendable {
  let name: String
  let source: [UInt8]

  /// The sections in the list are well nested, even if those of the source are not.
  let nodes: [TemplateNode]

  /// What is wrong with the tags themselves, whatever the names in them mean.
  let problems: [TemplateProblem]

  init(name: String, source: [UInt8]) {
    var parser = TemplateParser(name: name, source: source)
    parser.parse()
    self.name = name
    self.source = source
    self.nodes = parser.nodes
    self.problems = parser.problems
  }
}
