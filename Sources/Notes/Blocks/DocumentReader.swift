internal import CCMark
public import SourceText

/// Reads the body of a note into a ``Document``. What is a block is the CommonMark parser's word;
/// where its text stands is found in the source.
public enum DocumentReader {
  /// Reads what stands from `bodyStart`, the start of a line, to the end of a file. Any bytes will do.
  ///
  /// Reports nesting deeper than 100 (it is read as text), a text that a rule below it made a heading,
  /// merge conflicts anywhere in the file, and once what is hidden in code or comments.
  public static func read(
    _ file: SourceFile, from bodyStart: Int
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var bodyStart = min(max(bodyStart, 0), file.bytes.count)
    if bodyStart == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bodyStart = 3 }
    // The parser ends the program beyond this; no note is a tenth as long.
    guard file.bytes.count - bodyStart < Int(Int32.max) / 4 else {
      let place = file.place(at: bodyStart)
      return (
        Document(), [Diagnostic(.unreadableFile, at: place, "the note is longer than 500 MB")]
      )
    }
    let mask = BlockMask(file.bytes, from: bodyStart)
    var blocks = parse(mask.bytes, firstLine: file.lines.line(at: bodyStart))
    var lines = TextLines(file, bodyStart: bodyStart)
    lines.fill(&blocks)
    let commented = CommentedBlocks(blocks, in: file, mayHoldComments: mask.mayHoldComments)
    let hidden = HiddenText(blocks, comments: commented.hidden, in: file)
    var diagnostics = TextAboveRule.diagnostics(for: commented.blocks, in: file)
    diagnostics += [
      mask.firstCut.map { deepNesting(at: file.place(at: $0)) },
      ConflictMarkers.diagnostic(in: file, code: codeLines(of: blocks)),
      hidden.diagnostic(in: file),
    ].compactMap(\.self)
    return (document(of: commented.blocks), diagnostics.sorted())
  }

  private static func deepNesting(at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .deepNesting, at: place,
      "nested more than \(BlockMask.deepest) deep; what is deeper is read as text")
  }

  private static func codeLines(of blocks: [DraftBlock]) -> [ClosedRange<Int>] {
    blocks.filter { $0.kind == .code }.map { $0.line...max($0.line, $0.nextLine - 1) }
  }

  private static func document(of drafts: [DraftBlock]) -> Document {
    Document(
      blocks: drafts.map {
        Block(
          kind: $0.kind, depth: $0.depth, parent: $0.parent, end: $0.end, line: $0.line,
          segments: $0.segments)
      })
  }

  /// The blocks in the order in which they begin; lines count from `firstLine`.
  private static func parse(_ text: [CChar], firstLine: Int) -> [DraftBlock] {
    defer { ccmark_release() }
    guard let root = ccmark_parse(text, text.count) else { return [] }
    var blocks: [DraftBlock] = []
    var open: [Int] = []
    var next = cmark_node_first_child(root)
    while let node = next {
      let kind = kind(of: node)
      let line = firstLine - 1 + Int(cmark_node_get_start_line(node))
      let index = blocks.count
      blocks.append(
        DraftBlock(kind, depth: open.count, parent: open.last, index: index, line: line))
      if let child = firstBlock(in: node) {
        open.append(index)
        next = child
        continue
      }
      // Out of all blocks that end here, and on to what follows them.
      next = cmark_node_next(node)
      var last = node
      while next == nil, let parent = open.popLast(), let outer = cmark_node_parent(last) {
        blocks[parent].end = blocks.count
        last = outer
        next = cmark_node_next(outer)
      }
    }
    return blocks
  }

  /// The first block directly inside one; nil for what holds text.
  private static func firstBlock(in node: OpaquePointer) -> OpaquePointer? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: cmark_node_first_child(node)
    default: nil
    }
  }

  private static func kind(of node: OpaquePointer) -> Block.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .paragraph
    }
  }
}
