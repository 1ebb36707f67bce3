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

  /// Whom a name means, by the strongest of its strengths and by each weaker one.
  private struct Meaning {
    var strength: Strength
    /// Sorted, nobody twice.
    var ids: [ID]
    var weaker: [(strength: Strength, ids: [ID])] = []

    mutating func add(_ strength: Strength, _ id: ID) {
      if strength == self.strength {
        Meaning.insert(id, into: &ids)
      } else if strength.rawValue < self.strength.rawValue {
        weaker.append((self.strength, ids))
        (self.strength, ids) = (strength, [id])
      } else if let place = weaker.firstIndex(where: { $0.strength == strength }) {
        Meaning.insert(id, into: &weaker[place].ids)
      } else {
        weaker.append((strength, [id]))
      }
    }

    func ids(_ strength: Strength) -> [ID] {
      strength == self.strength ? ids : weaker.first { $0.strength == strength }?.ids ?? []
    }

    // Notes are added in the order of their paths, so that an id nearly always comes last.
    private static func insert(_ id: ID, into ids: inout [ID]) {
      var (low, high) = (0, ids.count)
      if let last = ids.last, last < id { low = high }
      while low < high {
        let middle = (low + high) / 2
        if ids[middle] < id { low = middle + 1 } else { high = middle }
      }
      if low == ids.count || ids[low] != id { ids.insert(id, at: low) }
    }
  }

  private var names: [Folded: Meaning] = [:]
  /// The names and aliases as they were typed, in the order in which they were added.
  private var spellings: [String] = []

  var isEmpty: Bool { names.isEmpty }

  /// Makes `name` mean `id`, too. Empty names mean nobody.
  mutating func add(_ name: String, for id: ID, as strength: Strength) {
    let folded = Folded(NameTable.withoutSign(name))
    guard !folded.isEmpty else { return }
    names[folded, default: Meaning(strength: strength, ids: [])].add(strength, id)
    if strength == .name || strength == .alias { spellings.append(name) }
  }

  /// What a name or path as somebody typed it leads to; an `@` before it and `.md` behind it aside.
  func match(_ text: some StringProtocol) -> Match {
    names.isEmpty ? .none : match(compared: NameTable.compared(text))
  }

  /// What a name in its compared form leads to.
  func match(compared name: Folded) -> Match {
    guard let meaning = names[name] else { return .none }
    return meaning.ids.count == 1 ? .one(meaning.ids[0]) : .several(meaning.ids)
  }

  /// By what a name in its compared form leads to somebody; nil where it leads to nobody.
  func strength(ofCompared name: Folded) -> Strength? { names[name]?.strength }

  /// By what a name leads to somebody; nil where it leads to nobody.
  func strength(of text: some StringProtocol) -> Strength? {
    names.isEmpty ? nil : strength(ofCompared: NameTable.compared(text))
  }

  /// The form in which names are compared.
  static func compared(_ text: some StringProtocol) -> Folded {
    if isBare(text) { return Folded(String(text)) }
    var text = Substring(text)
    if text.lowercased().hasSuffix(".md") { text = text.dropLast(3) }
    if let slash = text.lastIndex(of: "/"), text.index(after: slash) < text.endIndex,
      text[text.index(after: slash)] == "@"
    {
      text.remove(at: text.index(after: slash))
    }
    return Folded(text.drop { $0 == "@" })
  }

  /// Whether a name holds neither a sign nor a dot, so that it needs only to be folded.
  static func isBare(_ text: some StringProtocol) -> Bool {
    !text.utf8.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") }
  }

  private static func withoutSign(_ name: String) -> String {
    name.utf8.first == UInt8(ascii: "@") ? String(name.drop { $0 == "@" }) : name
  }

  /// The ids that share a name of some strength, by that name: what is to be told as ambiguous.
  func shared(_ strength: Strength) -> [(name: Folded, ids: [ID])] {
    names.map { (name: $0.key, ids: $0.value.ids(strength)) }
      .filter { $0.ids.count > 1 }
      .sorted { $0.name < $1.name }
  }

  /// A name of somebody that is nearly `name`, as it was typed; of equals the one that was added first.
  func nearMiss(_ name: String) -> String? { Wording.nearMiss(name, in: spellings) }
}
