internal import SourceText

/// What would make a meeting or a mark of the words: the places at which a backslash prevents it.
extension PlainWords {
  /// The first hyphen of an ISO date that begins the words; nil where none does.
  var leadingDate: Int? {
    guard end(from: 0, while: \.isASCIIDigit) == 4, byte(at: 4) == UInt8(ascii: "-"),
      end(from: 5, while: \.isASCIIDigit) == 7, byte(at: 7) == UInt8(ascii: "-"),
      end(from: 8, while: \.isASCIIDigit) == 10
    else { return nil }
    return 4
  }

  /// The first separator of each date in numbers, `2026-11-19`, `2026/11/19`, `19.11.2026`: in a
  /// heading it may come to stand last whatever follows it here. Sorted.
  var datesInHeading: [Int] {
    var places: [Int] = []
    var index = 0
    while index < bytes.count {
      let first = end(from: index, while: \.isASCIIDigit)
      guard first > index else {
        index += 1
        continue
      }
      if let separator = byte(at: first), PlainWords.separatesDate(separator) {
        let second = end(from: first + 1, while: \.isASCIIDigit)
        let third = end(from: second + 1, while: \.isASCIIDigit)
        if (1...2).contains(second - first - 1), byte(at: second) == separator,
          third - second - 1 >= 2, first - index <= 4
        {
          places.append(first)
        }
      }
      index = first
    }
    return places
  }

  private static func separatesDate(_ mark: UInt8) -> Bool {
    mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".")
  }

  /// The colon behind a mark's name that begins the words, as in `Tension: …`; nil where none does.
  var markName: Int? {
    guard let colon = firstColon else { return nil }
    // A mark may stand behind a box.
    let isBehindBox = bytes.first == UInt8(ascii: "[")
    let start = isBehindBox ? bytes[..<colon].firstIndex(of: UInt8(ascii: "]")) ?? 0 : 0
    guard PlainWords.mayBeginMarkName(bytes[start...]) else { return nil }
    let label = Folded(String(decoding: bytes[start..<colon], as: UTF8.self)).text
    let words = label.split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first else { return nil }
    let isFeedback = first == "feedback" && words.count > 1
    return isFeedback || words.count == 1 && PlainWords.markNames.contains(String(first))
      ? colon : nil
  }

  /// The first colon that could end a name: the longest one is `Feedback from` and a person's.
  private var firstColon: Int? {
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if !byte.isContinuation { scalars += 1 }
      if scalars > 120 { return nil }
      if byte == UInt8(ascii: ":") { return index }
    }
    return nil
  }

  /// Whether the first word of a text is one of the names, known where it is all ASCII: most words are
  /// none, and folding is dear.
  static func mayBeginMarkName(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first.isASCIIWord else { return true }
    let end = text.firstIndex { !$0.isASCIIWord } ?? text.endIndex
    if end < text.endIndex, text[end] >= 0x80 { return true }
    return markNames.contains { name in
      name.utf8.count == end - text.startIndex
        && name.utf8.elementsEqual(text[..<end].lazy.map { $0 | 0x20 })
    }
  }

  private static let markNames: Set<String> = [
    "insight", "tension", "resolved", "handshake", "believed", "happened", "plate", "idea",
    "response", "feedback",
  ]
}
