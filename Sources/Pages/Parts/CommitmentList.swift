import Relationships

/// A list of commitments: those that may be shown, and how many may not.
struct CommitmentList: TemplateView {
  let items: [CommitmentPart]
  let hidden: [PrivateLinesPart]
  /// `and 10 more`, where the list is cut.
  let more: PageText?
  /// Where these are; nil where the page says so.
  let moreOn: PageLink?

  static let fields: [TemplateField<Self>] = [
    .list("items", \.items), .list("hidden", \.hidden), .text("more", \.more),
    .text("moreOn", \.moreOn),
    .flag("isEmpty", \.isEmpty),
  ]

  var isEmpty: Bool { items.isEmpty && hidden.isEmpty && more == nil }

  /// `naming` says whom each line names.
  init(
    _ commitments: [Commitment], atMost limit: Int = .max, moreOn: PageLink? = nil,
    links: LinkMaker, naming: (Commitment) -> [Person.ID] = { _ in [] }
  ) {
    let shown = commitments.prefix(limit)
    items = shown.compactMap { CommitmentPart($0, naming: naming($0), links: links) }
    hidden = PrivateLinesPart.count(shown.filter(\.words.isPrivate).map(\.origin), links: links)
    more = PageRoom.more(commitments.count, shown: shown.count)
    self.moreOn = moreOn
  }
}
