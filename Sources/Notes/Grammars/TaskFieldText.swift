internal import SourceText

/// The fields that stand in a task's text: emoji, todo.txt's `key:value`, and `by 2026-11-27`.
enum TaskFieldText {
  /// The fields in the order of the text.
  static func read(_ inlines: [Inline], in file: SourceFile) -> [FoundTaskField] {
    guard inlines.hold(beginnings, in: file) else { return [] }
    let flat = FlatText(inlines, in: file, hidesLinks: true)
    var cursor = flat.cursor
    var fields: [FoundTaskField] = []
    if let letter = leadingPriority(&cursor) {
      fields.append(found(.priority(letter), from: 0, to: cursor.offset, in: flat))
    }
    var before: Unicode.Scalar = " "
    while let scalar = cursor.scalar {
      let start = cursor.offset
      if mayBegin(scalar, behind: before, at: start, in: flat.bytes),
        let value = field(&cursor, in: flat)
      {
        fields.append(found(value, from: start, to: cursor.offset, in: flat))
        before = " "
        continue
      }
      if scalar.isInWord {
        // Fields begin where words do, so the rest of this one holds none; emoji are no words.
        cursor.skipWord()
      } else {
        cursor.advance()
      }
      before = scalar
    }
    return fields
  }

  /// What every field holds one of: a sign, a bracket, a colon or a digit.
  private static let beginnings = ByteSet("(:0123456789", orBeyondASCII: true)

  /// Whether a field may begin here. Nearly all words are known by one of their first letters or by
  /// what follows them to be none.
  private static func mayBegin(
    _ scalar: Unicode.Scalar, behind before: Unicode.Scalar, at start: Int, in bytes: [UInt8]
  ) -> Bool {
    guard scalar.isASCII, scalar != "(" else { return true }
    if scalar == "-" { return before.isBlank }
    guard beginsKey(scalar), !before.isInWord, before != "_" else { return false }
    var end = start
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    // `key:`, `by` or `due`.
    return bytes.matches(":", at: end) || end - start == 2 || end - start == 3
  }

  private static func found(
    _ value: FoundTaskField.Value, from start: Int, to end: Int, in flat: FlatText
  ) -> FoundTaskField {
    FoundTaskField(value: value, range: flat.source(of: start..<end))
  }

  /// Moves over a field that begins here, where one may.
  private static func field(_ cursor: inout TextCursor, in flat: FlatText) -> FoundTaskField.Value?
  {
    guard let scalar = cursor.scalar else { return nil }
    var ahead = cursor
    let value: FoundTaskField.Value?
    if scalar == "–" || scalar == "—" {
      value = dashed(&ahead, in: flat)
    } else if !scalar.isASCII {
      value = sign(&ahead, in: flat)
    } else if scalar == "(" {
      value = bracketed(&ahead, in: flat)
    } else if scalar == "-" {
      value = dashed(&ahead, in: flat)
    } else {
      value = keyed(&ahead, in: flat) ?? prose(&ahead, in: flat)
    }
    if value != nil { cursor = ahead }
    return value
  }

