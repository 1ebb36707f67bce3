/// `#trust/4` or `#trust/candid`: the trust that a topic needs.
public enum TopicTag {
  /// The names of the ladder's levels, the first of them level 1.
  public static let levelNames = ["new", "working", "reliable", "candid", "deep"]

  /// The level, 1 to 5, that a tag without its sign asks for; nil for any other tag.
  public static func level(of tag: String) -> Int? {
    let parts = tag.lowercased().utf8.split(separator: UInt8(ascii: "/"))
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, parts[0] == "trust" else { return nil }
    return level(ofValue: parts[1])
  }

  /// The level that a number from 1 to 5 or one of the ladder's words stands for, any case.
  public static func level(ofValue value: String) -> Int? {
    let word = ComparedWords(value).joined
    if let index = levelNames.firstIndex(of: word) { return index + 1 }
    guard word.utf8.count == 1, let level = Int(word), (1...5).contains(level) else { return nil }
    return level
  }
}
