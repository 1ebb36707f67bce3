internal import Relationships
internal import SourceText
internal import Vault

/// Somebody in the vault whom an argument names.
enum Someone {
  /// The person of that name; refuses a name that is nobody's and one that several share.
  static func named(_ name: String, in index: Index) throws(VaultError) -> Person {
    switch index.person(named: name) {
    case .one(let person): return person
    case .several(let ids):
      throw VaultError(
        path: name,
        reason: "can be \(Wording.list(ids.map { "`\($0.text)`" }, "or")); write one of them")
    case .nobody(let near):
      throw VaultError(
        path: name,
        reason: "there is no note of anybody of that name"
          + (near.map { "; did you mean `\($0)`?" } ?? ""))
    }
  }
}
