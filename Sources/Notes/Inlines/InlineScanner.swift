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
    scan(segments, in: file, depth: 0)
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
