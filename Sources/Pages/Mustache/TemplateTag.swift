/// A tag as it stands in the source.
struct TemplateTag {
  let kind: Kind

  /// What the tag holds beside its sign, without blanks at either end.
  let content: Range<Int>

  /// The offset after the tag.
  let end: Int

  enum Kind {
    case value
    case verbatim
    /// `{{{name}}}`, which means the same as `verbatim`.
    case braces
    case section
    case inverted
    case close
    case partial
    case comment
    case delimiters
  }
}

extension TemplateTag.Kind {
  /// Gives the kind of tag that a sign after the opening delimiter makes.
  init(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "&"): self = .verbatim
    case UInt8(ascii: "{"): self = .braces
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    default: self = .value
    }
  }

  /// Whether such a tag takes its line with it if nothing else stands there.
  var mayStandAlone: Bool {
    switch self {
    case .value, .verbatim, .braces: false
    case .section, .inverted, .close, .partial, .comment, .delimiters: true
    }
  }
}
