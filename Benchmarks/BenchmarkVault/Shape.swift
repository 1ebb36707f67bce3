/// What kind of vault it is: how much stands in a note, where the notes lie, how they are written.
public enum Shape: String, CaseIterable, Sendable {
  /// A note a peer, of 5.7 KB on average: the vault that the targets are about.
  case peers
  /// Few notes of some 200 KB: somebody who has met the same people for years.
  case large
  /// A note of half a kilobyte for everybody.
  case small
  /// The notes of `peers` in folders within folders.
  case deep
  /// Daily notes; one in ten is about a person.
  case journal
  /// A note for each meeting; one in ten is about a person.
  case meetings
  /// Written as Obsidian's users do: tags, linked dates, fields in brackets, callouts, comments.
  case obsidian
  /// Written as in Logseq: no front matter, and everything is an item under an item.
  case logseq
  /// Written by hand as plain text: dates and owners in words, numbered lists, underlined headings.
  case plain
}

/// The customs of writing that readers of notes have to know apart.
enum Custom {
  case usual
  case obsidian
  case logseq
  case plain
}

extension Shape {
  var custom: Custom {
    switch self {
    case .obsidian: .obsidian
    case .logseq: .logseq
    case .plain: .plain
    case .peers, .large, .small, .deep, .journal, .meetings: .usual
    }
  }

  /// How many meetings a person's note holds.
  var meetings: ClosedRange<Int> {
    switch self {
    case .large: 700...900
    case .small: 0...1
    case .peers, .deep, .obsidian, .logseq, .plain: 10...27
    case .journal, .meetings: 2...8
    }
  }

  /// What fifty notes in a row are, in this order.
  var fifty: [(role: NoteRole, count: Int)] {
    switch self {
    case .journal: [(.person, 5), (.journal, 43), (.project, 1), (.proposal, 1)]
    case .meetings: [(.person, 5), (.meeting, 43), (.project, 1), (.proposal, 1)]
    case .peers, .large, .small, .deep, .obsidian, .logseq, .plain:
      [(.person, 46), (.project, 2), (.proposal, 1), (.group, 1)]
    }
  }
}

/// What a note is about.
enum NoteRole: Int {
  case person, project, proposal, group, journal, meeting
}
