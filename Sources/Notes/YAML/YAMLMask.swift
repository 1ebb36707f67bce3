/// A stretch of a file that stands for text as it is, where YAML would read something else or fail:
/// `@ada`, `[[Ada]], [[Grace]]`, `Re: plan`.
///
/// The reader is given letters of the same length in its place, so that all places stay right.
struct YAMLMask {
  let text: String
  let byteCount: Int

  /// Puts stand-ins into a copy of `bytes`, a key with the lines that belong to it, which stands at
  /// `base` in its file. Lines indented by tabs alone get blanks.
  ///
  /// Only values that begin and end on one line are taken, and nothing inside blocks of text.
  static func masking(
    _ bytes: [UInt8], at base: Int
  ) -> (bytes: [UInt8], masks: [Int: YAMLMask]) {
    var masked = untabbed(bytes)
    var masks: [Int: YAMLMask] = [:]
    let lines = YAMLLine.lines(of: bytes)
    var textBlockIndent: Int?
    for (number, line) in lines.enumerated() where !line.content.isEmpty {
      if let indent = textBlockIndent {
        guard line.indent <= indent else { continue }
        textBlockIndent = nil
      }
      let (value, indent) = line.value
      if YAMLLine.beginsTextBlock(value) {
        textBlockIndent = indent
        continue
      }
      let next = lines[(number + 1)...].first { !$0.content.isEmpty }
      let isAlone = next.map { $0.indent <= indent } ?? true
      for range in texts(in: value, isAlone: isAlone) {
        for index in range { masked[index] = UInt8(ascii: "x") }
        masks[base + range.lowerBound] = YAMLMask(
          text: String(decoding: bytes[range], as: UTF8.self), byteCount: range.count)
      }
    }
    return (masked, masks)
  }

  /// The parts of a value that are text.
  private static func texts(in value: ArraySlice<UInt8>, isAlone: Bool) -> [Range<Int>] {
    guard let first = value.first else { return [] }
    let whole = value.indices
    switch first {
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","): return [whole]
    case UInt8(ascii: "["):
      if YAMLLine.linkEnd(in: value) != nil { return [whole] }
      guard let close = YAMLLine.listEnd(in: value) else { return [] }
      // `[shown](../peers/ada.md)` goes on behind its bracket.
      return close + 1 == value.endIndex
        ? items(in: value[(value.startIndex + 1)..<close]) : [whole]
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let close = YAMLLine.quoteEnd(in: value) else { return [] }
      return close + 1 == value.endIndex ? [] : [whole]
    case UInt8(ascii: "{"), UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "-"):
      return []
    default:
      return isAlone && YAMLLine.keyEnd(in: value) != nil ? [whole] : []
    }
  }

  /// The items of a list in brackets that can't begin a value.
  private static func items(in list: ArraySlice<UInt8>) -> [Range<Int>] {
    YAMLLine.items(of: list).filter { item in
      guard let first = item.first else { return false }
      return "@#`%".utf8.contains(first) || YAMLLine.linkEnd(in: item) != nil
        || first != UInt8(ascii: "\"") && first != UInt8(ascii: "'") && first != UInt8(ascii: "{")
          && first != UInt8(ascii: "[") && YAMLLine.keyEnd(in: item) != nil
    }.map(\.indices)
  }

  /// Whether some lines are indented by tabs and some by blanks, so that nobody knows what is deeper.
  static func mixesIndentation(_ bytes: [UInt8]) -> Bool {
    let indents = indents(of: bytes).joined()
    return indents.contains(UInt8(ascii: "\t")) && indents.contains(UInt8(ascii: " "))
  }

  /// One blank for each tab that indents, where no line is indented by blanks.
  private static func untabbed(_ bytes: [UInt8]) -> [UInt8] {
    guard !mixesIndentation(bytes) else { return bytes }
    var blanked = bytes
    for indent in indents(of: bytes) {
      for index in indent.indices { blanked[index] = UInt8(ascii: " ") }
    }
    return blanked
  }

  private static func indents(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    YAMLLine.lines(of: bytes).filter { !$0.content.isEmpty }
      .map { bytes[$0.range].prefix($0.indent) }
  }
}
