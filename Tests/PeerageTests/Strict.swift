/// A type that names all of its keys.
protocol StrictlyDecodable: Decodable {
  associatedtype CodingKeys: CodingKey, CaseIterable
}

/// A value that is decoded from its own keys and fails where there is any other.
@dynamicMemberLookup
struct Strict<Value: StrictlyDecodable>: Decodable {
  private let decoded: Value

  init(from decoder: any Decoder) throws {
    let known = Set(Value.CodingKeys.allCases.map(\.stringValue))
    let keys = try decoder.container(keyedBy: AnyKey.self)
    for key in keys.allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: keys, debugDescription: "`\(key.stringValue)` is no key of \(Value.self)")
    }
    decoded = try Value(from: decoder)
  }

  subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member {
    decoded[keyPath: member]
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
