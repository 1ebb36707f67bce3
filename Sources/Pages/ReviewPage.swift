import Relationships

/// `peerage-review`: all that the rules noticed, for this week, for this month and worth knowing, about one
/// after the other.
struct ReviewPage: TemplateView {
  struct Section: TemplateView {
    let title: PageText
    let groups: [Group]

    static let fields: [TemplateField<Self>] = [
      .text("title", \.title), .list("groups", \.groups),
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

  /// How many findings the page shows; a longer one nobody reads.
  static let most = 200

  let home: PageLink
  let sections: [Section]
  let more: PageText?

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .list("sections", \.sections), .text("more", \.more),
  ]

  init(_ desk: Desk, _ links: LinkMaker) {
    home = links.to(desk.names.home)
    let findings = desk.review.findings
    let shown = findings.prefix(ReviewPage.most)
    sections = Finding.Severity.allCases.compactMap { severity in
      let found = shown.filter { $0.severity == severity }
      guard !found.isEmpty else { return nil }
      return Section(title: PageText(severity.title), groups: ReviewPage.groups(found, links))
    }
    let left = findings.count - shown.count
    more = left == 0 ? nil : PageText("and \(left) more")
  }

  /// The findings by subject, in the order of the first about each.
  private static func groups(_ findings: [Finding], _ links: LinkMaker) -> [Group] {
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
