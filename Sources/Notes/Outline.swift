public import SourceText

/// A note with the text of its blocks cut into pieces, and for each block what it stands under.
///
/// Everything that asks what a line of a note means asks it here, so that each line is scanned once. A
/// class, because all readers of a note share it: handing it on costs one count and not a dozen.
public final class Outline: Sendable {
  public let note: Note
  /// The pieces of each block's text, in the order of the blocks; none but in headings and paragraphs.
  public let inlines: [[Inline]]
  /// For each block the index of the innermost heading it stands under; for a heading the one above it.
  public let headings: [Int?]
  /// For each block whether it may leave the note: see ``isPrivate(_:)``.
  private let privacy: [Bool]
  /// The anchors of the headings, in GitHub's form, by their index.
  private let anchors: [Int: String]

  /// Scans every line of a note once.
  public init(_ note: Note) {
    self.note = note
    let blocks = note.document.blocks
    inlines = blocks.map { InlineScanner.scan($0.segments, in: note.file) }
    headings = Outline.headings(over: blocks)
    privacy = Outline.privacy(
      of: blocks, inlines: inlines, headings: headings,
      isWholePrivate: note.frontMatter.hasPrivateTag, in: note.file)
    anchors = HeadingAnchor.anchors(of: blocks, inlines: inlines, in: note.file)
  }

  private init(_ outline: Outline, frontMatter: FrontMatter) {
    note = Note(file: outline.file, frontMatter: frontMatter, document: outline.note.document)
    (inlines, headings) = (outline.inlines, outline.headings)
    (privacy, anchors) = (outline.privacy, outline.anchors)
  }

  /// The same lines with another front matter, such as one that fields of the body were added to.
  public func with(_ frontMatter: FrontMatter) -> Outline {
    Outline(self, frontMatter: frontMatter)
  }

  public var file: SourceFile { note.file }
  public var blocks: [Block] { note.document.blocks }

  /// Whether a block's words may not leave the note: it carries `#private`, lies in an item that does,
  /// or stands under a heading that does.
  public func isPrivate(_ block: Int) -> Bool { privacy[block] }

  /// The anchor of a heading; nil where the heading is private, since an anchor is made of its words.
  public func anchor(of heading: Int) -> String? { privacy[heading] ? nil : anchors[heading] }

  /// The items a block lies in, innermost first.
  public func itemsAround(_ block: Int) -> [Int] {
    var items: [Int] = []
    var next = blocks[block].parent
    while let parent = next {
      if blocks[parent].kind == .item { items.append(parent) }
      next = blocks[parent].parent
    }
    return items
  }

  /// The paragraph that an item begins with.
  public func firstParagraph(of item: Int) -> Int? {
    let next = item + 1
    guard next < blocks[item].end, blocks[next].kind == .paragraph else { return nil }
    return next
  }

  /// The pieces of a block's first line.
  public func firstLine(of block: Int) -> [Inline] {
    inlines[block].firstLine
  }

  /// The pieces of each line of a block.
  public func lines(of block: Int) -> [[Inline]] {
    let inlines = inlines[block]
    guard inlines.contains(where: \.isLineBreak) else { return inlines.isEmpty ? [] : [inlines] }
    return inlines.split(omittingEmptySubsequences: true, whereSeparator: \.isLineBreak)
      .map(Array.init)
  }

  /// The words of some pieces of a block, private where the block is.
  public func words(
    _ pieces: [Inline], of block: Int, leavingOut ranges: [Range<Int>] = []
  ) -> NoteWords {
    NoteWords(Words(pieces, in: file, leavingOut: ranges), isPrivate: isPrivate(block))
  }

  /// The ranges of lines that are private, first and last line included, in order.
  public var privateLines: [ClosedRange<Int>] {
    if note.frontMatter.hasPrivateTag { return [1...max(1, file.lines.count)] }
    return blocks.indices.compactMap { index in
      guard privacy[index] else { return nil }
      let end = index + 1 < blocks.count ? blocks[index + 1].line - 1 : file.lines.count
      return blocks[index].line...max(blocks[index].line, end)
    }
  }

  private static func headings(over blocks: [Block]) -> [Int?] {
    var stack: [(level: Int, index: Int)] = []
    return blocks.indices.map { index in
      guard case .heading(let level) = blocks[index].kind else { return stack.last?.index }
      while let last = stack.last, last.level >= level { stack.removeLast() }
      defer { stack.append((level, index)) }
      return stack.last?.index
    }
  }

  private static func privacy(
    of blocks: [Block], inlines: [[Inline]], headings: [Int?], isWholePrivate: Bool,
    in file: SourceFile
  ) -> [Bool] {
    var privacy = blocks.indices.map {
      isWholePrivate || inlines[$0].contains { $0.isPrivate(in: file) }
    }
    // A block comes before all that stands under it, so one pass in order hands the mark down. What an
    // item's first line says of privacy it says of the whole item.
    for index in blocks.indices {
      if blocks[index].kind == .item, index + 1 < blocks[index].end, privacy[index + 1],
        blocks[index + 1].kind == .paragraph
      {
        privacy[index] = true
      }
      if let heading = headings[index], privacy[heading] { privacy[index] = true }
      if let parent = blocks[index].parent, privacy[parent] { privacy[index] = true }
    }
    return privacy
  }
}

extension Inline {
  /// Whether it is the tag `#private`, or one below it, or holds one.
  func isPrivate(in file: SourceFile) -> Bool {
    switch kind {
    case .tag(let tag):
      let name = tag.lowercased()
      return name == "private" || name.hasPrefix("private/")
    // What is cut as one piece is searched as a whole: rather too much is private than too little.
    case .field, .link, .wikiLink:
      return file.bytes[range].contains(UInt8(ascii: "#"))
        && file.text(range).lowercased().contains("#private")
    default: return false
    }
  }
}

extension FrontMatter {
  /// Whether the whole note is tagged `private`.
  public var hasPrivateTag: Bool {
    tags.contains { $0.lowercased() == "private" || $0.lowercased().hasPrefix("private/") }
  }
}