  /// Whether one of the words for a field begins with a letter: `due`, `by`, `t`, `threshold`, `rec`, `pri`.
  private static func beginsKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "b", "B", "d", "D", "p", "P", "r", "R", "t", "T": true
    default: false
    }
  }

  // MARK: Obsidian Tasks

  /// `📅 2026-11-27`, with variation selectors and blanks of any kind between.
  private static func sign(_ cursor: inout TextCursor, in flat: FlatText) -> FoundTaskField.Value? {
    guard let scalar = cursor.advance(), scalar.value >= 0x2000 else { return nil }
    if let priority = priority(ofSign: scalar) {
      cursor.skip(while: \.isInvisible)
      return .priority(priority)
    }
    let (kind, name) = (dateKind(scalar), keptName(scalar))
    // Only behind a sign: to look past blanks from each of a row of blanks would take its square.
    guard kind != nil || name != nil else { return nil }
    cursor.skip { $0.isBlank || $0.isInvisible }
    if let kind { return date(kind, &cursor, in: flat) }
    let start = cursor.offset
    switch name {
    case "repeat":
      guard let end = RecurrenceText.end(from: cursor) else { return nil }
      cursor.offset = end
    case "onCompletion":
      guard ["keep", "delete"].contains(cursor.letters()) else { return nil }
    default:
      cursor.skip(while: isInID)
      while name == "dependsOn", cursor.offset > start {
        var ahead = cursor
        ahead.skipBlanks()
        guard ahead.skip(",") else { break }
        ahead.skipBlanks()
        guard ahead.skip(while: isInID) > 0 else { break }
        cursor = ahead
      }
    }
    guard let name, cursor.offset > start else { return nil }
    return .kept(name: name, text: flat.text(start..<cursor.offset))
  }

  private static func isInID(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.isInWord || scalar == "-" || scalar == "_")
  }

  private static func dateKind(_ sign: Unicode.Scalar) -> TaskFields.DateKind? {
    switch sign {
    case "📅", "📆", "🗓": .due
    case "⏳", "⌛": .scheduled
    case "🛫": .start
    case "➕": .created
    case "✅": .done
    case "❌": .cancelled
    default: nil
    }
  }

  private static func priority(ofSign sign: Unicode.Scalar) -> TaskFields.Priority? {
    switch sign {
    case "🔺": .highest
    case "⏫": .high
    case "🔼": .medium
    case "🔽": .low
    case "⏬": .lowest
    default: nil
    }
  }

  private static func keptName(_ sign: Unicode.Scalar) -> String? {
    switch sign {
    case "🔁": "repeat"
    case "🆔": "id"
    case "⛔": "dependsOn"
    case "🏁": "onCompletion"
    default: nil
    }
  }

  // MARK: todo.txt

  /// `(A)` and a blank at the very start.
  private static func leadingPriority(_ cursor: inout TextCursor) -> TaskFields.Priority? {
    var ahead = cursor
    ahead.skipBlanks()
    guard ahead.skip("("), let letter = ahead.advance(), ("A"..."Z").contains(letter),
      ahead.skip(")"), ahead.isAtEnd || ahead.scalar?.isBlank == true
    else { return nil }
    cursor = ahead
    return priority(of: letter)
  }

  /// The letters of todo.txt go on to Z; all from E on are the lowest.
  private static func priority(of letter: Unicode.Scalar) -> TaskFields.Priority {
    TaskFields.Priority(rawValue: Int(letter.value) - 0x41) ?? .lowest
  }

  /// `due:2026-11-27`, `t:2026-11-20`, `rec:+1w`, `pri:A`, without a blank behind the colon.
  private static func keyed(_ cursor: inout TextCursor, in flat: FlatText) -> FoundTaskField.Value?
  {
    var ahead = cursor
    let key = ahead.letters()
    guard ahead.skip(":"), let next = ahead.scalar, !next.isBlank else { return nil }
    let value: FoundTaskField.Value?
    switch key {
    case "due": value = date(.due, &ahead, in: flat)
    case "t", "threshold": value = date(.start, &ahead, in: flat)
    case "rec":
      let start = ahead.offset
      ahead.skip { $0.isInWord || $0 == "+" }
      value =
        ahead.offset > start ? .kept(name: "repeat", text: flat.text(start..<ahead.offset)) : nil
    case "pri":
      guard let letter = ahead.advance(), ("A"..."Z").contains(letter),
        ahead.scalar?.isInWord != true
      else { return nil }
      value = .priority(priority(of: letter))
    default: value = nil
    }
    if value != nil { cursor = ahead }
    return value
  }

  // MARK: Prose

  /// `(due 2026-11-27)` or `(by 2026-11-27)`.
  private static func bracketed(
    _ cursor: inout TextCursor, in flat: FlatText
  ) -> FoundTaskField.Value? {
    cursor.advance()
    cursor.skipBlanks()
    guard let value = prose(&cursor, in: flat) else { return nil }
    cursor.skipBlanks()
    return cursor.skip(")") ? value : nil
  }

  /// `- due 2026-11-27`, the hyphen between blanks, or a dash.
  private static func dashed(
    _ cursor: inout TextCursor, in flat: FlatText
  ) -> FoundTaskField.Value? {
    cursor.skip { $0 == "-" || $0 == "–" || $0 == "—" }
    guard cursor.skipBlanks() else { return nil }
    return keyed(&cursor, in: flat) ?? prose(&cursor, in: flat)
  }

  /// `due 2026-11-27`, `due: …`, `due by …`, `by 2026-11-27`.
  private static func prose(_ cursor: inout TextCursor, in flat: FlatText) -> FoundTaskField.Value?
  {
    var ahead = cursor
    let word = ahead.letters()
    guard word == "due" || word == "by" else { return nil }
    if word == "due" {
      ahead.skip(":")
      var further = ahead
      if further.skipBlanks(), ["by", "on"].contains(further.letters()) { ahead = further }
    }
    guard ahead.skipBlanks(), let value = date(.due, &ahead, in: flat) else { return nil }
    cursor = ahead
    return value
  }

  private static func date(
    _ kind: TaskFields.DateKind, _ cursor: inout TextCursor, in flat: FlatText
  ) -> FoundTaskField.Value? {
    guard let match = DateText.prefix(of: cursor) else { return nil }
    let range = flat.source(of: cursor.offset..<match.dateEnd)
    cursor.offset = match.dateEnd
    return .date(kind, match.date, range: range)
  }
}
