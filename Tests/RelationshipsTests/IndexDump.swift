import Calendar
import Notes
import Relationships
import SourceText

/// An index in lines that a table can hold, people by the last part of their id.
extension Index {
  var peopleLines: [String] { people.map { "\($0.kind) \($0.id.path.name) \($0.name)" } }

  /// `2026-11-19 one-on-one held ada Title`.
  var meetingLines: [String] {
    meetings.map { meeting in
      let title = meeting.title.shareable?.text ?? "(private)"
      return [
        "\(meeting.day) \(meeting.countsAs.rawValue) \(meeting.state.rawValue)",
        meeting.people.short, title,
      ]
      .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// `me>ada open send the tables`.
  var commitmentLines: [String] {
    commitments.map { commitment in
      let owner = if case .person(let id) = commitment.owner { id.path.name } else { "me" }
      let words = commitment.words.shareable?.text ?? "(private)"
      return "\(owner)>\(commitment.with.short) \(commitment.status.rawValue) \(words)"
    }
  }

  /// `ada open ask about choir`.
  var topicLines: [String] {
    topics.map {
      "\($0.with.short) \($0.isOpen ? "open" : "closed") \($0.words.shareable?.text ?? "(private)")"
    }
  }

  /// `ada hobby trail running`, with the day of its meeting behind it.
  var factLines: [String] {
    facts.map { fact in
      let day = fact.day.map { " \($0)" } ?? ""
      return
        "\(fact.person.path.name) \(fact.kind) \(fact.words.shareable?.text ?? "(private)")\(day)"
    }
  }

  /// `tension ada open who owns the tables`.
  var markLines: [String] {
    marks.map { mark in
      let state = mark.isResolved ? "resolved\(mark.resolved.map { " \($0)" } ?? "")" : "open"
      return
        "\(mark.kind.rawValue) \(mark.with.short) \(state) \(mark.words.shareable?.text ?? "(private)")"
    }
  }

  /// Everything, so that two indexes can be compared.
  var dump: String {
    var lines = ["owner \(owner)"]
    lines += people.map { "\($0)" } + meetings.map(dumped) + commitments.map { "\($0)" }
    lines += facts.map { "\($0)" } + topics.map { "\($0)" } + marks.map { "\($0)" }
    lines += projects.map { "\($0)" } + proposals.map { "\($0)" } + events.map { "\($0)" }
    lines += groups.map { "\($0)" } + mentions.map { "\($0)" }
    lines += people.map { "\(standing(of: $0))" }
    return lines.joined(separator: "\n")
  }
}

/// A value with all that it holds, behind references too.
private func dumped(_ value: some Any) -> String {
  var text = ""
  Swift.dump(value, to: &text)
  return text
}

extension [Person.ID] {
  /// The last part of each id.
  var short: String { map(\.path.name).joined(separator: "+") }
}

extension IndexReader.Result {
  /// `peers/ada.md:3 unknown-person there is no note of …`.
  var diagnosticLines: [String] {
    diagnostics.map { "\($0.place.path):\($0.place.line) \($0.code.rawValue) \($0.message)" }
  }
}

/// A vault of four peers whose notes say nothing, and more notes beside them.
func readCircle(
  _ notes: [String: String], settings: String = "", today: String = "2026-11-26"
) -> IndexReader.Result {
  var all = [
    "peers/ada-lovelace.md": "# Ada Lovelace", "peers/bob.md": "# Bob Kahn",
    "peers/sam-adams.md": "# Sam Adams", "peers/sam-brown.md": "# Sam Brown",
  ]
  all.merge(notes) { $1 }
  return readVault(all, settings: settings, today: today)
}
