import Calendar

/// The links from a page that was split by month to the pages it was split into.
struct ShelfPart: TemplateView {
  struct Year: TemplateView {
    let name: PageText
    let months: [Month]

    static let fields: [TemplateField<Self>] = [.text("name", \.name), .list("months", \.months)]
  }

  /// A month with its page, or one that is split by day with the pages of its days.
  struct Month: TemplateView {
    let name: PageText
    let count: PageText
    let link: PageLink?
    let days: [NamedLink]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .text("count", \.count), .text("link", \.link), .list("days", \.days),
    ]
  }

  let years: [Year]
  /// `and 12 more`: how many months are found in the folder alone.
  let more: PageText?

  static let fields: [TemplateField<Self>] = [.list("years", \.years), .text("more", \.more)]

  /// `page` gives the link to the page of a leaf's name.
  init<Row>(_ shelf: CalendarShelf<Row>, _ page: (String) -> PageLink) {
    let shown = shelf.months.prefix(ShelfPart.mostMonths)
    let starts = shown.indices.filter {
      $0 == 0 || shown[$0].first.year != shown[$0 - 1].first.year
    }
    years = zip(starts, starts.dropFirst() + [shown.count]).map { start, end in
      Year(
        name: PageText("\(shown[start].first.year)"),
        months: shown[start..<end].map { ShelfPart.month($0, page) })
    }
    more = PageRoom.more(shelf.months.count, shown: shown.count)
  }

  /// Twelve years, in which each year has a heading and blank lines.
  private static let mostMonths = 144

  private static func month<Row>(
    _ month: CalendarShelf<Row>.Month, _ page: (String) -> PageLink
  ) -> Month {
    let isWhole = month.leaves.allSatisfy(\.isMonth)
    return Month(
      name: PageText(month.first.monthName), count: PageText("\(month.count)"),
      link: isWhole ? month.leaves.first.map { page($0.name) } : nil,
      days: isWhole
        ? []
        : NamedLink.list(
          month.leaves.map { NamedLink(name: PageText($0.label), link: page($0.name)) }))
  }
}
