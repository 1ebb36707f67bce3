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

  /// The blocks nested in the one at `index`, however deep; itself left out.
  public func descendants(of index: Int) -> Range<Int> { index + 1..<blocks[index].end }

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

  public let kind: Kind
  /// How many blocks it is nested in.
  public let depth: Int
  /// The index of the block it stands directly in.
  public let parent: Int?
  /// The index behind the last block nested in it; its own and one more where there is none.
  public let end: Int
  /// The line it begins on, from 1.
  public let line: Int
  /// For a heading or paragraph the offsets of each of its lines' text in the file, without the
  /// quote marks, indentation, item markers and heading marks around it; else empty.
  public let segments: [Range<Int>]

  public init(
    kind: Kind, depth: Int, parent: Int?, end: Int, line: Int, segments: [Range<Int>] = []
  ) {
    (self.kind, self.depth, self.parent) = (kind, depth, parent)
    (self.end, self.line, self.segments) = (end, line, segments)
  }
}
