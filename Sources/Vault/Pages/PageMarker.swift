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
  private static let firstLine =
    "<!-- peerage wrote this page and will write it again; the notes are the truth; digest "
  private static let firstLineEnd = " -->"
  private static let lastLine =
    "*Below is yours: peerage keeps it and does not read it; meeting notes belong in "
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
  /// last line itself, or the link is none: such a page is not written. `standing` is the page that
  /// the part was found in; one that comes out the same need not be tried again.
  static func compose(
    _ file: GeneratedFile, keeping part: OwnersPart, over standing: [UInt8]? = nil
  ) -> [UInt8]? {
    var body = Array(file.text.utf8)
    if let last = body.last, last != lineFeed { body.append(lineFeed) }
    // The empty line keeps the rule from making a heading of the text above.
    body += "\n---\n\n".utf8
    let head = firstLine + digest(of: body[...]).hexadecimal + firstLineEnd + "\n"
    let link = file.noteLink.map { "[the note](\($0))" } ?? "your notes"
    var page = Array(head.utf8) + body + Array("\(lastLine)\(link).*".utf8)
    if part.endsLinesInCRLF { page = withCRLF(page) }
    page += part.bytes
    return page == standing || recognise(page) == .intact(part) ? page : nil
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
    guard let last = lastLine(in: page, from: bodyStart),
      digest.elementsEqual(self.digest(of: page[bodyStart..<last.lowerBound]).hexadecimal.utf8)
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
    page[start...].firstIndex(of: lineFeed) ?? page.count
  }

  /// The digest that a first line names, as it stands there; nil for any other line.
  private static func digestNamed(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.starts(with: firstLine.utf8) else { return nil }
    let rest = line.dropFirst(firstLine.utf8.count)
    return rest.dropFirst(16).elementsEqual(firstLineEnd.utf8) ? rest.prefix(16) : nil
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

  /// Where the first last line stands, its line end left out.
  private static func lastLine(in page: [UInt8], from start: Int) -> Range<Int>? {
    var start = start
    while start < page.count {
      let line = line(of: page, at: start)
      if line.starts(with: lastLine.utf8) {
        let words = LinkDestinations.blanked(line.dropFirst(lastLine.utf8.count))
        if words.elementsEqual("[the note]().*".utf8) || words.elementsEqual("your notes.*".utf8) {
          return line.startIndex..<line.endIndex
        }
      }
      start = lineEnd(of: page, from: start) + 1
    }
    return nil
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

  // MARK: The digest

  /// Of the lines with their link destinations left out, each ended by an LF.
  private static func digest(of body: ArraySlice<UInt8>) -> Digest {
    var digest = Digest()
    var start = body.startIndex
    while start < body.endIndex {
      let end = body[start...].firstIndex(of: lineFeed) ?? body.endIndex
      var line = body[start..<end]
      if end < body.endIndex, line.last == carriageReturn { line = line.dropLast() }
      digest.add(LinkDestinations.blanked(line))
      if end < body.endIndex { digest.add(lineFeed) }
      start = end + 1
    }
    return digest
  }
}
