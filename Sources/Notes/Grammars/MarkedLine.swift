public import SourceText

/// What a marked line holds.
public enum MarkKind: String, CaseIterable, Hashable, Sendable {
  case insight, tension, resolved
  /// `Feedback from …`.
  case feedbackReceived = "feedback-received"
  /// `Feedback for …`.
  case feedbackGiven = "feedback-given"
  case handshake, believed, happened, plate, idea, response
}

/// A line that begins with a mark or carries a mark's tag.
///
///     Insight: …   **Tension:** …   ~~Tension: …~~   Feedback from [[Ada]]: …   #plate …
public struct MarkedLine: Hashable, Sendable {
  public let kind: MarkKind
  /// Whom feedback is from or for, where the mark says it.
  public let person: PersonText?
  /// The offsets of the mark in the file, its colon included; nil where a tag is the mark.
  public let labelRange: Range<Int>?

  /// Whether a mark may stand in inlines: a colon or a tag is there, as on few lines.
  public static func mayStand(in inlines: [Inline], of file: SourceFile) -> Bool {
    inlines.contains { if case .tag = $0.kind { true } else { false } }
      || inlines.hold(colon, in: file)
  }

  private static let colon = ByteSet(":")

  /// Reads the inlines of a list item's or another paragraph; nil for a line without a mark.
  public static func read(_ inlines: [Inline], in file: SourceFile) -> MarkedLine? {
    let line = inlines.firstLine
    if let label = LineLabel.read(line, in: file, wantsBlank: false),
      let read = read(label, in: line)
    {
      return read
    }
    return inlines.lazy.compactMap { inline in
      guard case .tag(let tag) = inline.kind, let kind = kind(ofTag: tag) else { return nil }
      return MarkedLine(kind: kind, person: nil, labelRange: nil)
    }.first
  }

  /// The mark that a tag without its sign is.
  public static func kind(ofTag tag: String) -> MarkKind? {
    switch tag.lowercased() {
    case "insight": .insight
    case "tension": .tension
    case "resolved": .resolved
    case "feedback/received": .feedbackReceived
    case "feedback/given": .feedbackGiven
    case "handshake": .handshake
    case "plate": .plate
    case "idea": .idea
    default: nil
    }
  }

  private static func read(_ label: LineLabel, in line: [Inline]) -> MarkedLine? {
    let words = ComparedWords(label.text).words
    if words.count == 1, let kind = MarkKind(rawValue: words[0]) {
      return MarkedLine(kind: kind, person: nil, labelRange: label.range)
    }
    guard words.count > 1, words[0] == "feedback", let kind = feedback[words[1]] else { return nil }
    let named = line.lazy
      .filter { label.nameRange.lowerBound <= $0.range.lowerBound }
      .filter { $0.range.upperBound <= label.nameRange.upperBound }
      .compactMap { PersonText($0) }.first
    return MarkedLine(
      kind: kind, person: named ?? PersonText(word: name(behindPreposition: label.text)),
      labelRange: label.range)
  }

  private static let feedback: [String: MarkKind] = [
    "from": .feedbackReceived, "for": .feedbackGiven, "to": .feedbackGiven,
  ]

  /// `Ada Lovelace` of `Feedback from Ada Lovelace`.
  private static func name(behindPreposition text: String) -> String {
    var cursor = TextCursor(text)
    for _ in 0..<2 {
      cursor.skip { !$0.isBlank }
      cursor.skipBlanks()
    }
    return String(decoding: cursor.bytes[cursor.offset...], as: UTF8.self)
  }
}
