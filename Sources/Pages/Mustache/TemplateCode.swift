/// A template whose names and partials are found: what a renderer goes through, a flat list.
struct TemplateCode: Sendable {
  private(set) var steps: [Step] = []

  /// The bytes of all literals, one after the other.
  private(set) var literals: [UInt8] = []

  /// Whether the last step may grow; it may not once a section's end refers to where it ends.
  private var mayExtendLiteral = false

  enum Step: Sendable {
    /// A range of `literals`, and the start of its last line if a line begins in it.
    case literal(Range<Int>, lastLine: Int?)
    case markdown(TemplatePath)
    case verbatim(TemplatePath)
    /// The body goes up to, not including, the step at `end`.
    case section(TemplatePath, end: Int)
    case inverted(TemplatePath, end: Int)
  }

  /// Appends text, to the last literal where possible.
  mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty { return }
    let added = literals.count..<literals.count + bytes.count
    literals.append(contentsOf: bytes)
    let lastLine = literals.startOfLastLine(in: added)
    if mayExtendLiteral, case .literal(let range, let earlier) = steps.last {
      let whole = range.lowerBound..<added.upperBound
      steps[steps.count - 1] = .literal(whole, lastLine: lastLine ?? earlier)
    } else {
      steps.append(.literal(added, lastLine: lastLine))
    }
    mayExtendLiteral = true
  }

  /// Appends a step that is no literal.
  mutating func append(_ step: Step) {
    steps.append(step)
    mayExtendLiteral = false
  }

  /// Ends the section or inverted section at an index with the last step.
  mutating func endSection(at index: Int) {
    switch steps[index] {
    case .section(let path, _): steps[index] = .section(path, end: steps.count)
    case .inverted(let path, _): steps[index] = .inverted(path, end: steps.count)
    case .literal, .markdown, .verbatim: break
    }
    mayExtendLiteral = false
  }
}

/// The way from the current context to a value.
struct TemplatePath: Sendable {
  /// How many contexts out the way begins; 0 is the current one.
  let levelsUp: Int

  /// The index of a field in each view on the way; none for the context itself.
  let fields: [Int]
}
