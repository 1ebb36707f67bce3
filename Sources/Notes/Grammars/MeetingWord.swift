/// What a meeting counts as, where one of its words says so.
public enum MeetingType: String, CaseIterable, Hashable, Sendable {
  case oneOnOne = "one-on-one"
  /// A meal, a walk, a party: time together without work.
  case social
  /// Work of several, such as a retro or a workshop.
  case work
  /// A message: when one was last in touch, and nothing else.
  case contact
}

/// The words that say what a meeting counts as. Any case, whole words, the plural too.
public enum MeetingWord {
  /// What a heading's title says: its first word decides; `1:1` counts anywhere, unless the first word
  /// names a message about it.
  public static func type(ofHeading title: String) -> MeetingType? {
    let words = ComparedWords(title)
    let first = type(in: words, at: 0)
    return first != .contact && namesOneOnOne(words) ? .oneOnOne : first
  }

  /// What a list item or a bold opening says with its first three words: the first that means
  /// something, or `1:1` among them.
  public static func type(ofItem title: String) -> MeetingType? {
    let words = ComparedWords(title)
    let first = (0..<3).lazy.compactMap { type(in: words, at: $0) }.first
    if first != .contact, words.words.prefix(3).contains(where: { oneOnOneWords.contains($0) }) {
      return .oneOnOne
    }
    return first
  }

  /// What a tag, without its sign, says: `coffee`, `1-1`, `banter`, or a part of `meeting/coffee`.
  public static func type(ofTag tag: String) -> MeetingType? {
    tag.utf8.split(separator: UInt8(ascii: "/")).lazy.compactMap { part in
      let words = ComparedWords(String(decoding: part, as: UTF8.self))
      return words.joined == "social" ? .social : wholeType(words)
    }.first
  }

  /// What the value of `type:` says: one of the words, or `social`, `work` or `contact` itself.
  public static func type(ofValue value: String) -> MeetingType? {
    let words = ComparedWords(value)
    return MeetingType(rawValue: words.joined) ?? wholeType(words)
  }

  /// Whether a title says that the meeting did not take place.
  public static func isCalledOff(_ title: String) -> Bool {
    let words = ComparedWords(title)
    return words.words.indices.contains { index in
      calledOffWords.contains(words.words[index])
        || calledOffBeginnings.contains(words.words[index])
          && words.joined(from: index, count: 2).map(calledOffWords.contains) == true
    }
  }

  private static func wholeType(_ words: ComparedWords) -> MeetingType? {
    guard (1...3).contains(words.words.count) else { return nil }
    return type(ofPhrase: words.joined)
  }

  private static func namesOneOnOne(_ words: ComparedWords) -> Bool {
    words.words.indices.contains { index in
      oneOnOneWords.contains(words.words[index])
        || (words.words[index] == "one" || words.words[index] == "1")
          && words.joined(from: index, count: 3).map(oneOnOnePhrases.contains) == true
    }
  }

  /// What the words from `index` on say; the longest phrase counts, so that `walk through` is no walk.
  private static func type(in words: ComparedWords, at index: Int) -> MeetingType? {
    guard index < words.words.count else { return nil }
    if phraseBeginnings.contains(words.words[index]) {
      for count in [3, 2] {
        if let phrase = words.joined(from: index, count: count), let type = type(ofPhrase: phrase) {
          return type
        }
      }
    }
    return type(ofPhrase: words.words[index])
  }

  /// The first words of all phrases: most words need not be put together with what follows them.
  private static let phraseBeginnings = Set(
    table.keys.compactMap { phrase -> String? in
      guard let blank = phrase.firstIndex(of: " ") else { return nil }
      return String(phrase[..<blank])
    })

  private static func type(ofPhrase phrase: String) -> MeetingType? {
    // `Notes` is what any meeting has; a `note` is something one sends.
    if phrase == "notes" { return nil }
    if let type = table[phrase] { return type }
    guard phrase.hasSuffix("s") else { return nil }
    if phrase.hasSuffix("ies"), let type = table[phrase.dropLast(3) + "y"] { return type }
    if phrase.hasSuffix("es"), let type = table[String(phrase.dropLast(2))] { return type }
    return table[String(phrase.dropLast())]
  }

  private static let oneOnOneWords: Set<String> = ["1:1", "1on1", "1to1", "1x1"]
  private static let oneOnOnePhrases: Set<String> = [
    "one on one", "one on ones", "one to one", "one to ones", "1 on 1", "1 to 1",
  ]
  private static let calledOffWords: Set<String> = [
    "cancelled", "canceled", "skipped", "noshow", "no show", "called off",
  ]

  private static let calledOffBeginnings: Set<String> = ["no", "called"]

  private static let table: [String: MeetingType] = {
    var table: [String: MeetingType] = [:]
    for (type, words) in words {
      for word in words { table[word] = type }
    }
    return table
  }()

  private static let words: [(MeetingType, [String])] = [
    (
      .oneOnOne,
      [
        "1:1", "1on1", "1to1", "1x1", "1 on 1", "1 to 1", "one on one", "one to one", "oneonone",
        "call", "phone call", "video call", "catch up", "catchup", "check in", "checkin",
      ]
    ),
    (
      .social,
      [
        "coffee", "lunch", "dinner", "breakfast", "brunch", "tea", "drink", "beer", "wine", "pub",
        "walk", "hike", "run", "ride", "reunion", "happy hour", "banter", "party", "barbecue",
        "bbq", "picnic", "game night", "games night", "concert", "karaoke", "climbing",
      ]
    ),
    (
      .work,
      [
        "retro", "retrospective", "staff", "staff meeting", "offsite", "off site", "onsite",
        "on site", "workshop", "planning", "review", "standup", "stand up", "kickoff", "kick off",
        "all hands", "allhands", "town hall", "conference", "summit", "demo", "training",
        "hackathon",
        "postmortem", "post mortem", "refinement", "webinar",
        "walkthrough", "walk through", "run through",
      ]
    ),
    (
      .contact,
      [
        "slack", "email", "e mail", "mail", "message", "text", "dm", "chat", "sms", "whatsapp",
        "linkedin", "note", "letter", "card", "postcard", "voicemail",
      ]
    ),
  ]
}
