internal import SourceText

/// Takes out of a note's blocks what `%%` comments hide that reach over several blocks.
///
/// A comment inside one block is the scanner's affair. One that reaches further opens only at the start
/// of a line or behind a blank, and where another `%%` follows outside code; `100%%` opens none. What
/// lies wholly inside is no block of the document; the blocks in which it opens and closes keep the rest.
struct CommentedBlocks {
  private(set) var blocks: [DraftBlock]
  /// The offsets of all that a comment hides, inside one block or over several, in their order.
  private(set) var hidden: [Range<Int>] = []

  private let file: SourceFile
  private var isHidden: [Bool]
  /// The `%%` that hides what follows once its partner is found, and the block it stands in.
  private var opening: (block: Int, offset: Int)?

  /// `mayHoldComments` is false where no mark of a comment stands anywhere.
  init(_ blocks: [DraftBlock], in file: SourceFile, mayHoldComments: Bool) {
    (self.blocks, self.file) = (blocks, file)
    isHidden = []
    guard mayHoldComments else { return }
    isHidden = blocks.map { _ in false }
    for index in blocks.indices where !blocks[index].segments.isEmpty { look(at: index) }
    if isHidden.contains(true) { removeHidden() }
  }

  private mutating func look(at index: Int) {
    var text = InlineText(blocks[index].segments, in: file)
    var spans = OpaqueSpans(text.bytes)
    if let open = opening {
      guard let mark = spans.firstMark else { return }
      let end = text.source(mark..<mark + 2).upperBound
      close(open, at: end, in: index)
      text = InlineText(blocks[index].segments, in: file)
      spans = OpaqueSpans(text.bytes)
    }
    for span in spans.spans where span.kind == .comment { hidden.append(text.source(span.range)) }
    if let mark = spans.unpairedMark, mark == 0 || bytesBlank(text.bytes, before: mark) {
      opening = (index, text.source(mark..<mark + 2).lowerBound)
    }
  }

  private func bytesBlank(_ bytes: [UInt8], before index: Int) -> Bool {
    bytes[index - 1].isBlank || bytes[index - 1] == UInt8(ascii: "\n")
  }

  private mutating func close(_ open: (block: Int, offset: Int), at end: Int, in index: Int) {
    hidden.append(open.offset..<end)
    for between in open.block + 1..<index { isHidden[between] = true }
    cut(open.offset..<end, from: open.block)
    cut(open.offset..<end, from: index)
    opening = nil
  }

  private mutating func cut(_ range: Range<Int>, from index: Int) {
    blocks[index].segments = blocks[index].segments.flatMap { segment in
      let before =
        segment.lowerBound..<max(segment.lowerBound, min(segment.upperBound, range.lowerBound))
      let behind =
        min(segment.upperBound, max(segment.lowerBound, range.upperBound))..<segment.upperBound
      return [before, behind].map(file.bytes.trimmed).filter { !$0.isEmpty }
    }
    isHidden[index] = blocks[index].segments.isEmpty
  }

  /// Leaves out the hidden blocks and the containers that hold nothing else.
  private mutating func removeHidden() {
    for index in blocks.indices.reversed() where blocks[index].end > index + 1 {
      isHidden[index] = true
    }
    for index in blocks.indices.reversed() where !isHidden[index] {
      if let parent = blocks[index].parent { isHidden[parent] = false }
    }
    // How many blocks are kept before each index.
    var kept = [0]
    for isHidden in isHidden { kept.append((kept.last ?? 0) + (isHidden ? 0 : 1)) }
    blocks = blocks.indices.filter { !isHidden[$0] }.map { index in
      var block = blocks[index]
      block.parent = block.parent.map { kept[$0] }
      block.end = kept[block.end]
      return block
    }
  }
}
