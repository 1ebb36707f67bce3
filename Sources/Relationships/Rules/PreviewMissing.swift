import Calendar
import Notes
import SourceText

/// A proposal that goes to its forum soon and that somebody has not seen yet.
enum PreviewMissing: Rule {
  static let text = RuleText(
    .previewMissing, .oneOnOnes, .act,
    looksFor: """
      A draft is presented after today and by the end of next week, and somebody in `depends-on` or \
      `preview-with` has had no preview: a meeting before that day that links to it.
      """,
    why: """
      Whoever sees a proposal early can ask, object and make it better, and nobody on whom it depends \
      hears of their part in front of everybody.
      """)

  static func finding(about previews: Previews, in index: Index) -> Finding? {
    let end = Week(of: index.today, startingOn: index.configuration.weekStart).next.end
    let missing = previews.missing
    guard previews.proposal.isAhead(of: index.today), previews.forum <= end, !missing.isEmpty
    else { return nil }
    return Finding(
      .previewMissing, missing.contains(where: \.isDependedOn) ? .act : .plan,
      about: .proposal(previews.proposal.id), people: missing.map(\.person),
      message(previews, index), next: next(previews, index),
      evidence: [previews.proposal.origin(of: "present")],
      day: previews.forum)
  }

  private static func message(_ previews: Previews, _ index: Index) -> Words {
    let forum = previews.proposal.forum ?? "its forum"
    let needed = previews.missing.filter(\.isDependedOn)
    let others = previews.missing.filter { !$0.isDependedOn }
    var parts: [String] = []
    if !needed.isEmpty {
      parts.append("\(index.firstNames(of: needed.map(\.person))), on whom it depends")
    }
    if !others.isEmpty { parts.append(index.firstNames(of: others.map(\.person))) }
    return """
      it goes to \(forum) on \(previews.forum), and I have not shown it to \
      \(parts.joined(separator: needed.isEmpty ? "" : ", and to "))
      """
  }

  /// Whom to show it in which 1:1, and with whom one must be booked.
  private static func next(_ previews: Previews, _ index: Index) -> Words {
    let shown = previews.missing.filter { !$0.chances.isEmpty }.map { preview in
      let days = preview.chances.prefix(3).map { "\($0.day)" }
      return "\(index.firstName(preview.person)) on \(Wording.list(days, "or"))"
    }
    let unbooked = previews.missing.filter(\.chances.isEmpty).map(\.person)
    var parts: [String] = []
    if !shown.isEmpty { parts.append("show it in the 1:1 with \(Wording.list(shown))") }
    if !unbooked.isEmpty {
      parts.append(
        "book \(unbooked.count == 1 ? "a 1:1" : "1:1s") with \(index.firstNames(of: unbooked)) before \(previews.forum)"
      )
    }
    return Words(plain: parts.joined(separator: "; "))
  }
}
