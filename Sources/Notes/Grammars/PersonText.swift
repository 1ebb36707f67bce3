/// A person as a line names them; who that is, and whether there is one, is not known here.
public enum PersonText: Hashable, Sendable {
  /// The vault's owner: `me`, `I`.
  case owner
  /// The one the note or the meeting is about: `they`, `she`, `he`.
  case other
  case name(String)
  /// `@name`, without its sign.
  case mention(String)
  case wikiLink(WikiLink)
  case link(MarkdownLink)

  /// What a word or a name stands for; nil for no text.
  init?(word text: String) {
    let words = ComparedWords(text).joined
    switch words {
    case "": return nil
    case "me", "i", "myself": self = .owner
    case "they", "them", "she", "her", "he", "him": self = .other
    default: self = .name(text)
    }
  }

  /// What an inline names: a link that is no embed, or a mention.
  init?(_ inline: Inline) {
    switch inline.kind {
    case .mention(let name): self = PersonText.isOwner(name) ? .owner : .mention(name)
    case .wikiLink(let link) where !link.isEmbed && !link.target.isEmpty: self = .wikiLink(link)
    case .link(let link) where !link.isImage: self = .link(link)
    default: return nil
    }
  }

  private static func isOwner(_ mention: String) -> Bool { mention.lowercased() == "me" }
}
