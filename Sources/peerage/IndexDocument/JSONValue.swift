/// A document as JSON sees it.
enum JSONValue {
  /// A number, `true`, `false` or `null`, as it is written.
  case plain(String)
  case string(String)
  case array([JSONValue])
  /// No key twice; in any order.
  case object([(key: String, value: JSONValue)])
}
