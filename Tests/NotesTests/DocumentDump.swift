import Notes
import SourceText

/// A note of one body, and its blocks and pieces as short text.
func noteFile(_ text: String) -> SourceFile { noteFile(Array(text.utf8)) }
func noteFile(_ bytes: [UInt8]) -> SourceFile {
  SourceFile(path: VaultPath("peers/ada.md"), bytes: bytes)
}

extension Document {
  /// `heading(2) 3 «text» | list 5 > item 5 > paragraph 5 «one⏎two»`: blocks with their first lines,
  /// `>` before what is nested in the one before it, `^` for each level back up.
  func dump(_ file: SourceFile) -> String {
    var dump = ""
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        let step = block.depth - blocks[index - 1].depth
        dump += step > 0 ? " > " : step == 0 ? " | " : " \(String(repeating: "^", count: -step)) "
      }
      dump += "\(name(of: block.kind)) \(block.line)"
      if !block.segments.isEmpty {
        dump += " «\(block.segments.map { file.text($0) }.joined(separator: "⏎"))»"
      }
    }
    return dump
  }

  private func name(of kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "heading(\(level))"
    case .paragraph: "paragraph"
    case .blockQuote: "quote"
    case .list: "list"
    case .item: "item"
    case .code: "code"
    case .html: "html"
    case .thematicBreak: "rule"
    }
  }
}

/// The pieces of a text, each as its kind and what it holds; text as it stands in quotes.
func dump(_ inlines: [Inline], _ file: SourceFile) -> String {
  inlines.map { inline in
    switch inline.kind {
    case .text: "«\(file.text(inline.range))»"
    case .escape: "escape(\(file.text(inline.range)))"
    case .code(let content): "code(\(content.map { file.text($0) }.joined(separator: "⏎")))"
    case .comment: "comment(\(file.text(inline.range)))"
    case .html: "html(\(file.text(inline.range)))"
    case .wikiLink(let link):
      (link.isEmbed ? "embed(" : "wiki(") + link.target + (link.fragment.map { "#\($0)" } ?? "")
        + (link.label.map { "|\($0)" } ?? "") + ")"
    case .link(let link): "\(link.isImage ? "image" : "link")(\(link.shown) → \(link.destination))"
    case .field(let field): "field(\(field.key) = \(field.value))"
    case .lineKey(let key): "key(\(key))"
    case .tag(let name): "tag(\(name))"
    case .mention(let name): "mention(\(name))"
    case .strike: "~~"
    case .emphasis: "em(\(file.text(inline.range)))"
    case .blockID(let name): "id(\(name))"
    case .lineBreak: "⏎"
    }
  }.joined(separator: " ")
}
