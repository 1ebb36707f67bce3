import Calendar
import Notes

/// An interest shared with somebody that has never come up.
enum CommonGround: Rule {
  static let text = RuleText(
    .commonGround, .knowOneAnother, .notice,
    looksFor: """
      A peer or former peer has an interest of yours, and no held meeting or message with them mentions \
      it.
      """,
    why: """
      Something both of you like makes it easier to talk, most of all when the work is hard. It has to be \
      said once to be there.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    guard person.kind == .peer else { return nil }
    let shared = index.commonGroundToRaise(with: person)
    guard !shared.isEmpty else { return nil }
    let keys = Set(shared.map(SharedInterests.key))
    let places = index.facts(about: person.id).filter { fact in
      fact.family == .hobby
        && fact.words.shareable.map { keys.contains(SharedInterests.key($0.text)) } ?? false
    }.map(\.origin)
    let told = Words.list(shared.map { Words(plain: $0) })
    return Finding(
      .commonGround, .notice, about: .person(person.id),
      "we share \(told), and no meeting of ours mentions \(shared.count == 1 ? "it" : "them") yet",
      next: "talk with \(person.firstName) about \(shared[0])", evidence: places, day: nil)
  }
}
