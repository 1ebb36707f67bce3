internal import Calendar
internal import Relationships
internal import SourceText

/// Rules as lines for the terminal.
enum RuleLines {
  private static let width = 80
  private static let listWidth = 100

  /// All rules by part, a line each: its id, and how what it looks for begins.
  static func list() -> [ConsoleLine] {
    let rules = RuleBook.rules.map { $0.text }
    let longest = rules.map(\.name.rawValue.count).max() ?? 0
    var lines: [ConsoleLine] = []
    for part in PracticePart.allCases {
      lines.append(ConsoleLine(part.rawValue, .heading))
      for rule in rules where rule.part == part {
        let name = "  \(padded(rule.name.rawValue, to: longest))  "
        let room = listWidth - name.count
        lines.append(ConsoleLine(name + cut(rule.standardLooksFor, to: room)))
      }
      lines.append("")
    }
    return lines + ["`peerage explain RULE` says what one looks for, why, and how to mute it"]
  }

  /// What there is to say about a rule; `settings` are those of a vault.
  static func lines(_ rule: RuleText, _ settings: Configuration?) -> [ConsoleLine] {
    let limit = rule.limit.map { settings?.limit($0) ?? $0.standard }
    var lines = [ConsoleLine("\(rule.name.rawValue): \(rule.part.rawValue)", .heading), ""]
    lines += paragraph(rule.looksFor(limit)) + [""] + paragraph(rule.why) + [""]
    lines.append("severity  \(rule.severity.title.lowercased()) (\(rule.severity.rawValue))")
    lines.append(ConsoleLine("setting   " + setting(rule.limit, settings)))
    if let muted = muted(rule.name, settings) { lines.append(ConsoleLine("muted     \(muted)")) }
    lines += ["", "to mute it, in peerage.yml, or in the note it is about for that alone:"]
    let ways = rule.waysToMute
    let longest = ways.map(\.write.count).max() ?? 0
    lines += ways.map { "  \(padded($0.write, to: longest))  \($0.meaning)" }
    return lines
  }

  /// ``10 in this vault; `limits: { ending-days: 14 }` is standard``.
  private static func setting(_ limit: LimitName?, _ settings: Configuration?) -> String {
    guard let limit else { return "none" }
    let standard = "`limits: { \(limit.rawValue): \(limit.standard) }` is standard"
    return settings.map { "\($0.limit(limit)) in this vault; \(standard)" } ?? standard
  }

  /// What the vault's settings say about it.
  private static func muted(_ rule: RuleName, _ settings: Configuration?) -> String? {
    let mutes = (settings?.mutes ?? []).filter { $0.rule == rule.rawValue }
    guard !mutes.isEmpty else { return nil }
    let days = mutes.compactMap(\.until)
    guard days.count == mutes.count, let last = days.max() else { return "in this vault" }
    return "in this vault, to the end of \(last)"
  }

  /// The first sentence, cut behind a word where it is longer.
  private static func cut(_ text: String, to width: Int) -> String {
    let sentence = text.split(separator: ". ").first.map(String.init) ?? text
    guard sentence.count > width else { return sentence.hasSuffix(".") ? sentence : sentence + "." }
    let words = sentence.prefix(width - 1).split(separator: " ").dropLast()
    return words.joined(separator: " ") + " …"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A text of our own, broken between words.
  private static func paragraph(_ text: String) -> [ConsoleLine] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { ConsoleLine($0) }
  }
}
