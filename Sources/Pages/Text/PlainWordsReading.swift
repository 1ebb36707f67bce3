internal import SourceText

/// What would make a meeting or a mark of the words: the places at which a backslash prevents it.
extension PlainWords {
  /// The first hyphen of an ISO date that begins the words; empty where none does.
  var leadingDate: Set<Int> {
    guard end(from: 0, while: \.isASCIIDigit) == 4, scalar(4) == "-",
      end(from: 5, while: \.isASCIIDigit) == 7, scalar(7) == "-",
      end(from: 8, while: \.isASCIIDigit) == 10
    else { return [] }
    return [4]
  }

  /// The first separator of each date in numbers, `2026-11-19`, `2026/11/19`, `19.11.2026`: in a
  /// heading it may come to stand last whatever follows it here.
  var datesInHeading: Set<Int> {
    var places: Set<Int> = []
    var index = 0
    while index < scalars.count {
      let first = end(from: index, while: \.isASCIIDigit)
      guard first > index else {
        index += 1
        continue
      }
      if let separator = scalar(first), "-/.".unicodeScalars.contains(separator) {
        let second = end(from: first + 1, while: \.isASCIIDigit)
        let third = end(from: second + 1, while: \.isASCIIDigit)
        if (1...2).contains(second - first - 1), scalar(second) == separator,
          third - second - 1 >= 2, first - index <= 4
        {
          places.insert(first)
        }
      }
      index = first
    }
    return places
  }

  /// The colon behind a mark's name that begins the words, as in `Tension: …`.
  var markName: Set<Int> {
    // The longest name is `Feedback from` and a person's.
    guard let colon = scalars.prefix(120).firstIndex(of: ":") else { return [] }
    // A mark may stand behind a box.
    let isBehindBox = scalars.first == "["
    let start = isBehindBox ? scalars[..<colon].firstIndex(of: "]") ?? 0 : 0
    let label = Folded(String(String.UnicodeScalarView(scalars[start..<colon]))).text
    let words = label.split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first else { return [] }
    let isFeedback = first == "feedback" && words.count > 1
    return isFeedback || words.count == 1 && PlainWords.markNames.contains(String(first))
      ? [colon] : []
  }

  private static let markNames: Set<String> = [
    "insight", "tension", "resolved", "handshake", "believed", "happened", "plate", "idea",
    "response", "feedback",
  ]
}
