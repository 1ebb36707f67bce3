public import Calendar
public import Notes
import SourceText

/// A line that the owner marked: a tension, an insight, feedback, a handshake, something on a plate, …
public struct Mark: Sendable {
  public var kind: MarkKind
  public var words: NoteWords
  /// The people of the meeting or note it stands in, else those it names.
  public var with: [Person.ID]
  public var day: Day?
  /// Of a tension: whether it is resolved, and since when, where that has a day.
  public var isResolved: Bool
  public var resolved: Day?
  public var origin: Origin
  /// The lines of the items under it.
  var nestedLines: ClosedRange<Int>
  /// Its first three words, folded; fewer where it has fewer.
  var beginning: [String]
  /// What its line links to; somebody's own note only where the link names a place in it.
  var links: [Link]
  /// The `^id` at its end, without its sign.
  var blockID: String?

  /// Where a link leads.
  struct Link: Hashable, Sendable {
    let path: VaultPath
    /// The anchor of the heading, or the block's id with its `^`; nil for the whole note.
    let anchor: String?
  }

  /// What a link to it names: its block, the heading it stands under, or a note that holds it and is
  /// nobody's own.
  var places: [Link] {
    let anchors = [origin.anchor, blockID.map { "^" + $0 }].compactMap(\.self)
    return ([nil] + anchors).map { Link(path: origin.path, anchor: $0) }
  }

  /// Whether it begins with the same three words as another.
  func begins(like other: Mark) -> Bool { beginning.count == 3 && beginning == other.beginning }

  static func beginning(of words: NoteWords) -> [String] {
    Array(WholeWords.of(Folded(words.includingPrivate.text).text).prefix(3))
  }
}
