import Calendar
import SourceText

/// The evidence and the steps in words of our own: what we have done, and what we could do. They are for
/// the owner's eyes, and the person they are about could read them.
extension Trust {
  /// What we have done: `worked together once; five of six promises kept; met on twelve days`.
  public var evidenceText: String {
    let parts = [
      evidence.workText, evidence.promisesText, evidence.meetingsText, evidence.feedbackText,
      evidence.tensionsText, evidence.knownSince.map { "known since \($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? "nothing noted yet" : parts.joined(separator: "; ")
  }

  /// What the next step lacks: `for reliable: finish one small thing together, or keep 80 % of at least
  /// five promises`. Nil from the last step.
  public var lackingText: String? { nextStep?.text }
}

extension TrustStep {
  /// `for working: meet on two more days`.
  public var text: String {
    guard !lacks.isEmpty else {
      return
        "for \(level.rawValue): the notes show enough; only the word in the note is lower"
    }
    return "for \(level.rawValue): \(lacks.map(\.text).joined(separator: "; "))"
  }
}

extension TrustLack {
  /// What we could do about it: `meet on two more days`.
  public var text: String {
    switch self {
    case .meetingDays(let count): "meet on \(Wording.spelled(count, "more day"))"
    case .jointProject: "finish one small thing together"
    case .jointProjectOrPromises:
      "finish one small thing together, or keep 80 % of at least five promises"
    case .feedbackOrTension(let isGiven, let isReceived):
      switch (isGiven, isReceived) {
      case (true, _): "ask for feedback, or resolve a tension"
      case (_, true): "give feedback, or resolve a tension"
      default: "give feedback and ask for some, or resolve a tension"
      }
    case .year(let day?): "a year since we met, on \(day)"
    case .year(nil): "a year since we met"
    case .meetings(let count): "meet \(Wording.spelled(count, "more time"))"
    }
  }
}

extension TrustEvidence {
  fileprivate var workText: String? {
    switch jointProjects {
    case 0: nil
    case 1: "worked together once"
    case 2: "worked together twice"
    case let count: "worked together \(Wording.spelled(count, "time"))"
    }
  }

  fileprivate var promisesText: String? {
    guard promises.settled > 0 else { return nil }
    let (kept, settled) = (promises.kept, promises.settled)
    // Two numbers side by side are both words or both figures.
    let areWords = settled <= Wording.mostSpelled
    let share =
      areWords
      ? "\(kept == 0 ? "none" : Wording.spelled(kept)) of \(Wording.spelled(settled))"
      : promises.text
    return "\(share) \(settled == 1 ? "promise" : "promises") kept"
  }

  fileprivate var meetingsText: String? {
    meetingDays == 0 ? nil : "met on \(Wording.spelled(meetingDays, "day"))"
  }

  fileprivate var feedbackText: String? {
    switch (feedbackGiven == 0, feedbackReceived == 0) {
    case (true, true): nil
    case (false, true): "feedback given"
    case (true, false): "feedback received"
    case (false, false): "feedback both ways"
    }
  }

  fileprivate var tensionsText: String? {
    resolvedTensions == 0 ? nil : "\(Wording.spelled(resolvedTensions, "tension")) resolved"
  }
}
