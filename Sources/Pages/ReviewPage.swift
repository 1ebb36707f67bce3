import Relationships

/// `peerage-review`: all that the rules noticed, for this week, for this month and worth knowing, about one
/// after the other.
struct ReviewPage: TemplateView {
  struct Section: TemplateView {
    let title: PageText
    let groups: [Group]
    /// `and 10 more`, which `peerage review` has.
    let more: PageText?

    static let fields: [TemplateField<Self>] = [
      .text("title", \.title), .list("groups", \.groups), .text("more", \.more),
    ]
  }

  /// What there is about one person or thing.
  struct Group: TemplateView {
    let subject: NamedLink
    let findings: [FindingPart]

    static let fields: [TemplateField<Self>] = [
      .view("subject", \.subject), .list("findings", \.findings),
    ]
  }

  let home: PageLink
  let sections: [Section]

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .list("sections", \.sections),
  ]

  init(_ desk: Desk, _ links: LinkMaker) {
    home = links.to(desk.names.home)
    let bySeverity = Dictionary(grouping: desk.review.findings, by: \.severity)
    let found = Finding.Severity.allCases.compactMap { severity in
      bySeverity[severity].map { (severity: severity, findings: $0) }
    }
    let shown = ReviewPage.shown(of: found.map(\.findings.count))
    sections = zip(found, shown).map { found, shown in
      Section(
        title: PageText(found.severity.title),
        groups: ReviewPage.groups(found.findings.prefix(shown), links),
        more: PageRoom.more(found.findings.count, shown: shown))
    }
  }

  /// How many findings of each severity are shown: some of each for sure, and the most urgent as long as
  /// there is room.
  static func shown(of counts: [Int]) -> [Int] {
    var shown = counts.map { min($0, PageRoom.findings.ofEach) }
    var room = PageRoom.findings.all - shown.reduce(0, +)
    for place in counts.indices where room > 0 {
      let more = min(room, counts[place] - shown[place])
      shown[place] += more
      room -= more
    }
    return shown
  }

  /// The findings by subject, in the order of the first about each.
  private static func groups(_ findings: ArraySlice<Finding>, _ links: LinkMaker) -> [Group] {
    var order: [Finding.Subject] = []
    var bySubject: [Finding.Subject: [Finding]] = [:]
    for finding in findings {
      if bySubject[finding.subject] == nil { order.append(finding.subject) }
      bySubject[finding.subject, default: []].append(finding)
    }
    return order.map { subject in
      Group(
        subject: FindingPart.name(of: subject, links),
        findings: (bySubject[subject] ?? []).map { FindingPart(underSubject: $0, links: links) })
    }
  }
}
