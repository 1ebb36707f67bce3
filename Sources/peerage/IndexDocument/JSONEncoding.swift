/// Turns what is `Encodable` into a ``JSONValue``: the properties' names in snake case, the keys of
/// dictionaries as they are, what is nil left out.
///
/// A class, as the standard library hands the same encoder to everything that a value consists of.
final class JSONEncoding: Encoder {
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  /// Whether keys are a dictionary's own, the owner's words.
  private let keepsKeys: Bool
  fileprivate var node = Node.nothing

  /// What came in so far; a part that is still being made is an encoder of its own.
  fileprivate enum Node {
    case nothing
    case plain(String)
    case string(String)
    case array([JSONEncoding])
    case object([(key: String, value: JSONEncoding)])
  }

  private init(keepsKeys: Bool = false) { self.keepsKeys = keepsKeys }

  static func value(of document: some Encodable) throws -> JSONValue {
    try encoding(of: document).value
  }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .nothing = node { node = .object([]) }
    return KeyedEncodingContainer(JSONMembers(encoding: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .nothing = node { node = .array([]) }
    return JSONElements(encoding: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONScalar(encoding: self) }

  private var value: JSONValue {
    switch node {
    case .nothing: .plain("null")
    case .plain(let text): .plain(text)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { ($0.key, $0.value.value) })
    }
  }

  fileprivate static func encoding(of value: some Encodable) throws -> JSONEncoding {
    let encoding = JSONEncoding(keepsKeys: value is any KeyedByText)
    if let scalar = scalar(value) {
      encoding.node = scalar
    } else {
      try value.encode(to: encoding)
    }
    return encoding
  }

  /// The documents hold no other scalars than these three.
  fileprivate static func scalar(_ value: some Encodable) -> Node? {
    switch value {
    case let text as String: .string(text)
    case let number as Int: .plain(String(number))
    case let truth as Bool: .plain(String(truth))
    default: nil
    }
  }

  fileprivate static func empty() -> JSONEncoding { JSONEncoding() }

  fileprivate func append(_ element: JSONEncoding) {
    guard case .array(var elements) = node else { return }
    node = .nothing
    elements.append(element)
    node = .array(elements)
  }

  fileprivate func append(_ value: JSONEncoding, for key: any CodingKey) {
    guard case .object(var members) = node else { return }
    node = .nothing
    let name = keepsKeys ? key.stringValue : JSONEncoding.snakeCase(key.stringValue)
    members.append((name, value))
    node = .object(members)
  }

  /// `last_one_on_one` of `lastOneOnOne`.
  private static func snakeCase(_ name: String) -> String {
    var snake = ""
    for scalar in name.unicodeScalars {
      if ("A"..."Z").contains(scalar) { snake += "_" }
      snake += scalar.properties.lowercaseMapping
    }
    return snake
  }
}

private protocol KeyedByText {}
extension Dictionary: KeyedByText where Key == String {}

private struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoding: JSONEncoding
  let codingPath: [any CodingKey] = []

  func encodeNil(forKey key: Key) { encoding.append(.empty(), for: key) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    encoding.append(try .encoding(of: value), for: key)
  }

  func nestedContainer<NestedKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    inner(for: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    inner(for: key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoding }
  func superEncoder(forKey key: Key) -> any Encoder { inner(for: key) }

  private func inner(for key: Key) -> JSONEncoding {
    let inner = JSONEncoding.empty()
    encoding.append(inner, for: key)
    return inner
  }
}

private struct JSONElements: UnkeyedEncodingContainer {
  let encoding: JSONEncoding
  let codingPath: [any CodingKey] = []

  var count: Int {
    if case .array(let elements) = encoding.node { elements.count } else { 0 }
  }

  func encodeNil() { encoding.append(.empty()) }
  func encode(_ value: some Encodable) throws { encoding.append(try .encoding(of: value)) }

  func nestedContainer<NestedKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    inner().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { inner().unkeyedContainer() }
  func superEncoder() -> any Encoder { inner() }

  private func inner() -> JSONEncoding {
    let inner = JSONEncoding.empty()
    encoding.append(inner)
    return inner
  }
}

private struct JSONScalar: SingleValueEncodingContainer {
  let encoding: JSONEncoding
  let codingPath: [any CodingKey] = []

  func encodeNil() { encoding.node = .plain("null") }

  func encode(_ value: some Encodable) throws {
    guard let scalar = JSONEncoding.scalar(value) else {
      let context = EncodingError.Context(
        codingPath: [], debugDescription: "no scalar of a document")
      throw EncodingError.invalidValue(value, context)
    }
    encoding.node = scalar
  }
}
