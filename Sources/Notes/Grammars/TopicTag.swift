/// `#trust/4` or `#trust/candid`: the trust that a topic needs.
public enum TopicTag {
  /// The level that a tag without its sign asks for; nil for any other tag.
  public static func level(of tag: String) -> TrustLevel? {
    let parts = tag.lowercased().utf8.split(separator: UInt8(ascii: "/"))
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, parts[0] == "trust" else { return nil }
    return TrustText.read(parts[1])
  }
}
