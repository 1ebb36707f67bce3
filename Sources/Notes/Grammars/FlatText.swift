public import SourceText

/// What a reader sees of a row of inlines, as one text, and the way back from it into the file.
///
/// Marks of emphasis are gone, a link is its shown text, or its day where it leads to a daily note.
/// Tags, fields and comments are a blank. Code and images are one U+FFFC, which no grammar reads,
/// and so are `\-` and `\:`: with a backslash a date is no date, and a label no label.
struct FlatText {
  private struct Piece {
    let start: Int
    let source: Range<Int>
    /// Whether its bytes are those of the file.
    let isVerbatim: Bool
  }

  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// Text within `leavingOut`, ranges of the file in their order, is a blank. With `hidesLinks` links
  /// and mentions are U+FFFC as well.
  init(
    _ inlines: some Sequence<Inline>, in file: SourceFile, leavingOut gaps: [Range<Int>] = [],
    hidesLinks: Bool = false
  ) {
    var gaps = gaps[...]
    bytes.reserveCapacity(96)
    for inline in inlines {
      switch inline.kind {
      case .text:
        appendText(inline.range, of: file, without: &gaps)
      case .escape:
        append(FlatText.shown(ofEscape: inline.range, in: file), for: inline.range)
      case .code:
        append(FlatText.opaque, for: inline.range)
      case .mention:
        append(hidesLinks ? FlatText.opaque : Array(file.bytes[inline.range]), for: inline.range)
      case .wikiLink(let link):
        let shown = hidesLinks || link.isEmbed ? FlatText.opaque : FlatText.shown(link)
        append(shown, for: inline.range)
      case .link(let link):
        let isOpaque = hidesLinks || link.isImage
        append(isOpaque ? FlatText.opaque : Array(link.shown.utf8), for: inline.range)
      case .lineKey(let key):
        append(Array((key + ": ").utf8), for: inline.range)
      case .field, .tag, .comment, .lineBreak:
        append([UInt8(ascii: " ")], for: inline.range)
      case .emphasis, .strike, .html, .blockID: break
      }
    }
  }

  var cursor: TextCursor { TextCursor(bytes, in: 0..<bytes.count) }
  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether an ASCII digit is in it, as in every date.
  var holdsDigit: Bool { bytes.contains(where: \.isDigit) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The range of the file that a range of this text, which is not empty, stands for; a link is never
  /// parted.
  func source(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, let first = piece(at: range.lowerBound),
      let last = piece(at: range.upperBound - 1)
    else { return 0..<0 }
    let start =
      first.isVerbatim
      ? first.source.lowerBound + range.lowerBound - first.start : first.source.lowerBound
    let end =
      last.isVerbatim
      ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
    return start..<max(start, end)
  }

  /// Where in this text an offset of the file stands; the end for one behind everything.
  func offset(of source: Int) -> Int {
    guard let piece = pieces.first(where: { source < $0.source.upperBound }) else {
      return bytes.count
    }
    let isInside = piece.isVerbatim && source > piece.source.lowerBound
    return piece.start + (isInside ? source - piece.source.lowerBound : 0)
  }

  private static let opaque = Array("\u{FFFC}".utf8)

  /// The punctuation itself; but what joins a date or ends a label is kept from doing so.
  private static func shown(ofEscape range: Range<Int>, in file: SourceFile) -> [UInt8] {
    let mark = Array(file.bytes[range].dropFirst())
    return "-/.:".utf8.contains { [$0] == mark } ? opaque : mark
  }

  private static func shown(_ link: WikiLink) -> [UInt8] {
    let name = DateText.dateName(ofPath: link.target)
    return Array((DateText.read(name) == nil ? link.shown : name).utf8)
  }

  private mutating func append(_ shown: [UInt8], for source: Range<Int>) {
    guard !shown.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, source: source, isVerbatim: false))
    bytes += shown
  }

  private mutating func appendText(
    _ range: Range<Int>, of file: SourceFile, without gaps: inout ArraySlice<Range<Int>>
  ) {
    var start = range.lowerBound
    while let gap = gaps.first, gap.lowerBound < range.upperBound {
      if gap.upperBound <= start {
        gaps.removeFirst()
        continue
      }
      appendVerbatim(start..<max(start, gap.lowerBound), of: file)
      append([UInt8(ascii: " ")], for: gap)
      start = min(gap.upperBound, range.upperBound)
      guard gap.upperBound <= range.upperBound else { break }
      gaps.removeFirst()
    }
    appendVerbatim(start..<range.upperBound, of: file)
  }

  private mutating func appendVerbatim(_ range: Range<Int>, of file: SourceFile) {
    guard !range.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, source: range, isVerbatim: true))
    bytes += file.bytes[range]
  }

  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieces[low - 1] : nil
  }
}

extension [Inline] {
  /// The inlines of the first line.
  var firstLine: [Inline] {
    guard let end = firstIndex(where: \.isLineBreak) else { return self }
    return Array(self[..<end])
  }

  /// Whether one of some bytes stands where the inlines stand: what a grammar needs, and few lines hold.
  /// What a reader sees of inlines has no ASCII that their source lacks, but for blanks.
  public func hold(_ set: ByteSet, in file: SourceFile) -> Bool {
    guard let start = first?.range.lowerBound, let end = last?.range.upperBound, start < end else {
      return false
    }
    return set.first(in: start..<end, of: file.bytes) != nil
  }
}
