public import SourceText

extension Words {
  /// The plain words of pieces of a text.
  ///
  /// Fields, tags, block ids, comments, HTML tags and marks of emphasis are off; so is `Key::` at the
  /// start of a line, its value stays. Links are their shown text, mentions their name, autolinks their
  /// address; code is kept, and entities stay as they are. What stands in `ranges` is left out.
  ///
  /// Runs of blanks and line breaks are one blank. Characters that control, hide or reorder text are
  /// dropped. Around what was left out no blank or comma dangles.
  public init(_ inlines: [Inline], in file: SourceFile, leavingOut ranges: [Range<Int>] = []) {
    if inlines.count == 1, ranges.isEmpty, case .text = inlines[0].kind,
      WordsWriter.isPlain(inlines[0].range, of: file.bytes)
    {
      self.init(plain: file.text(inlines[0].range))
      return
    }
    var writer = WordsWriter()
    for inline in inlines {
      switch inline.kind {
      case .text: Words.add(inline.range, in: file, leavingOut: ranges, to: &writer)
      case _ where ranges.contains(where: { $0.overlaps(inline.range) }): writer.leaveOut()
      case .escape: writer.add(file.bytes, inline.range.lowerBound + 1..<inline.range.upperBound)
      case .code(let content): writer.addCode(content.map(file.text).joined(separator: " "))
      case .comment, .lineKey, .blockID, .field, .tag: writer.leaveOut()
      case .strike, .emphasis: break
      case .html: writer.add(Words.shown(ofHTML: inline.range, in: file))
      case .wikiLink(let link): writer.add(link.shown)
      case .link(let link): writer.add(link.shown)
      case .mention(let name): writer.add(name)
      case .lineBreak: writer.add(" ")
      }
    }
    self.init(writer.finished())
  }

  /// Whether the whole text stands inside `~~ ~~`: blanks, tags, fields and what is left out aside, and
  /// at least one word of it does.
  public static func isStruckThrough(
    _ inlines: [Inline], in file: SourceFile, leavingOut ranges: [Range<Int>] = []
  ) -> Bool {
    guard inlines.contains(where: \.isStrike) else { return false }
    var isInside = false
    var hasWords = false
    for inline in inlines {
      if inline.isStrike {
        isInside.toggle()
      } else if !Words([inline], in: file, leavingOut: ranges).isEmpty {
        guard isInside else { return false }
        hasWords = true
      }
    }
    return hasWords
  }

  private static func add(
    _ range: Range<Int>, in file: SourceFile, leavingOut ranges: [Range<Int>],
    to writer: inout WordsWriter
  ) {
    guard !ranges.isEmpty else { return writer.add(file.bytes, range) }
    var start = range.lowerBound
    let cuts = ranges.filter { $0.overlaps(range) }.sorted { $0.lowerBound < $1.lowerBound }
    for cut in cuts {
      if start < cut.lowerBound { writer.add(file.bytes, start..<cut.lowerBound) }
      writer.leaveOut()
      start = max(start, cut.upperBound)
    }
    if start < range.upperBound { writer.add(file.bytes, start..<range.upperBound) }
  }

  /// The address of an autolink, a blank for `<br>`, nothing for any other tag.
  private static func shown(ofHTML range: Range<Int>, in file: SourceFile) -> String {
    if HTMLTag.autolinkEnd(of: range.lowerBound, in: file.bytes) == range.upperBound {
      return file.text(range.lowerBound + 1..<range.upperBound - 1)
    }
    return file.text(range).lowercased().hasPrefix("<br") ? " " : ""
  }
}
