/// Reads one tag from a template's source.
///
/// A reading never looks beyond the next opening delimiter, save for the end of a comment and the
/// second `=` of delimiters, so that all tags of a template together cost about one pass over it,
/// however broken they are.
struct TemplateTagReader {
  let source: [UInt8]
  let delimiters: TemplateDelimiters

  enum Reading {
    case tag(TemplateTag)
    /// A tag that isn't one: why, and the offset at which to go on.
    case problem(String, resumption: Int)
  }

  /// Reads the tag whose opening delimiter stands at an offset.
  func read(at start: Int) -> Reading {
    let inside = start + delimiters.opening.count
    let first = source.endOfSpace(from: inside)
    let kind: TemplateTag.Kind =
      first == source.count || source.hasBytes(delimiters.closing, at: first)
      ? .value : TemplateTag.Kind(sign: source[first])
    let contentStart = kind == .value ? first : first + 1
    switch kind {
    case .delimiters: return readDelimiters(from: contentStart)
    case .braces: return readBraces(from: contentStart)
    default: return readPlain(kind, from: contentStart)
    }
  }

  private func readPlain(_ kind: TemplateTag.Kind, from start: Int) -> Reading {
    switch nextDelimiter(from: start, orOpening: kind != .comment) {
    case .closing(let closing):
      return tag(kind, start..<closing, end: closing + delimiters.closing.count)
    case .opening(let resumption):
      return unclosed(ending: "", resumption: resumption)
    }
  }

  private func readBraces(from start: Int) -> Reading {
    let brace = UInt8(ascii: "}")
    switch nextDelimiter(from: start, orOpening: true) {
    case .opening(let resumption):
      return unclosed(ending: "}", resumption: resumption)
    case .closing(let closing):
      let end = closing + delimiters.closing.count
      // In `}}}` the delimiter is found one byte before the one that ends the tag.
      if source[closing] == brace, source.hasBytes(delimiters.closing, at: closing + 1) {
        return tag(.braces, start..<closing, end: end + 1)
      }
      if closing > start, source[closing - 1] == brace {
        return tag(.braces, start..<closing - 1, end: end)
      }
      return unclosed(ending: "}", resumption: end)
    }
  }

  private func readDelimiters(from start: Int) -> Reading {
    let sign = UInt8(ascii: "=")
    let example = "set delimiters are two words without `=`, as in `{{=<% %>=}}`"
    guard let second = source[start...].firstIndex(of: sign),
      source.hasBytes(delimiters.closing, at: second + 1)
    else { return .problem(example, resumption: start) }
    let end = second + 1 + delimiters.closing.count
    if TemplateDelimiters(source[start..<second]) == nil {
      return .problem(example, resumption: end)
    }
    return tag(.delimiters, start..<second, end: end)
  }

  private enum NextDelimiter {
    case closing(Int)
    /// Carries the end of the source where there is neither.
    case opening(Int)
  }

  private func nextDelimiter(from start: Int, orOpening: Bool) -> NextDelimiter {
    var index = start
    while index < source.count {
      if source.hasBytes(delimiters.closing, at: index) { return .closing(index) }
      if orOpening, source.hasBytes(delimiters.opening, at: index) { return .opening(index) }
      index += 1
    }
    return .opening(source.count)
  }

  private func tag(_ kind: TemplateTag.Kind, _ content: Range<Int>, end: Int) -> Reading {
    .tag(TemplateTag(kind: kind, content: source.trimming(content), end: end))
  }

  private func unclosed(ending: String, resumption: Int) -> Reading {
    let closing = ending + String(decoding: delimiters.closing, as: UTF8.self)
    return .problem("this tag is not closed; write `\(closing)` at its end", resumption: resumption)
  }
}
