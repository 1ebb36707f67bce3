public import SourceText

/// The box at the start of a list item: `[ ] text`.
///
/// The item's marker is off, as CommonMark takes it off; what is read is the first line of the item's
/// first paragraph. As in GitHub's Markdown a blank must follow the box, so that `[x](link)` is a link.
public struct TaskItem: Hashable, Sendable {
  /// What a list item's first line begins with.
  public enum Reading: Hashable, Sendable {
    case task(TaskItem)
    /// A box that was meant as a task's, as `[]` or `[x]text`.
    case malformed(Diagnostic)
    /// Any other text, a link and an empty box among it.
    case none
  }

  /// The character in the box; a space for a blank of any kind.
  public let symbol: Unicode.Scalar
  /// The offsets of the character and the variation selectors behind it: what changes with the status.
  public let symbolRange: Range<Int>
  /// The offset at which its text begins.
  public let textStart: Int

  /// Reads the offsets of a line's text; reports `malformed-task`.
  public static func read(_ line: Range<Int>, in file: SourceFile) -> Reading {
    var cursor = TextCursor(file.bytes, in: line)
    cursor.skipBlanks()
    let start = cursor.offset
    guard cursor.skip("[") else { return .none }
    if let task = task(cursor) { return .task(task) }
    guard let box = misspelledBox(cursor) else { return .none }
    return .malformed(
      Diagnostic(
        .malformedTask, at: file.place(at: start), "`\(box.text)` begins no task",
        fix: "`\(box.fix)` and a blank"))
  }

  private static func task(_ cursor: TextCursor) -> TaskItem? {
    var cursor = cursor
    let symbolStart = cursor.offset
    guard let symbol = cursor.advance(), !["[", "]", "\\"].contains(symbol) else { return nil }
    cursor.skip(while: \.isInvisible)
    let symbolRange = symbolStart..<cursor.offset
    guard cursor.skip("]"), cursor.skipBlanks(), !cursor.isAtEnd else { return nil }
    return TaskItem(
      symbol: symbol.isBlank ? " " : symbol, symbolRange: symbolRange, textStart: cursor.offset)
  }

  /// `[]`, `[  ]`, `[ x ]`, or `[x]text` that is no link; what follows must be text.
  private static func misspelledBox(_ cursor: TextCursor) -> (text: String, fix: String)? {
    var cursor = cursor
    let start = cursor.offset
    cursor.skip(while: \.isBlank)
    let symbols: [Unicode.Scalar] = ["x", "X", "-", "/", ">"]
    let symbol = symbols.first { cursor.skip($0) } ?? " "
    cursor.skip(while: \.isBlank)
    guard cursor.skip("]") else { return nil }
    let text = "[" + cursor.text(from: start)
    guard let following = cursor.scalar, following != "(", following != "[", following != "]"
    else { return nil }
    cursor.skipBlanks()
    return cursor.isAtEnd ? nil : (text, "[\(symbol)]")
  }
}
