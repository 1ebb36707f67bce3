import Calendar
import Notes

/// Somebody one likes to spend time with, and has not built anything with yet.
enum RapportWithoutTrust: Rule {
  static let text = RuleText(
    .rapportWithoutTrust, .knowOneAnother, .plan,
    looksFor: """
      You have met an active peer socially {limit} times or more, and either have finished no joint \
      project or noted a trust two steps or more above what the notes show.
      """,
    why: """
      To get on well is a good start, and no more than that. Trust comes from something done together, \
      where each sees that the other's word holds.
      """,
    limit: .touches)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let touches = index.heldMeetings(with: person.id).filter { $0.countsAs == .social }
    let most = index.configuration.limit(.touches)
    guard person.isActivePeer, let first = touches.first, touches.count >= most else {
      return nil
    }
    let projects = index.projects(with: person.id)
    let hasWorked = projects.contains { $0.stage == .done }
    let trust = index.trust(in: person)
    let ahead = trust.stated.flatMap { $0.number - trust.earned.number >= 2 ? $0 : nil }
    guard !hasWorked || ahead != nil else { return nil }
    let met: Words = "we have met socially \(touches.count) times since \(first.day)"
    let worked: Words = hasWorked ? "" : ", and have not finished anything together yet"
    let noted = ahead.map { stated -> Words in
      """
      ; I noted our trust as \(stated.rawValue), and what we have done together is still on the way \
      there
      """
    }
    let running = projects.first { $0.stage.isRunning }
    return Finding(
      .rapportWithoutTrust, .plan, about: .person(person.id), "\(met)\(worked)\(noted ?? "")",
      next: running.map { "bring \($0.title) to its end with \(person.firstName)" }
        ?? "pick one small thing, and do it with \(person.firstName) from beginning to end",
      evidence: touches.suffix(3).map(\.origin)
        + (ahead == nil ? [] : [person.origin(of: "trust")]),
      day: first.day)
  }
}
