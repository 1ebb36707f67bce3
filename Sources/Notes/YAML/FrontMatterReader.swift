public import SourceText

/// Reads what stands at the very top of a note: YAML between `---` lines, `...` at its end too, behind a
/// byte-order mark or not.
///
/// A block without a single key is text between two rules, and belongs to the body. Reports, besides
/// what a broken key brings (`broken-front-matter`, `deep-nesting`, `duplicate-key`), a
/// `toml-front-matter` for a block between `+++` lines. A template's block is reported on by nobody.
public enum FrontMatterReader {
  /// The front matter of a note, empty where it has none, and what could not be read of it.
  public static func read(
    _ file: SourceFile
  ) -> (frontMatter: FrontMatter, diagnostics: [Diagnostic]) {
    let start = file.textStart
    let none = FrontMatter(bodyStart: start)
    guard let fence = fence(file) else { return (none, []) }
    if fence.isTOML {
      let note = Diagnostic(
        .tomlFrontMatter, at: file.place(at: start), "front matter between `+++` lines is not read",
        fix: "write it as YAML between `---` lines")
      return (FrontMatter(bodyStart: fence.bodyStart), [note])
    }
    let (entries, diagnostics) = YAMLMapReader.read(file, fence.block)
    guard let entries else { return (none, diagnostics) }
    let isTemplate = holdsPlaceholder(file.bytes[fence.block])
    return (
      FrontMatter(entries: entries, bodyStart: fence.bodyStart, isTemplate: isTemplate),
      isTemplate ? [] : diagnostics
    )
  }

  private struct Fence {
    let block: Range<Int>
    let bodyStart: Int
    let isTOML: Bool
  }

  private static func fence(_ file: SourceFile) -> Fence? {
    let start = file.textStart
    func isFence(_ line: Int, _ mark: String) -> Bool {
      let content = file.lines.content(of: line)
      let text = file.bytes[max(content.lowerBound, start)..<content.upperBound]
      return text.starts(with: mark.utf8) && text.dropFirst(mark.utf8.count).allSatisfy(\.isBlank)
    }
    guard file.bytes.count > start, file.lines.count > 1 else { return nil }
    let isTOML = isFence(1, "+++")
    guard isTOML || isFence(1, "---") else { return nil }
    var line = 2
    while line <= file.lines.count {
      if isTOML ? isFence(line, "+++") : isFence(line, "---") || isFence(line, "...") {
        let next =
          line < file.lines.count ? file.lines.content(of: line + 1).lowerBound : file.bytes.count
        let block = file.lines.content(of: 2).lowerBound..<file.lines.content(of: line).lowerBound
        return Fence(block: block, bodyStart: next, isTOML: isTOML)
      }
      line += 1
    }
    return nil
  }

  /// Whether `{{` and a later `}}`, or `<%` and a later `%>`, stand in it.
  private static func holdsPlaceholder(_ bytes: ArraySlice<UInt8>) -> Bool {
    func follow(_ open: String, _ close: String) -> Bool {
      guard let start = offset(of: open, in: bytes) else { return false }
      return offset(of: close, in: bytes[(start + 2)...]) != nil
    }
    return follow("{{", "}}") || follow("<%", "%>")
  }

  /// The offset of the first occurrence of two ASCII characters.
  private static func offset(of pair: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pair = Array(pair.utf8)
    return bytes.indices.dropLast().first { bytes[$0] == pair[0] && bytes[$0 + 1] == pair[1] }
  }
}

extension SourceFile {
  /// The offset behind a byte-order mark at the start.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
