/// A list as front matter has it: a YAML list, or one text with commas or line breaks between.
public enum ListText {
  /// The items of a value, none of them empty.
  ///
  /// An item of a YAML list may hold commas, unless it is nothing but links. Lists in lists are one
  /// list; a map gives `key: value`, an entry an item.
  public static func items(of value: YAMLValue) -> [String] {
    switch value {
    case .scalar(let text, _, _): return value.isAbsent ? [] : items(of: text)
    case .list(let values, _): return values.flatMap(nestedItems)
    case .map(let entries, _):
      return entries.map { entry in
        "\(entry.key): \(items(of: entry.value).joined(separator: ", "))"
      }
    }
  }

  /// The items of a text, cut at commas outside brackets, parentheses and double quotes. Quotes around
  /// an item are taken off.
  public static func items(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes[...].split(whereSeparator: \.isLineEnding)
      .flatMap { YAMLLine.items(of: $0) }.map(plain).filter { !$0.isEmpty }
  }

  private static func nestedItems(_ value: YAMLValue) -> [String] {
    guard case .scalar(let text, _, _) = value else { return items(of: value) }
    guard !value.isAbsent else { return [] }
    let parts = items(of: text)
    let isLinks = parts.count > 1 && parts.allSatisfy { $0.hasPrefix("[[") && $0.hasSuffix("]]") }
    return isLinks ? parts : [plain(Array(text.utf8)[...])].filter { !$0.isEmpty }
  }

  private static func plain(_ item: ArraySlice<UInt8>) -> String {
    var item = item.drop { $0.isBlank || $0.isLineEnding }.withoutTrailingBlanks
    if let first = item.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
      item.count > 1, YAMLLine.quoteEnd(in: item) == item.endIndex - 1
    {
      item = item.dropFirst().dropLast()
    }
    return String(decoding: item, as: UTF8.self)
  }
}
