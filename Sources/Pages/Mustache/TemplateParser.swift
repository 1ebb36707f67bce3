/// Reads a template's source into nodes: tells text from tags and takes out the lines on which a
/// tag stands alone (Mustache specification, "standalone").
///
/// Reads to the end whatever is wrong, and reports everything.
struct TemplateParser {
  private(set) var nodes: [TemplateNode] = []
  private(set) var problems: [TemplateProblem] = []

  private let name: String
  private let source: [UInt8]
  private var delimiters = TemplateDelimiters.standard
  private var places: TemplatePlaceCounter
  private var openSections: [OpenSection] = []

  private struct OpenSection {
    let node: Int
    let name: TemplateName?
    let text: String
    let isInverted: Bool
    let place: TemplatePlace
  }

  init(name: String, source: [UInt8]) {
    self.name = name
    self.source = source
    self.places = TemplatePlaceCounter(source)
  }

  /// Fills `nodes` and `problems`.
  mutating func parse() {
    var position = 0
    var isAtLineStart = true
    while position < source.count {
      let start = nextTag(from: position)
      let blanks = blanksOfLine(before: start, from: position, isAtLineStart: isAtLineStart)
      let text = position..<(blanks?.lowerBound ?? start)
      if !text.isEmpty {
        append(.text(text, beginsLine: isAtLineStart), at: places.place(of: text.lowerBound))
      }
      guard start < source.count else { break }
      (position, isAtLineStart) = readTag(at: start, after: blanks)
    }
    for section in openSections.reversed() {
      let shown = TemplateName.shown(section.text)
      let message = "section `\(shown)` is not closed; write `{{/\(shown)}}` at its end"
      report(message, at: section.place)
      close(section)
    }
  }

  private func nextTag(from position: Int) -> Int {
    var index = position
    while index < source.count, !source.hasBytes(delimiters.opening, at: index) { index += 1 }
    return index
  }

  /// Gives the blanks before a tag, if they and nothing else begin its line; nil at the end.
  private func blanksOfLine(
    before tag: Int, from position: Int, isAtLineStart: Bool
  ) -> Range<Int>? {
    guard tag < source.count else { return nil }
    var start = tag
    while start > position, source[start - 1].isBlank { start -= 1 }
    let beginsLine = start > position ? source[start - 1].isLineBreak : isAtLineStart
    return beginsLine ? start..<tag : nil
  }

  /// Reads a tag and gives where to go on, and whether a line begins there.
  private mutating func readTag(at start: Int, after blanks: Range<Int>?) -> (Int, Bool) {
    let place = places.place(of: start)
    switch TemplateTagReader(source: source, delimiters: delimiters).read(at: start) {
    case .problem(let message, let resumption):
      report(message, at: place)
      return (resumption, false)
    case .tag(let tag):
      if let blanks, tag.kind.mayStandAlone, let nextLine = startOfLine(after: tag) {
        append(tag, at: place, indentation: blanks)
        return (nextLine, true)
      }
      if let blanks { append(.text(blanks, beginsLine: true), at: place) }
      append(tag, at: place, indentation: nil)
      return (tag.end, false)
    }
  }

  /// Gives the start of the next line if only blanks follow a tag on its line.
  private func startOfLine(after tag: TemplateTag) -> Int? {
    let end = source.endOfBlanks(from: tag.end)
    let lineBreak = source.lineBreakLength(at: end)
    return lineBreak > 0 || end == source.count ? end + lineBreak : nil
  }

  private mutating func append(
    _ tag: TemplateTag, at place: TemplatePlace, indentation: Range<Int>?
  ) {
    let text = String(decoding: source[tag.content], as: UTF8.self)
    switch tag.kind {
    case .comment:
      break
    case .delimiters:
      delimiters = TemplateDelimiters(source[tag.content]) ?? delimiters
    case .partial:
      if text.isEmpty {
        report("this tag has no name", at: place)
      } else {
        append(.partial(text, indentation: indentation), at: place)
      }
    case .value, .verbatim, .braces:
      if let name = readName(text, at: place) {
        append(.value(name, isVerbatim: tag.kind != .value), at: place)
      }
    case .section, .inverted:
      let isInverted = tag.kind == .inverted
      let name = readName(text, at: place)
      openSections.append(
        OpenSection(
          node: nodes.count, name: name, text: text, isInverted: isInverted, place: place))
      append(.section(name, isInverted: isInverted, end: nodes.count + 1), at: place)
    case .close:
      closeSection(text, at: place)
    }
  }

  private mutating func closeSection(_ text: String, at place: TemplatePlace) {
    let shown = TemplateName.shown(text)
    guard let innermost = openSections.last else {
      report("`{{/\(shown)}}` closes nothing; no section is open here", at: place)
      return
    }
    // Looking at the innermost only keeps thousands of sections closed by a wrong name fast.
    let near = openSections.suffix(TemplateLimits.nesting)
    if let match = near.lastIndex(where: { $0.text == text }) {
      for section in openSections[(match + 1)...].reversed() {
        let inner = TemplateName.shown(section.text)
        report(
          "section `\(inner)` is not closed before `{{/\(shown)}}` on line \(place.line); "
            + "write `{{/\(inner)}}` there", at: section.place)
        close(section)
      }
      close(openSections[match])
      openSections.removeSubrange(match...)
    } else {
      let opened = TemplateName.shown(innermost.text)
      report(
        text.isEmpty
          ? "this tag has no name"
          : "`{{/\(shown)}}` closes section `\(opened)` of line \(innermost.place.line); "
            + "write `{{/\(opened)}}`", at: place)
      close(innermost)
      openSections.removeLast()
    }
  }

  private mutating func close(_ section: OpenSection) {
    nodes[section.node] = TemplateNode(
      place: section.place,
      content: .section(section.name, isInverted: section.isInverted, end: nodes.count))
  }

  private mutating func readName(_ text: String, at place: TemplatePlace) -> TemplateName? {
    switch TemplateName.read(text) {
    case .name(let name): return name
    case .problem(let message):
      report(message, at: place)
      return nil
    }
  }

  private mutating func append(_ content: TemplateNode.Content, at place: TemplatePlace) {
    nodes.append(TemplateNode(place: place, content: content))
  }

  private mutating func report(_ message: String, at place: TemplatePlace) {
    problems.append(TemplateProblem(template: name, place: place, message: message))
  }
}
