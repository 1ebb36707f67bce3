public import SourceText

/// A heading that says whose the tasks under it are.
///
///     I owe them   They owe me   Ada owes me   Waiting   Waiting for Ada   TODO: Ada
public enum OwnerHeading {
  /// Whose they are; nil for any other heading.
  public static func person(_ inlines: [Inline], in file: SourceFile) -> PersonText? {
    let flat = FlatText(inlines, in: file)
    return person(inlines, flat, ComparedWords(flat.bytes), in: file)
  }

  /// What every such heading has one of.
  private static let telling: Set<String> = [
    "owe", "owes", "waiting", "todo", "todos", "do", "dos",
  ]

  static func person(
    _ inlines: [Inline], _ flat: FlatText, _ all: ComparedWords, in file: SourceFile
  ) -> PersonText? {
    guard all.words.contains(where: telling.contains) else { return nil }
    let words = HeadingWords(flat.text)
    let compared = words.compared
    if compared.starts(with: ["i", "owe"]) || compared.starts(with: ["what", "i", "owe"]) {
      return .owner
    }
    let behind: String?
    if let owe = compared.firstIndex(of: "owe") ?? compared.firstIndex(of: "owes"),
      compared[(owe + 1)...].elementsEqual(["me"])
    {
      behind = words.text(compared.first == "what" ? 1..<owe : 0..<owe)
    } else if compared == ["waiting"] || compared == ["waiting", "for"]
      || compared == ["waiting", "on"]
    {
      return .other
    } else if compared.starts(with: ["waiting", "for"]) || compared.starts(with: ["waiting", "on"])
    {
      behind = words.text(2..<compared.count)
    } else if let label = LineLabel.read(inlines, in: file),
      ["todo", "to do", "todos", "to dos"].contains(ComparedWords(label.text).joined)
    {
      behind = words.text(ComparedWords(label.text).words.count..<compared.count)
    } else {
      return nil
    }
    guard let behind, ComparedWords(behind).words.count <= 4 else { return nil }
    return inlines.lazy.compactMap { PersonText($0) }.first ?? PersonText(word: behind)
  }
}

/// The words of a heading as typed and as they are compared, side by side.
struct HeadingWords {
  let typed: [String]
  let compared: [String]

  /// Words are parted by blanks and lose the marks around them.
  init(_ text: String) {
    var cursor = TextCursor(text)
    var typed: [String] = []
    var compared: [String] = []
    while !cursor.isAtEnd {
      cursor.skip { !$0.isInWord }
      let start = cursor.offset
      cursor.skip { !$0.isBlank && $0 != ":" }
      var word = cursor.text(from: start)
      while let last = word.unicodeScalars.last, !last.isInWord { word.unicodeScalars.removeLast() }
      guard !word.isEmpty else { continue }
      typed.append(word)
      compared.append(ComparedWords(word).joined)
    }
    (self.typed, self.compared) = (typed, compared)
  }

  /// Some of the words as typed; nil for none.
  func text(_ range: Range<Int>) -> String? {
    range.isEmpty || range.upperBound > typed.count
      ? nil : typed[range].joined(separator: " ")
  }
}
