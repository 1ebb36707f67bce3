public import SourceText

/// Cuts the text of a block into its pieces: words, links, fields, tags, mentions and so on.
///
/// One scanner for all that is read inside lines, from left to right, in time linear in the text. Code
/// spans, comments and HTML tags win over all else; then what brackets make; then the rest.
public enum InlineScanner {
  /// The pieces of the text that stands in `segments`, one a line, in their order and without gaps.
  ///
  /// Text is never dropped: what is no piece of any other kind is ``Inline/Kind/text``.
  public static func scan(_ segments: [Range<Int>], in file: SourceFile) -> [Inline] {
    plain(segments, in: file) ?? scan(segments, in: file, depth: 0)
  }

  /// What a piece other than words begins with, or ends a block with.
  private static let marks = ByteSet("\\`<%[*_~#@^:")

  /// The pieces of lines that hold no mark, as most lines of notes: words and the ends of lines. Nil
  /// where a mark may make more of them.
  private static func plain(_ segments: [Range<Int>], in file: SourceFile) -> [Inline]? {
    var inlines: [Inline] = []
    for segment in segments where !segment.isEmpty {
      guard !holdsMark(segment, in: file.bytes) else { return nil }
      if let end = inlines.last?.range.upperBound {
        inlines.append(Inline(.lineBreak, end..<segment.lowerBound))
      }
      inlines.append(Inline(.text, segment))
    }
    return inlines
  }

  private static func holdsMark(_ segment: Range<Int>, in bytes: [UInt8]) -> Bool {
    let marks = marks
    var start = segment.lowerBound
    while let mark = marks.first(in: start..<segment.upperBound, of: bytes) {
      // A colon alone begins nothing.
      guard bytes[mark] == UInt8(ascii: ":"), !bytes.isOneOf(":/", at: mark + 1) else {
        return true
      }
      start = mark + 1
    }
    return false
  }

  /// How deep links, images in them and images in those are shown.
  private static let deepest = 2

  private static func scan(
    _ segments: [Range<Int>], in file: SourceFile, depth: Int
  ) -> [Inline] {
    let segments = segments.filter { !$0.isEmpty }
    let text = InlineText(segments, in: file)
    let spans = OpaqueSpans(text.bytes).spans
    let brackets = BracketPieces(text.bytes, around: spans, readsLinks: depth == 0)
    var cutter = InlineCutter(text.bytes, spans: spans, brackets: brackets)
    cutter.cut()
    return cutter.pieces.map { piece in
      Inline(kind(of: piece.kind, in: text, file, depth), text.source(piece.range))
    }
  }

  private static func kind(
    of cut: InlineCutter.Kind, in text: InlineText, _ file: SourceFile, _ depth: Int
  ) -> Inline.Kind {
    switch cut {
    case .plain(let kind): return kind
    case .code(let content): return .code(content: text.sourceLines(content))
    case .bracketed(.wikiLink(let content, let isEmbed)):
      return .wikiLink(WikiLink(content, isEmbed: isEmbed, in: text.bytes))
    case .bracketed(.field(let key, let value)):
      return .field(
        InlineField(
          key: text.bytes.text(key), value: text.bytes.unescapedText(value),
          valueRange: text.source(value)))
    case .bracketed(.link(let label, let destination, let isImage)):
      let texts = destination.texts(in: text.bytes)
      return .link(
        MarkdownLink(
          shown: shown(label, in: text, file, depth), destination: texts.whole, path: texts.path,
          isImage: isImage))
    }
  }

  /// The words of a link's label; as it stands where it lies too deep.
  private static func shown(
    _ label: Range<Int>, in text: InlineText, _ file: SourceFile, _ depth: Int
  ) -> String {
    guard depth < deepest else { return text.bytes.text(label) }
    let inlines = scan(text.sourceLines(label), in: file, depth: depth + 1)
    return Words(inlines, in: file).text
  }
}
