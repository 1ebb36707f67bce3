public import Calendar
internal import SourceText

/// How often to meet, in words: `weekly`, `every 3 weeks`, `every other week`, `2w`, `14`, `never`.
///
/// A number alone is one of days. A year is twelve months. Numbers are digits, or words up to twelve.
public struct CadenceText: Hashable, Sendable {
  public enum Setting: Hashable, Sendable {
    case never
    case every(Cadence)
  }

  public let cadence: Setting
  /// Whether others may read another length: `1m` may be a minute, `bimonthly` twice a month.
  public let isAmbiguous: Bool

  /// Reads a whole text; nil for what is no rhythm.
  public static func read(_ text: some StringProtocol) -> CadenceText? {
    var words = words(of: text)
    if let known = known[words.joined(separator: " ")] { return known }
    if words.first == "every" || words.first == "each" {
      words.removeFirst()
      if words.count == 1, WeekdayText.read(words[0]) != nil { return every(1, .week) }
    } else if words.first == "once", words.count == 3, ["a", "per", "every"].contains(words[1]) {
      words.removeFirst(2)
    } else if words.count == 1, let days = Int(words[0]) {
      return every(days, .day)
    } else if words.count < 2 {
      return nil
    }
    guard let unitWord = words.popLast(), let unit = units[unitWord], words.count <= 1,
      let count = words.first.map(number) ?? 1, count <= 999
    else { return nil }
    return every(count * unit.count, unit.unit, isAmbiguous: unitWord == "m")
  }

  private static func every(
    _ count: Int, _ unit: Cadence.Unit, isAmbiguous: Bool = false
  ) -> CadenceText? {
    Cadence(every: count, unit).map {
      CadenceText(cadence: .every($0), isAmbiguous: isAmbiguous)
    }
  }

  /// The words in lower case; digits and letters part, `2w` is two words.
  private static func words(of text: some StringProtocol) -> [String] {
    var cursor = TextCursor(Folded(text).text)
    var words: [String] = []
    while true {
      cursor.skip { $0.isBlank || $0 == "-" && !words.isEmpty || $0 == "_" }
      guard !cursor.isAtEnd else { return words }
      let start = cursor.offset
      if cursor.skip(while: { ("0"..."9").contains($0) }) == 0 {
        cursor.skip { !$0.isBlank && $0 != "-" && $0 != "_" && !("0"..."9").contains($0) }
      }
      // What is neither, as a dash at the start, makes a word that nothing knows.
      if cursor.offset == start { cursor.advance() }
      words.append(cursor.text(from: start))
    }
  }

  private static func number(_ word: String) -> Int? {
    if let number = Int(word) { return number }
    return switch word {
    case "a", "an": 1
    case "other", "second": 2
    case "third": 3
    case "fourth": 4
    default: numbers.firstIndex(of: word).map { $0 + 1 }
    }
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private static let units: [String: (count: Int, unit: Cadence.Unit)] = [
    "d": (1, .day), "day": (1, .day), "days": (1, .day),
    "w": (1, .week), "wk": (1, .week), "wks": (1, .week), "week": (1, .week), "weeks": (1, .week),
    "fortnight": (2, .week), "fortnights": (2, .week),
    "m": (1, .month), "mo": (1, .month), "mos": (1, .month), "month": (1, .month),
    "months": (1, .month),
    "q": (1, .quarter), "quarter": (1, .quarter), "quarters": (1, .quarter),
    "y": (12, .month), "yr": (12, .month), "yrs": (12, .month), "year": (12, .month),
    "years": (12, .month),
  ]

  private static let known: [String: CadenceText] = {
    let words: [String: (count: Int, unit: Cadence.Unit)] = [
      "daily": (1, .day), "weekly": (1, .week), "biweekly": (2, .week), "bi weekly": (2, .week),
      "fortnightly": (2, .week), "monthly": (1, .month), "bimonthly": (2, .month),
      "bi monthly": (2, .month), "quarterly": (1, .quarter), "half yearly": (6, .month),
      "yearly": (12, .month), "annual": (12, .month), "annually": (12, .month),
    ]
    var known: [String: CadenceText] = [:]
    for (word, length) in words {
      known[word] = every(
        length.count, length.unit, isAmbiguous: word.hasPrefix("bi") && length.unit == .month)
    }
    known["never"] = CadenceText(cadence: .never, isAmbiguous: false)
    return known
  }()
}
