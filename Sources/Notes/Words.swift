/// Words from a note as plain text, with code spans told apart: `ask about `main``.
///
/// Never holds a line break. What may show them where is a page's affair.
public struct Words: Hashable, Sendable {
  public enum Piece: Hashable, Sendable {
    case plain(String)
    case code(String)
  }

  // Nearly all words are plain, and a vault has too many of them for an array each.
  private enum Content: Hashable {
    case plain(String)
    /// None, several, or one of code.
    case pieces([Piece])
  }

  private let content: Content

  public init(_ pieces: [Piece]) {
    if pieces.count == 1, case .plain(let text) = pieces[0] {
      content = .plain(text)
    } else {
      content = .pieces(pieces)
    }
  }
  public init(plain text: String) { content = text.isEmpty ? .pieces([]) : .plain(text) }

  public var pieces: [Piece] {
    switch content {
    case .plain(let text): [.plain(text)]
    case .pieces(let pieces): pieces
    }
  }

  public var isEmpty: Bool {
    if case .pieces(let pieces) = content { pieces.isEmpty } else { false }
  }

  /// The words where no code is among them; nil where there is, and where there are none.
  public var plain: String? { if case .plain(let text) = content { text } else { nil } }

  /// The words alone, code without its backticks.
  public var text: String {
    switch content {
    case .plain(let text): text
    case .pieces(let pieces):
      pieces.map { piece in
        switch piece {
        case .plain(let text), .code(let text): text
        }
      }.joined()
    }
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
