/// A piece of the text inside a paragraph, heading or item, as the scanner cut it.
///
/// The pieces of a text follow one another without gaps, but for what lies between its lines.
public struct Inline: Hashable, Sendable {
  // What holds several strings is kept apart, so that a piece is small: a vault has millions.
  public enum Kind: Hashable, Sendable {
    /// Words as they stand.
    case text
    /// A backslash and the punctuation behind it, which it makes plain.
    case escape
    /// A code span; the offsets of what is between its backticks, one range a line.
    case code(content: [Range<Int>])
    /// A comment, `<!-- … -->` or `%% … %%`: nothing in it is read.
    case comment
    /// An HTML tag or an autolink `<https://…>`.
    case html
    indirect case wikiLink(WikiLink)
    indirect case link(MarkdownLink)
    indirect case field(InlineField)
    /// `Key::` at the start of a line, with the colons and the blanks behind them; what follows on the
    /// line is its value. The key as typed, without marks of emphasis around it. A line that holds a
    /// bracketed field has none.
    case lineKey(String)
    /// `#tag`, without its sign, as typed.
    case tag(String)
    /// `@name` or `@"First Last"`, without its sign and quotes, as typed.
    case mention(String)
    /// `~~`.
    case strike
    /// A run of `*` or `_` that opens or closes emphasis.
    case emphasis
    /// ` ^id` at the end of a block.
    case blockID(String)
    /// The end of a line and what leads to the next line's text.
    case lineBreak
  }

  public let kind: Kind
  /// Where it stands in the file.
  public let range: Range<Int>

  public init(_ kind: Kind, _ range: Range<Int>) { (self.kind, self.range) = (kind, range) }

  public var isLineBreak: Bool { if case .lineBreak = kind { true } else { false } }
  public var isEmphasis: Bool { if case .emphasis = kind { true } else { false } }
  public var isStrike: Bool { if case .strike = kind { true } else { false } }
}

/// `[[target#heading|shown]]`, or `![[…]]`.
public struct WikiLink: Hashable, Sendable {
  /// The note's name or path, without `.md`; empty in `[[#heading]]`.
  public let target: String
  /// The heading or `^block` it leads to.
  public let fragment: String?
  /// What stands behind the bar.
  public let label: String?
  public let isEmbed: Bool

  public init(target: String, fragment: String? = nil, label: String? = nil, isEmbed: Bool = false)
  {
    (self.target, self.fragment, self.label, self.isEmbed) = (target, fragment, label, isEmbed)
  }

  /// What a reader sees: the label, else the target, else the heading.
  public var shown: String { label ?? (target.isEmpty ? fragment ?? "" : target) }
}

/// `[shown](destination)`, or an image `![…](…)`.
public struct MarkdownLink: Hashable, Sendable {
  public let shown: String
  /// Percent-encodings decoded, a title left out.
  public let destination: String
  /// The destination without its fragment, what is from `#` on; an encoded `%23` is part of a name.
  public let path: String
  public let isImage: Bool

  public init(shown: String, destination: String, path: String, isImage: Bool = false) {
    (self.shown, self.destination, self.path) = (shown, destination, path)
    self.isImage = isImage
  }
}

/// `[key:: value]` or `(key:: value)`, anywhere on a line.
public struct InlineField: Hashable, Sendable {
  /// The key as typed.
  public let key: String
  /// The key as keys are compared; see ``FrontMatter/name(of:)``.
  public let name: String
  public let value: String
  /// The offsets of the value in the file, blanks at its ends left out.
  public let valueRange: Range<Int>

  public init(key: String, value: String, valueRange: Range<Int>) {
    (self.key, self.value, self.valueRange) = (key, value, valueRange)
    name = FrontMatter.name(of: key)
  }
}
