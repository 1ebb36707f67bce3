import Notes
import Relationships
import SourceText

extension Meeting {
  /// Its title, where it says more than what the meeting counts as, whether it was called off, and who
  /// was there; private titles never do.
  func shownTitle(_ desk: Desk) -> Words? {
    guard let words = title.shareable, !words.isEmpty else { return nil }
    let rest = Folded(words.text).text.split { $0 == " " || $0 == "," || $0 == "–" || $0 == "-" }
    let said = rest.filter { !Meeting.plainWords.contains($0) }.joined(separator: " ")
    guard !said.isEmpty else { return nil }
    // Among many, one name says something; and each of their pages asks.
    let isOneOfFew =
      people.count <= Meeting.few && people.contains { isName(said, of: $0, desk) }
    guard !isOneOfFew else { return nil }
    return words.withoutLeading(["1:1 –", "1:1,", "1:1:", "1:1"])
  }

  private func isName(_ words: String, of id: Person.ID, _ desk: Desk) -> Bool {
    guard let person = desk.index.person(id) else { return false }
    return ([person.name, person.firstName] + person.aliases).contains { Folded($0).text == words }
  }

  private static let few = 12

  private static let plainWords: Set<Substring> = [
    "1:1", "1", "1on1", "with", "cancelled", "canceled", "skipped", "no", "show",
  ]
}

extension Words {
  /// The words without the first of `starts` that they begin with.
  fileprivate func withoutLeading(_ starts: [String]) -> Words {
    guard case .plain(let text)? = pieces.first, let start = starts.first(where: text.hasPrefix)
    else { return self }
    let rest = text.dropFirst(start.count).drop { $0 == " " }
    return Words([.plain(String(rest))] + pieces.dropFirst())
  }
}
