/// A block on its way into a document: its text may still be hidden by a comment.
struct DraftBlock {
  var kind: Block.Kind
  let depth: Int
  var parent: Int?
  var end: Int
  let line: Int
  /// The line on which the next block begins, one behind the last where there is none.
  var nextLine = 0
  var segments: [Range<Int>] = []
  /// The line of dashes or equals signs that makes it a heading.
  var underline: Int?

  init(_ kind: Block.Kind, depth: Int, parent: Int?, index: Int, line: Int) {
    (self.kind, self.depth, self.parent, self.line) = (kind, depth, parent, line)
    end = index + 1
  }
}
