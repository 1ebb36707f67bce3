import Calendar
import Notes
import Relationships

/// One line of what is known about somebody: a kind, and the words.
struct FactPart: TemplateView {
  let kind: PageText
  let words: PageText

  static let fields: [TemplateField<Self>] = [.text("kind", \.kind), .text("words", \.words)]

  /// The lines about a person: hobbies, family, favourites, the birthday, then the rest by its kind;
  /// private ones left out.
  static func lines(about person: Person, _ index: Index) -> [FactPart] {
    let facts = index.facts(about: person.id)
    var lines: [FactPart] = []
    let hobbies = index.hobbies(of: person.id)
    if !hobbies.isEmpty { lines.append(FactPart("Hobbies", joined(hobbies, separator: "; "))) }
    for family in [Fact.Family.family, .favorite] {
      let words = grouped(facts.filter { $0.family == family }).map { kind, words in
        kind.hasPrefix("famil") || kind.hasPrefix("favorite") ? words : "\(kind) \(words)"
      }
      guard !words.isEmpty else { continue }
      let title = family == .family ? "Family" : "Favourites"
      lines.append(FactPart(title, words.joined(separator: "; ")))
    }
    if let birthday = person.birthday { lines.append(FactPart("Birthday", birthday.text)) }
    lines += grouped(facts.filter { $0.family == .other })
      .map { FactPart($0.0.capitalizedFirst, $0.1) }
    return lines
  }

  static func thinking(of person: Person) -> [FactPart] {
    person.thinking.lazy.compactMap { detail in
      detail.words.shareable.map { FactPart(detail.kind.capitalizedFirst, $0.text) }
    }.prefix(PageRoom.items).map(\.self)
  }

  private init(_ kind: String, _ words: String) {
    (self.kind, self.words) = (PageText(kind), PageText(words))
  }

  private static func plural(of kind: String) -> String {
    switch kind {
    case "child": "children"
    case "music", "food": kind
    default: kind.hasSuffix("s") ? kind : kind + "s"
    }
  }

  /// The words of each kind in the order in which the kinds come, those of one kind in one line.
  private static func grouped(_ facts: [Fact]) -> [(String, String)] {
    var order: [String] = []
    var words: [String: [String]] = [:]
    for fact in facts {
      guard let text = fact.words.shareable?.text else { continue }
      if words[fact.kind] == nil { order.append(fact.kind) }
      if words[fact.kind]?.contains(text) != true { words[fact.kind, default: []].append(text) }
    }
    return order.map { kind in
      let words = words[kind] ?? []
      return (words.count == 1 ? kind : plural(of: kind), joined(words, separator: ", "))
    }
  }

  /// As many as a line bears.
  private static func joined(_ words: [String], separator: String) -> String {
    let left = words.count - PageRoom.names
    guard left > 0 else { return words.joined(separator: separator) }
    return "\(words.prefix(PageRoom.names).joined(separator: separator)) and \(left) more"
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
