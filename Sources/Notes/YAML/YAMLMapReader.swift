public import SourceText

/// Reads a map of YAML in a file: the front matter of a note, the settings of a vault, a bank of
/// questions.
///
/// It is read as a whole; where that fails, each key of the first level is read alone with its indented
/// lines, so that only the bad one is lost. Reports `broken-front-matter` and `deep-nesting` at the key
/// that is lost, and `duplicate-key` at the second of two equal keys.
public enum YAMLMapReader {
  /// The entries of a whole file that is one map, as the settings are; none in an empty one, and nil
  /// where what stands there is no map.
  public static func read(
    _ file: SourceFile
  ) -> (entries: [FrontMatter.Entry]?, diagnostics: [Diagnostic]) {
    read(file, file.textStart..<file.bytes.count)
  }

  /// The entries, or nil where what stands there is neither empty nor a map.
  static func read(
    _ file: SourceFile, _ range: Range<Int>
  ) -> (entries: [FrontMatter.Entry]?, diagnostics: [Diagnostic]) {
    let bytes = Array(file.bytes[range])
    var entries: [FrontMatter.Entry]?
    var diagnostics: [Diagnostic] = []
    do throws(YAMLProblem) {
      switch try YAMLReader.read(bytes, at: range.lowerBound) {
      case .map(let whole, _)?: entries = whole
      case let value?: entries = value.isAbsent ? [] : nil
      case nil: entries = []
      }
    } catch {
      (entries, diagnostics) = KeyByKeyReader.read(bytes, at: range.lowerBound, in: file)
    }
    guard let entries else { return (nil, diagnostics) }
    return (cleaned(entries, in: file, &diagnostics), diagnostics.sorted())
  }

  /// The entries without absent values, of equal keys the first.
  ///
  /// Deep maps too; values are at most 32 levels deep.
  private static func cleaned(
    _ entries: [FrontMatter.Entry], in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> [FrontMatter.Entry] {
    var first: [String: FrontMatter.Entry] = [:]
    var kept: [FrontMatter.Entry] = []
    for entry in entries {
      let value = cleaned(entry.value, in: file, &diagnostics)
      guard !value.isAbsent else { continue }
      let name = comparable(entry)
      if let other = first[name] {
        let line = file.place(at: other.keyRange.lowerBound).line
        diagnostics.append(
          Diagnostic(
            .duplicateKey, at: file.place(at: entry.keyRange.lowerBound),
            "`\(entry.key.shortened)` is the same key as `\(other.key.shortened)` on line \(line), "
              + "which counts",
            fix: "remove one of the two"))
        continue
      }
      first[name] = entry
      if case .scalar = value {
        kept.append(entry)
      } else {
        kept.append(FrontMatter.Entry(key: entry.key, keyRange: entry.keyRange, value: value))
      }
    }
    return kept
  }

  private static func cleaned(
    _ value: YAMLValue, in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> YAMLValue {
    switch value {
    case .scalar: return value
    case .list(let items, let range):
      var kept: [YAMLValue] = []
      for item in items {
        let item = cleaned(item, in: file, &diagnostics)
        if !item.isAbsent { kept.append(item) }
      }
      return .list(kept, range: range)
    case .map(let entries, let range):
      return .map(cleaned(entries, in: file, &diagnostics), range: range)
    }
  }

  /// The form in which keys are compared. A single character is compared as it is: in the settings it
  /// names a box, and `x` and `X` are two.
  private static func comparable(_ entry: FrontMatter.Entry) -> String {
    entry.key.unicodeScalars.count == 1 || entry.name.isEmpty ? entry.key : entry.name
  }
}

extension String {
  /// The first 40 scalars, for a message.
  var shortened: String {
    let start = unicodeScalars.prefix(41)
    guard start.count > 40 else { return self }
    return String(String.UnicodeScalarView(start.prefix(40))) + "…"
  }
}
