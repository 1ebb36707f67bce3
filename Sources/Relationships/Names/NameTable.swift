import Notes
import SourceText

/// Every name that means somebody or something with a note, so that a link or a name leads to one of
/// them or is known to be ambiguous.
///
/// Names are compared folded: without case, accents and Unicode form. A path goes before a file name or a
/// name, these before an alias, and an alias before a first name that only one person has.
struct NameTable<ID: Hashable & Comparable & Sendable>: Sendable {
  /// What a name leads to.
  enum Match: Equatable {
    case one(ID)
    /// Several of them, sorted: never a guess.
    case several([ID])
    case none
  }

  /// How strong a name is; a stronger one is asked first.
  enum Strength: Int, CaseIterable { case path, name, alias, firstName }

  private var names: [Strength: [Folded: Set<ID>]] = [:]
  /// The names and aliases as they were typed, in the order in which they were added.
  private var spellings: [String] = []

  /// Makes `name` mean `id`, too. Empty names mean nobody.
  mutating func add(_ name: String, for id: ID, as strength: Strength) {
    let folded = Folded(name.drop { $0 == "@" })
    guard !folded.isEmpty else { return }
    names[strength, default: [:]][folded, default: []].insert(id)
    if strength == .name || strength == .alias { spellings.append(name) }
  }

  /// What a name or path as somebody typed it leads to; an `@` before it and `.md` behind it aside.
  func match(_ text: some StringProtocol) -> Match {
    let name = NameTable.compared(text)
    guard let strength = strength(ofCompared: name), let found = names[strength]?[name] else {
      return .none
    }
    if found.count == 1, let only = found.first { return .one(only) }
    return .several(found.sorted())
  }

  /// By what a name leads to somebody; nil where it leads to nobody.
  func strength(of text: some StringProtocol) -> Strength? {
    strength(ofCompared: NameTable.compared(text))
  }

  private func strength(ofCompared name: Folded) -> Strength? {
    name.isEmpty ? nil : Strength.allCases.first { names[$0]?[name] != nil }
  }

  private static func compared(_ text: some StringProtocol) -> Folded {
    var text = Substring(text)
    if text.lowercased().hasSuffix(".md") { text = text.dropLast(3) }
    if let slash = text.lastIndex(of: "/"), text.index(after: slash) < text.endIndex,
      text[text.index(after: slash)] == "@"
    {
      text.remove(at: text.index(after: slash))
    }
    return Folded(text.drop { $0 == "@" })
  }

  /// The ids that share a name of some strength, by that name: what is to be told as ambiguous.
  func shared(_ strength: Strength) -> [(name: Folded, ids: [ID])] {
    (names[strength] ?? [:]).filter { $0.value.count > 1 }
      .map { ($0.key, $0.value.sorted()) }
      .sorted { $0.name < $1.name }
  }

  /// A name of somebody that is nearly `name`, as it was typed; of equals the one that was added first.
  func nearMiss(_ name: String) -> String? { Wording.nearMiss(name, in: spellings) }
}
