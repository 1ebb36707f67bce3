import Notes
import SourceText

/// Fields in the body of a note, before its first meeting, that say what front matter could have said:
/// `Role:: VP Product` as a line or an item, or `[role:: VP Product]`.
enum BodyFields {
  /// The note's front matter with these fields behind its own keys, which go before them.
  ///
  /// Private lines are left out: what front matter says may be shown. Hobbies, family and favourites
  /// stay facts of the body.
  static func merged(into outline: Outline) -> FrontMatter {
    let frontMatter = outline.note.frontMatter
    let blocks = profileBlocks(of: outline)
      .filter { outline.inlines[$0].contains(where: \.holdsField) && !outline.isPrivate($0) }
    guard !blocks.isEmpty else { return frontMatter }
    var seen = Set(frontMatter.entries.map(\.name))
    let fields = blocks.flatMap { entries(in: $0, of: outline) }
      .filter { keys.contains($0.name) && !$0.value.isAbsent && seen.insert($0.name).inserted }
    return FrontMatter(
      entries: frontMatter.entries + fields, bodyStart: frontMatter.bodyStart,
      isTemplate: frontMatter.isTemplate)
  }

  /// Whether a body may hold a field: none does without two colons.
  static func mayStand(in file: SourceFile, from start: Int) -> Bool {
    var start = start
    while let first = colon.first(in: start..<file.bytes.count, of: file.bytes) {
      start = first + 1
      if start < file.bytes.count, colon.contains(file.bytes[start]) { return true }
    }
    return false
  }

  private static let colon = ByteSet(":")

  /// The blocks before the first dated heading or dated line.
  static func profileBlocks(of outline: Outline) -> Range<Int> {
    let first = outline.blocks.indices.first { block in
      switch outline.blocks[block].kind {
      case .heading: DatedHeading.read(outline.inlines[block], in: outline.file)?.day != nil
      case .paragraph: DatedItem.read(outline.firstLine(of: block), in: outline.file)?.day != nil
      default: false
      }
    }
    return 0..<(first ?? outline.blocks.count)
  }

  private static let keys = PersonKeys.all.subtracting(PersonKeys.facts)
    .subtracting(PersonKeys.about + PersonKeys.plate + ["last"])

  private static func entries(in block: Int, of outline: Outline) -> [FrontMatter.Entry] {
    outline.lines(of: block).flatMap { line -> [FrontMatter.Entry] in
      if let first = line.first, case .lineKey(let key) = first.kind, let last = line.last {
        let range = first.range.upperBound..<last.range.upperBound
        return [
          entry(key, at: first.range, Words(Array(line.dropFirst()), in: outline.file).text, range)
        ]
      }
      return line.compactMap { inline in
        guard case .field(let field) = inline.kind else { return nil }
        return entry(field.key, at: inline.range, field.value, field.valueRange)
      }
    }
  }

  private static func entry(
    _ key: String, at keyRange: Range<Int>, _ text: String, _ range: Range<Int>
  ) -> FrontMatter.Entry {
    FrontMatter.Entry(
      key: key, keyRange: keyRange, value: .scalar(text, range: range, isQuoted: false))
  }
}
