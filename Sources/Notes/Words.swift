/// Words from a note as plain text, with code spans told apart: `ask about `main``.
///
/// Never holds a line break. What may show them where is a page's affair.
public struct Words: Hashable, Sendable {
  public enum Piece: Hashable, Sendable {
    case plain(String)
    case code(String)
  }

  public let pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }
  public init(plain text: String) { pieces = text.isEmpty ? [] : [.plain(text)] }

  public var isEmpty: Bool { pieces.isEmpty }

  /// The words alone, code without its backticks.
  public var text: String {
    if pieces.count == 1, case .plain(let text) = pieces[0] { return text }
    return pieces.map { piece in
      switch piece {
      case .plain(let text), .code(let text): text
      }
    }.joined()
  }
}

/// Words that may be the owner's secret.
///
/// The one way to words that may be shown is ``shareable``; asking for ``includingPrivate`` says so.
public struct NoteWords: Hashable, Sendable {
  private let words: Words
  /// Whether they stand on a private line or under a private heading.
  public let isPrivate: Bool

  public init(_ words: Words, isPrivate: Bool) { (self.words, self.isPrivate) = (words, isPrivate) }

  /// The words, or nil where they are private.
  public var shareable: Words? { isPrivate ? nil : words }
  /// The words, private or not: for comparing inside the rules, and for an owner who asked for them.
  public var includingPrivate: Words { words }
}
