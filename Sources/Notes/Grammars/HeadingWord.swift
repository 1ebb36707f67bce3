public import SourceText

/// What stands under a heading, where the whole heading is one of the words for it.
///
/// Case, emoji, marks of emphasis, a number before it and a colon behind it don't matter.
public enum HeadingWord: CaseIterable, Hashable, Sendable {
  /// What the owner wants to raise next time.
  case topics
  case hobbies
  /// Who attended.
  case attendees
  /// How somebody thinks, decides and works.
  case thinking
  /// Promises that people keep as plain items.
  case plainBullets
  /// What was looked at before deciding; here the heading need only begin so.
  case exploring

  /// Reads a heading's inlines; nil for any other heading.
  public static func read(_ inlines: [Inline], in file: SourceFile) -> HeadingWord? {
    read(FlatText(inlines, in: file).text)
  }

  /// Reads a heading's text.
  public static func read(_ text: String) -> HeadingWord? { read(ComparedWords(text)) }

  static func read(_ compared: ComparedWords) -> HeadingWord? {
    var words = compared.words[...]
    // A number that leads counts the headings, unless it is the `1:1` of one.
    while let first = words.first, words.count > 1, Int(first) != nil { words.removeFirst() }
    let heading = words.count == 1 ? words[words.startIndex] : words.joined(separator: " ")
    if let word = table[heading] { return word }
    if words.first == "how", isAboutThinking(Array(words)) { return .thinking }
    guard let first = words.first else { return nil }
    let begins =
      first.hasPrefix("explor") || first.hasPrefix("diverg") || first == "options"
      || heading == "what we know" || heading.hasPrefix("what we know ")
    return begins ? .exploring : nil
  }

  /// Whether words that begin with `how` say so: `How she thinks`, `How Ada Lovelace works`; not
  /// `How we work` or `How it works`.
  private static func isAboutThinking(_ words: [String]) -> Bool {
    guard (3...5).contains(words.count), let verb = words.last,
      ["think", "thinks", "work", "works", "decide", "decides", "communicate", "communicates"]
        .contains(verb)
    else { return false }
    let others: Set<String> = [
      "we", "i", "you", "it", "this", "that", "to", "things", "the", "our",
    ]
    return others.isDisjoint(with: words[1..<words.count - 1])
  }

  private static let table: [String: HeadingWord] = {
    var table: [String: HeadingWord] = [:]
    for (word, headings) in headings {
      for heading in headings { table[heading] = word }
    }
    return table
  }()

  private static let headings: [(HeadingWord, [String])] = [
    (
      .topics,
      [
        "next time", "next 1:1", "next one on one", "next meeting", "for next time", "topics",
        "topic", "next topics", "topics for next time", "open topics", "to discuss",
        "to talk about",
        "discuss", "agenda", "next agenda", "inbox", "parking lot",
      ]
    ),
    (
      .hobbies,
      [
        "hobbies", "hobby", "hobbies passions", "hobbies and passions", "hobbies interests",
        "hobbies and interests", "interests", "interests and hobbies", "interests hobbies",
        "passions", "passions hobbies", "passions and hobbies",
      ]
    ),
    (
      .attendees, ["attendees", "attendee", "attended", "participants", "present", "who was there"]
    ),
    (.thinking, ["working style", "thinking style", "communication style", "work style"]),
    (
      .plainBullets,
      [
        "next steps", "next step", "i owe", "i owe them", "i owe her", "i owe him", "they owe me",
        "she owes me", "he owes me", "open threads", "open thread", "open items", "open loops",
        "action items", "action item", "actions", "action points", "follow ups", "follow up",
        "followups", "commitments", "to do", "todo", "todos", "to dos", "waiting", "waiting for",
        "waiting on",
      ]
    ),
  ]
}

/// A line under a heading such as "How she thinks" that says one side of it.
public struct ThinkingLine: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case values, approach, communication
  }

  public let kind: Kind
  /// The offsets of the label in the file, its colon included.
  public let labelRange: Range<Int>

  /// Reads the inlines of a list item's or another paragraph that begins `Values:`, `Approach:` or
  /// `Communicates:`; nil for any other.
  public static func read(_ inlines: [Inline], in file: SourceFile) -> ThinkingLine? {
    guard let label = LineLabel.read(inlines, in: file) else { return nil }
    let kind: Kind? =
      switch ComparedWords(label.text).joined {
      case "values", "value": .values
      case "approach", "approaches": .approach
      case "communicates", "communication": .communication
      default: nil
      }
    return kind.map { ThinkingLine(kind: $0, labelRange: label.range) }
  }
}
