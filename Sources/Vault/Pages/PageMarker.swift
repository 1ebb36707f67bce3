internal import SourceText

/// What tells whose the words of a page are: a first line that says who wrote it and carries a
/// digest, and a last line below which everything is the owner's.
///
///     <!-- peerage wrote this page … digest 0123456789abcdef -->
///     what peerage wrote, which the digest fits
///
///     ---
///
///     *Below is yours: … meeting notes belong in [the note](../../peers/ada.md).*
///     the owner's part, carried over unchanged
///
/// Read as a note, both lines yield nothing: one is a comment, the other plain words and a link.
enum PageMarker {
  private static let opening = Array("<!-- peerage wrote this page".utf8)
  private static let firstLine = Array(
    "<!-- peerage wrote this page and will write it again; the notes are the truth; digest ".utf8)
  private static let firstLineEnd = Array(" -->".utf8)
  private static let lastLine = Array(
    "*Below is yours: peerage keeps it and does not read it; meeting notes belong in ".utf8)
  private static let lastLineEnds = ["[the note]().*", "your notes.*"].map { Array($0.utf8) }
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// What a file in the pages folder turned out to be.
  enum Recognised: Equatable {
    /// No line in it is a first line of ours.
    case foreign
    /// Ours once, and changed above the owner's part since, or without the line that begins it.
    case edited
    /// As peerage wrote it, with what the owner wrote below.
    case intact(OwnersPart)
  }

  /// The bytes of a page.
  ///
  /// Nil where they would not be recognised as ours afterwards, because the page's text holds the
  /// last line itself, or the link is none: such a page is not written.
  static func compose(_ file: GeneratedFile, keeping part: OwnersPart) -> [UInt8]? {
    var page: [UInt8] = []
    page.reserveCapacity(file.bytes.count + 2 * (firstLine.count + lastLine.count))
    page += firstLine
    page += Digest().hexadecimal.utf8
    page += firstLineEnd
    page.append(lineFeed)
    page += file.bytes
    if let last = file.bytes.last, last != lineFeed { page.append(lineFeed) }
    // The empty line keeps the rule from making a heading of the text above.
    page += "\n---\n\n".utf8
    var last = page.count
    page += lastLine
    page += (file.noteLink.map { "[the note](\($0)).*" } ?? "your notes.*").utf8
    if part.endsLinesInCRLF {
      let lastLineCount = page.count - last
      page = withCRLF(page)
      last = page.count - lastLineCount
    }
    let end = page.count
    page += part.bytes
    let body = readBody(of: page, from: lineEnd(of: page, from: 0) + 1)
    guard body.lastLine == last..<end else { return nil }
    page.replaceSubrange(
      firstLine.count..<firstLine.count + 16, with: body.digest.hexadecimal.utf8)
    return page
  }

  /// Whether a page holds what a file makes and nothing else above the owner's part, which may be any.
  ///
  /// `above` is the file composed without an owner's part.
  static func holds(_ page: [UInt8], above: [UInt8]) -> Bool {
    guard page.count >= above.count else { return false }
    for index in above.indices where page[index] != above[index] { return false }
    // The last line must end there as well.
    let end = lineEnd(of: page, from: above.count)
    return end == above.count
      || end == above.count + 1 && end < page.count && page[above.count] == carriageReturn
  }

  /// Tells what a file is. Takes time in proportion to its size; no bytes make it fail.
  ///
  /// A page whose line ends were changed throughout, as git does, is intact; one with a byte-order
  /// mark is edited.
  static func recognise(_ page: [UInt8]) -> Recognised {
    guard let digest = digestNamed(in: line(of: page, at: 0)) else {
      return holdsFirstLine(page) ? .edited : .foreign
    }
    let bodyStart = min(lineEnd(of: page, from: 0) + 1, page.count)
    // The first such line counts: what the owner pastes below may hold another one.
    let body = readBody(of: page, from: bodyStart)
    guard let last = body.lastLine, digest.elementsEqual(body.digest.hexadecimal.utf8)
    else { return .edited }
    let crlf = page[..<bodyStart].dropLast().last == carriageReturn
    return .intact(OwnersPart(bytes: page[last.upperBound...], endsLinesInCRLF: crlf))
  }

  /// Whether the owner wrote below the last line of a page of ours.
  static func holdsOwnersWords(_ page: [UInt8]) -> Bool {
    guard case .intact(let part) = recognise(page) else { return false }
    return part.holdsWords
  }

  // MARK: Lines

  /// The line that begins at an offset, without its LF or CRLF.
  private static func line(of page: [UInt8], at start: Int) -> ArraySlice<UInt8> {
    let line = page[start..<lineEnd(of: page, from: start)]
    return line.last == carriageReturn && line.endIndex < page.count ? line.dropLast() : line
  }

  /// The offset of the LF that ends the line, or the page's end.
  private static func lineEnd(of page: [UInt8], from start: Int) -> Int {
    var end = start
    while end < page.count, page[end] != lineFeed { end += 1 }
    return end
  }

  /// The digest that a first line names, as it stands there; nil for any other line.
  private static func digestNamed(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.starts(with: firstLine) else { return nil }
    let rest = line.dropFirst(firstLine.count)
    return rest.dropFirst(16).elementsEqual(firstLineEnd) ? rest.prefix(16) : nil
  }

  /// Whether the beginning of a first line stands at the beginning of any line.
  private static func holdsFirstLine(_ page: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var start = page.starts(with: mark) ? mark.count : 0
    while start < page.count {
      if page[start...].starts(with: opening) { return true }
      start = lineEnd(of: page, from: start) + 1
    }
    return false
  }

  /// Reads a page up to its first last line: where that stands, its line end left out, and the digest
  /// of all lines before it, each without its link destinations and ended by an LF.
  private static func readBody(
    of page: [UInt8], from start: Int
  ) -> (digest: Digest, lastLine: Range<Int>?) {
    var digest = Digest()
    var start = start
    while start < page.count {
      let end = lineEnd(of: page, from: start)
      let isCRLF = end < page.count && end > start && page[end - 1] == carriageReturn
      let line = start..<(isCRLF ? end - 1 : end)
      if isLastLine(line, of: page) { return (digest, line) }
      LinkDestinations.forEachKept(of: line, in: page) { digest.add($0, of: page) }
      if end < page.count { digest.add(lineFeed) }
      start = end + 1
    }
    return (digest, nil)
  }

  private static func isLastLine(_ line: Range<Int>, of page: [UInt8]) -> Bool {
    // Few lines need more than their first byte looked at.
    guard !line.isEmpty, page[line.lowerBound] == lastLine[0], page[line].starts(with: lastLine)
    else { return false }
    let words = page[line].dropFirst(lastLine.count)
    return lastLineEnds.contains(LinkDestinations.blanked(words))
  }

  private static func withCRLF(_ page: [UInt8]) -> [UInt8] {
    var converted: [UInt8] = []
    converted.reserveCapacity(page.count + page.count / 16)
    for byte in page {
      if byte == lineFeed, converted.last != carriageReturn { converted.append(carriageReturn) }
      converted.append(byte)
    }
    return converted
  }
}
