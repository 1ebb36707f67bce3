import Calendar
import Notes
import Relationships
import SourceText

/// `previews-<name>`: who has seen a proposal before its forum, what they answered, and who is left.
struct PreviewsPage: TemplateView {
  /// Somebody who has seen it.
  struct Seen: TemplateView {
    let person: NamedLink
    let meetings: [NamedLink]
    let answer: [PageText]
    /// How many lines of the answer are private.
    let hidden: PageText?
    /// Whether nothing is noted of what they said.
    let isUnheard: Bool

    static let fields: [TemplateField<Self>] = [
      .view("person", \.person), .list("meetings", \.meetings), .list("answer", \.answer),
      .text("hidden", \.hidden), .flag("isUnheard", \.isUnheard),
    ]

    /// How many meetings are told, the latest, and how many lines of each.
    private static let most = 5

    init(_ preview: Preview, _ links: LinkMaker) {
      person = links.about(preview.person)
      meetings = NamedLink.list(
        preview.given.suffix(Seen.most).map { given in
          NamedLink(
            name: PageText("\(given.meeting.countsAs.shownName) on \(given.meeting.day)"),
            link: links.to(given.origin))
        })
      let lines = preview.given.suffix(Seen.most).flatMap { $0.answer.prefix(Seen.most) }
      answer = lines.compactMap(\.shareable).map { PageText($0) }
      let count = lines.count(where: \.isPrivate)
      hidden = count == 0 ? nil : PageText(Wording.counted(count, "private line"))
      isUnheard = preview.isUnheard
    }
  }

  /// Somebody who has not.
  struct Left: TemplateView {
    let person: NamedLink
    /// `on Thu 26 Nov at 10:00`; nil once the forum's day has come.
    let when: PageText?

    static let fields: [TemplateField<Self>] = [
      .view("person", \.person), .text("when", \.when),
    ]

    init(_ preview: Preview, _ previews: Previews, _ desk: Desk, _ links: LinkMaker) {
      person = links.about(preview.person)
      when = previews.forum > desk.today ? PageText(Left.when(preview, previews)) : nil
    }

    private static func when(_ preview: Preview, _ previews: Previews) -> String {
      let days = preview.chances.prefix(3).map { chance in
        "\(chance.day)" + (chance.time.map { " at \($0)" } ?? "")
      }
      return days.isEmpty
        ? "book a 1:1 before \(previews.forum)" : "in the 1:1 on \(Wording.list(days, "or"))"
    }
  }

  let title: PageText
  let when: PageText
  let note: PageLink
  let home: PageLink
  let dependsOn: [NamedLink]
  let seen: [Seen]
  let moreSeen: PageText?
  let left: [Left]
  let moreLeft: PageText?
  /// Whether the forum is ahead, so that those who are left still can see it.
  let isAhead: Bool

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title), .text("when", \.when), .text("note", \.note), .text("home", \.home),
    .list("dependsOn", \.dependsOn), .flag("hasDependsOn", { !$0.dependsOn.isEmpty }),
    .list("seen", \.seen), .flag("hasSeen", { !$0.seen.isEmpty }), .list("left", \.left),
    .flag("hasLeft", { !$0.left.isEmpty }), .flag("isAhead", \.isAhead),
    .text("moreSeen", \.moreSeen), .text("moreLeft", \.moreLeft),
  ]

  init(_ previews: Previews, _ desk: Desk, _ links: LinkMaker) {
    title = PageText(previews.proposal.title)
    let forum = previews.proposal.forum.map { " at \($0)" } ?? ""
    when = PageText("\(previews.forum.weekday.name) \(previews.forum)\(forum)")
    note = links.to(previews.proposal.origin.path)
    home = links.to(desk.names.home)
    dependsOn = links.about(
      previews.people.filter(\.isDependedOn).map(\.person), others: note)
    let (given, missing) = (previews.given, previews.missing)
    seen = given.prefix(PageRoom.items).map { Seen($0, links) }
    moreSeen = PageRoom.more(given.count, shown: seen.count)
    left = missing.prefix(PageRoom.items).map { Left($0, previews, desk, links) }
    moreLeft = PageRoom.more(missing.count, shown: left.count)
    isAhead = previews.forum > desk.today
  }
}
