import SourceText

/// The keys and values at the top of a note, in their order.
public struct FrontMatter: Sendable {
  /// One key with its value.
  public struct Entry: Sendable {
    /// The key as the owner typed it.
    public let key: String
    /// The key in the form in which keys are compared: see ``FrontMatter/name(of:)``.
    public let name: String
    /// The offsets of the key in the file.
    public let keyRange: Range<Int>
    public let value: YAMLValue

    public init(key: String, keyRange: Range<Int>, value: YAMLValue) {
      (self.key, self.keyRange, self.value) = (key, keyRange, value)
      name = FrontMatter.name(of: key)
    }
  }

  /// In the order of the file; no two of one name, and none whose value is absent.
  public let entries: [Entry]
  /// The offset at which the body begins; 0, or behind a byte-order mark, where there is no front matter.
  public let bodyStart: Int
  /// Whether it holds a template language's placeholders, `{{…}}` or `<% … %>`.
  public let isTemplate: Bool

  public init(entries: [Entry] = [], bodyStart: Int = 0, isTemplate: Bool = false) {
    (self.entries, self.bodyStart, self.isTemplate) = (entries, bodyStart, isTemplate)
  }

  /// The entry of the first of `names` that is there; names in their compared form, `lastcontact`.
  public func entry(_ names: String...) -> Entry? {
    for name in names {
      if let entry = entry(name) { return entry }
    }
    return nil
  }

  /// The entry of a name, in its compared form.
  public func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  private static let joints = ByteSet("_- ")

  /// A key in the form in which keys are compared: lower case, without `_`, `-` and blanks, so that
  /// `last_contact`, `Last contact` and `lastContact` are one.
  public static func name(of key: String) -> String {
    let folded = Folded(key).text
    guard folded.utf8.contains(where: joints.contains) else { return folded }
    return folded.filter { $0 != "_" && $0 != "-" && $0 != " " }
  }
}

/// A value of front matter. Scalars keep their own text: `No` and `10:30` are not turned into anything.
///
/// Never nested deeper than 32.
public indirect enum YAMLValue: Sendable {
  /// Its text without quotes, where it stands in the file, and whether it was quoted or a block of text.
  case scalar(String, range: Range<Int>, isQuoted: Bool)
  case list([YAMLValue], range: Range<Int>)
  case map([FrontMatter.Entry], range: Range<Int>)

  /// The offsets of the value in the file.
  public var range: Range<Int> {
    switch self {
    case .scalar(_, let range, _), .list(_, let range), .map(_, let range): range
    }
  }

  /// Whether there is nothing in it: `null`, `~`, `""`, `[]`, `{}`, or a list of nothing but such.
  public var isAbsent: Bool {
    switch self {
    case .scalar(let text, _, let isQuoted):
      text.allSatisfy(\.isWhitespace)
        || !isQuoted && (text == "~" || text.utf8.count == 4 && text.lowercased() == "null")
    case .list(let items, _): items.allSatisfy(\.isAbsent)
    case .map(let entries, _): entries.isEmpty
    }
  }
}
