public import Calendar
public import Notes
import SourceText

extension SeriesReview {
  /// `keep them weekly, slower (biweekly) or stop`.
  public var choicesText: String {
    Wording.list(
      choices.map { choice in
        let rhythm = SeriesEntry.rhythm(record.series.every, choice)
        switch choice {
        case .keep: return "keep \(record.series.every)"
        case .slower, .faster: return rhythm.map { "\(choice.rawValue) (\($0))" } ?? choice.rawValue
        case .stop: return "stop"
        }
      }, "or")
  }
}

extension SeriesReview.Reason {
  /// What it is, as part of a sentence; the words of a tension stay out of it.
  public var words: Words {
    switch self {
    case .openTension(let tension):
      tension.day.map { "something between us is open since \($0)" }
        ?? "something between us is open"
    case .runningProject(let project): "we are working on \(project.title)"
    case .proposalAhead(let proposal):
      proposal.present.map { "\(proposal.title) goes to \(proposal.forum ?? "its forum") on \($0)" }
        ?? "\(proposal.title) goes to \(proposal.forum ?? "its forum")"
    case .onlyUpdates(let meetings):
      "our last two 1:1s held nothing but updates (\(Wording.list(meetings.map { "\($0.day)" })))"
    }
  }

  /// Whether it is nothing for an agenda.
  public var isForMe: Bool {
    if case .openTension = self { true } else { false }
  }

  /// Where it stands.
  var origins: [Origin] {
    switch self {
    case .openTension(let tension): [tension.origin]
    case .runningProject(let project): [project.origin(of: "stage")]
    case .proposalAhead(let proposal): [proposal.origin(of: "present")]
    case .onlyUpdates(let meetings): meetings.map(\.origin)
    }
  }
}

extension Series.Decision {
  /// As part of a sentence: `faster`.
  public var word: String {
    switch self {
    case .keep: "keeping it"
    case .slower, .faster: rawValue
    case .stop: "stopping"
    }
  }
}
