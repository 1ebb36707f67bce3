import Notes
import SourceText

/// Front matter without what stands on lines that carry `#private`. To YAML that is a comment, or the
/// end of a value; to the owner it is the same mark as in the body.
enum PrivateKeys {
  /// Each entry with a line of its own that is private is left out, of lists and maps only such items.
  static func without(_ frontMatter: FrontMatter, of file: SourceFile) -> FrontMatter {
    if frontMatter.hasPrivateTag { return withoutWords(frontMatter) }
    let lines = lines(of: frontMatter, in: file)
    guard !lines.isEmpty else { return frontMatter }
    return FrontMatter(
      entries: frontMatter.entries.compactMap { entry($0, file, lines) },
      bodyStart: frontMatter.bodyStart, isTemplate: frontMatter.isTemplate)
  }

  /// The front matter of a note that is private as a whole: who and what it is about, its days and
  /// rhythms, which the rules count; of all else no word.
  private static func withoutWords(_ frontMatter: FrontMatter) -> FrontMatter {
    FrontMatter(
      entries: frontMatter.entries.filter { entry in
        if PersonKeys.status.contains(entry.name), case .scalar(let text, _, _) = entry.value {
          return statuses.contains(Folded(text).text)
        }
        return counted.contains(entry.name)
      }, bodyStart: frontMatter.bodyStart, isTemplate: frontMatter.isTemplate)
  }

  private static let counted = Set(
    PersonKeys.about + PersonKeys.name + PersonKeys.aliases + PersonKeys.since
      + PersonKeys.interdependence + PersonKeys.trust + PersonKeys.cadence + PersonKeys.snooze
      + PersonKeys.series + PersonKeys.lastContact + PersonKeys.mute + PeopleList.allKeys
      + ["date", "day", "start", "end", "present", "time", "minutes", "stage", "stakes"])
  private static let statuses: Set<String> = [
    "active", "former", "true", "false", "draft", "presented", "withdrawn",
  ]

  /// The lines of front matter that carry the mark.
  private static func lines(of frontMatter: FrontMatter, in file: SourceFile) -> Set<Int> {
    guard frontMatter.bodyStart > 0 else { return [] }
    let last = file.lines.line(at: frontMatter.bodyStart - 1)
    return Set(
      (1...last).filter { line in
        let content = file.lines.content(of: line)
        guard file.bytes[content].contains(UInt8(ascii: "#")) else { return false }
        return InlineScanner.scan([content], in: file).contains { inline in
          guard case .tag(let tag) = inline.kind else { return false }
          return tag.lowercased() == "private" || tag.lowercased().hasPrefix("private/")
        }
      })
  }

  private static func entry(
    _ entry: FrontMatter.Entry, _ file: SourceFile, _ lines: Set<Int>
  ) -> FrontMatter.Entry? {
    guard !lines.contains(file.lines.line(at: entry.keyRange.lowerBound)),
      let value = value(entry.value, file, lines)
    else { return nil }
    return FrontMatter.Entry(key: entry.key, keyRange: entry.keyRange, value: value)
  }

  private static func value(_ value: YAMLValue, _ file: SourceFile, _ lines: Set<Int>) -> YAMLValue?
  {
    switch value {
    case .scalar(_, let range, _):
      let first = file.lines.line(at: range.lowerBound)
      let last = file.lines.line(at: max(range.lowerBound, range.upperBound - 1))
      return (first...last).contains(where: lines.contains) ? nil : value
    case .list(let items, let range):
      let kept = items.compactMap { self.value($0, file, lines) }
      return kept.isEmpty ? nil : .list(kept, range: range)
    case .map(let entries, let range):
      let kept = entries.compactMap { entry($0, file, lines) }
      return kept.isEmpty ? nil : .map(kept, range: range)
    }
  }
}
