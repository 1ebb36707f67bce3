/// What a byte of words may mean on a page.
///
/// Most words hold nothing that could be active where they stand. One look at each byte tells so, and
/// then they are on the page already.
struct PageByteKinds: OptionSet {
  let rawValue: UInt8

  static let blank = PageByteKinds(rawValue: 1)
  static let digit = PageByteKinds(rawValue: 2)
  /// Means something at the beginning of a block, or between digits: one of `. - ) > + /`.
  static let soft = PageByteKinds(rawValue: 4)
  /// Means something behind a bracket.
  static let parenthesis = PageByteKinds(rawValue: 8)
  /// May be active in the middle of a line.
  static let mark = PageByteKinds(rawValue: 16)
  /// Part of a character that is not ASCII.
  static let foreign = PageByteKinds(rawValue: 32)
  /// A control or a blank that is no space.
  static let unclean = PageByteKinds(rawValue: 64)
  /// The mark that ends a name or a key.
  static let colon = PageByteKinds(rawValue: 128)

  /// By byte.
  static let table: [PageByteKinds] = (0...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: " "): .blank
    case 0..<0x20, 0x7F: .unclean
    case 0x80...: .foreign
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case _ where ".-)>+/".utf8.contains(byte): .soft
    case UInt8(ascii: "("): .parenthesis
    case UInt8(ascii: ":"): .colon
    case _ where "`[]\\*_~=%$<&#|^".utf8.contains(byte): .mark
    default: []
    }
  }
}

extension PageBuffer {
  enum Everyday {
    /// The words are on the page.
    case written
    /// They are not, and need no more than what is active in them marked.
    case clean
    case unclean
  }

  /// Appends words if nothing in them is to be hidden, made one blank or marked.
  mutating func append(everyday words: String) -> Everyday {
    let start = bytes.count
    append(inLine: words.utf8)
    guard start < bytes.count else { return .written }
    let (all, doubled) = kinds(from: start)
    let isClean =
      !all.contains(.unclean) && !doubled.contains(.blank)
      && bytes[start] != UInt8(ascii: " ") && bytes[bytes.count - 1] != UInt8(ascii: " ")
      && (!all.contains(.foreign) || isEveryday(from: start))
    if isClean, !all.contains(.colon) || isInactiveColon(doubled, from: start),
      isInactive(all, from: start)
    {
      return .written
    }
    removeEnd(from: start)
    return isClean ? .clean : .unclean
  }

  /// What the bytes from an index on are, and what two neighbours of them both are.
  private func kinds(from start: Int) -> (all: PageByteKinds, doubled: PageByteKinds) {
    let table = PageByteKinds.table
    var (all, doubled, last) = (0 as UInt8, 0 as UInt8, 0 as UInt8)
    for index in start..<bytes.count {
      let kind = table[Int(bytes[index])].rawValue
      all |= kind
      doubled |= kind & last
      last = kind
    }
    return (PageByteKinds(rawValue: all), PageByteKinds(rawValue: doubled))
  }

  private func isEveryday(from start: Int) -> Bool {
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let scalar = bytes.scalar(at: index), scalar.isEverydayBeyondASCII else { return false }
      index += UTF8.width(scalar)
    }
    return true
  }

  /// Whether no colon in the words from an index on ends a key, a mark's name or what may be one, or begins
  /// a block.
  private func isInactiveColon(_ doubled: PageByteKinds, from start: Int) -> Bool {
    !doubled.contains(.colon) && bytes[bytes.count - 1] != UInt8(ascii: ":")
      && bytes[start].isASCIIWord && !PlainWords.mayBeginMarkName(bytes[start...])
  }

  /// Whether nothing in the words from an index on can be active there, colons aside, known by what they hold: a block
  /// begins with a mark or a number, a date has digits, all else has a mark.
  private mutating func isInactive(_ all: PageByteKinds, from start: Int) -> Bool {
    if all.contains(.mark) { return false }
    if all.isDisjoint(with: [.soft, .parenthesis]) { return true }
    let first = PageByteKinds.table[Int(bytes[start])]
    if first.isDisjoint(with: [.soft, .parenthesis, .digit]), !all.contains(.digit) { return true }
    let place = place(at: start)
    if place.isHeading, all.contains(.digit) { return false }
    if first.isDisjoint(with: [.soft, .parenthesis, .digit]) { return true }
    return !first.contains(.parenthesis) && !place.isBlockStart && !place.isItemStart
  }
}
