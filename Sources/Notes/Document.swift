/// The body of a note: its blocks in the order in which they stand, as a flat list.
///
/// What is a heading, an item, a quote or code is CommonMark's word. A list keeps nesting as a number
/// and not as a tree: a tree of values that is 100,000 levels deep can't be freed.
///
///     # Ada            heading(1)
///     - one            list → item → paragraph
///       - two          list → item → paragraph
public struct Document: Sendable {
  public let blocks: [Block]

  public init(blocks: [Block] = []) { self.blocks = blocks }

  /// The blocks directly inside the one at `index`.
  public func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var next = index + 1
    while next < blocks[index].end {
      children.append(next)
      next = blocks[next].end
    }
    return children
  }

  /// What stands under the heading at `index`: from the block behind it to the next heading of its
  /// level or above.
  public func section(of index: Int) -> Range<Int> {
    guard case .heading(let level) = blocks[index].kind else { return index + 1..<index + 1 }
    var end = index + 1
    while end < blocks.count {
      if case .heading(let other) = blocks[end].kind, other <= level { break }
      end += 1
    }
    return index + 1..<end
  }
}

/// A block of CommonMark.
public struct Block: Sendable {
  public enum Kind: Hashable, Sendable {
    /// A heading that stands in no quote and no item, level 1 to 6. Elsewhere a heading is a paragraph.
    case heading(level: Int)
    case paragraph
    case blockQuote
    case list
    case item
    case code
    case html
    case thematicBreak
  }

  // Kept half as wide as they are asked for: a vault of notes has millions of blocks.
  private let code: KindCode
  private let depthKept: Int32
  private let parentKept: Int32
  private let endKept: Int32
  private let lineKept: Int32

  public var kind: Kind { code.kind }
  /// How many blocks it is nested in.
  public var depth: Int { Int(depthKept) }
  /// The index of the block it stands directly in.
  public var parent: Int? { parentKept < 0 ? nil : Int(parentKept) }
  /// The index behind the last block nested in it; its own and one more where there is none.
  public var end: Int { Int(endKept) }
  /// The line it begins on, from 1.
  public var line: Int { Int(lineKept) }
  /// For a heading or paragraph the offsets of each of its lines' text in the file, without the
  /// quote marks, indentation, item markers and heading marks around it; else empty.
  public let segments: [Range<Int>]

  public init(
    kind: Kind, depth: Int, parent: Int?, end: Int, line: Int, segments: [Range<Int>] = []
  ) {
    code = KindCode(kind)
    (depthKept, parentKept) = (Int32(clamping: depth), Int32(clamping: parent ?? -1))
    (endKept, lineKept) = (Int32(clamping: end), Int32(clamping: line))
    self.segments = segments
  }
}

/// A block's kind in one byte.
private enum KindCode: UInt8 {
  case heading1, heading2, heading3, heading4, heading5, heading6
  case paragraph, blockQuote, list, item, code, html, thematicBreak

  init(_ kind: Block.Kind) {
    switch kind {
    case .heading(let level): self = KindCode(rawValue: UInt8(clamping: level - 1)) ?? .heading6
    case .paragraph: self = .paragraph
    case .blockQuote: self = .blockQuote
    case .list: self = .list
    case .item: self = .item
    case .code: self = .code
    case .html: self = .html
    case .thematicBreak: self = .thematicBreak
    }
  }

  var kind: Block.Kind {
    switch self {
    case .paragraph: .paragraph
    case .blockQuote: .blockQuote
    case .list: .list
    case .item: .item
    case .code: .code
    case .html: .html
    case .thematicBreak: .thematicBreak
    default: .heading(level: Int(rawValue) + 1)
    }
  }
}
