internal import SourceText

/// What one item of a list in front matter points to: a person, a note or a tag.
///
///     [[peers/Ada#h|shown]]   [shown](../peers/ada.md)   #tag   @Name   Ada Lovelace
///
/// A link counts where the item begins with one; words behind it are a remark.
public struct ReferenceText: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case plain, wikiLink, link, tag, mention }

  public let kind: Kind
  /// The name, path, tag or plain text, without sign, brackets and heading.
  public let target: String
  /// What a reader would call it: the label, else the last part of the path, else the target.
  public let shown: String

  public init(_ text: String) {
    // Most items are a plain word or two.
    if let first = text.utf8.first, let last = text.utf8.last, first > 0x20, last > 0x20,
      !ReferenceText.signs.contains(first)
    {
      (kind, target, shown) = (.plain, text, text)
      return
    }
    let bytes = Array(text.utf8)
    let item = bytes.text(bytes.trimmed(bytes.indices))
    switch item.utf8.first {
    case UInt8(ascii: "["):
      if let link = ReferenceText.link(item) {
        (kind, target, shown) = link
        return
      }
    case UInt8(ascii: "#") where item.utf8.count > 1:
      let tag = String(item.unicodeScalars.dropFirst())
      (kind, target, shown) = (.tag, tag, tag)
      return
    case UInt8(ascii: "@") where item.utf8.count > 1:
      let name = String(
        String.UnicodeScalarView(item.unicodeScalars.dropFirst().filter { $0 != "\"" }))
      (kind, target, shown) = (.mention, name, name)
      return
    default: break
    }
    (kind, target, shown) = (.plain, item, item)
  }

  private static let signs = ByteSet("[#@")

  private static func link(_ item: String) -> (Kind, String, String)? {
    let file = SourceFile(path: VaultPath(""), bytes: Array(item.utf8))
    switch InlineScanner.scan([0..<file.bytes.count], in: file).first?.kind {
    case .wikiLink(let link)?:
      guard !link.target.isEmpty else { return nil }
      return (.wikiLink, link.target, link.label ?? VaultPath(link.target).name)
    case .link(let link)? where !link.path.isEmpty:
      return (.link, link.path, link.shown)
    default: return nil
    }
  }
}
