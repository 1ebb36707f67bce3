internal import Notes
internal import SourceText

/// Words on a page, from a note or of our own: the one way in which words enter a page.
///
/// A page shows them as they are, whatever they hold, and a page with them has the blocks, links and
/// emphasis of its template and nothing else. Only what would be active at its place gets a backslash,
/// so that everyday words read the same in an editor: `3*4, a_b, C#, R&D, 5 < 6`.
///
/// The words can't know what follows them. A template lets a blank, the line's end or a closing mark
/// follow, and puts no text into code spans or HTML.
struct PageText: TemplateText, Equatable {
  /// As they came: what is not to be shown is left out when they are written.
  private let content: Content

  private enum Content {
    case plain(String)
    case pieces([Words.Piece])
  }

  /// Takes the words of a note; its code stays code.
  init(_ words: Words) {
    content = words.plain.map(Content.plain) ?? .pieces(words.pieces)
  }

  /// Takes words of our own, or a name.
  init(_ text: some StringProtocol) { content = .plain(String(text)) }

  var isEmpty: Bool {
    if case .plain(let text) = content {
      guard let first = text.utf8.first else { return true }
      if (0x21..<0x7F).contains(first) { return false }
    }
    return pieces.isEmpty
  }

  var verbatim: String { Words(pieces).text }

  static func == (left: PageText, right: PageText) -> Bool { left.pieces == right.pieces }

  func write(to page: inout PageBuffer) {
    guard case .plain(let text) = content else { return write(pieces, to: &page) }
    switch page.append(everyday: text) {
    case .written: break
    case .clean: write([.plain(text)], to: &page)
    case .unclean: write(pieces, to: &page)
    }
  }

  private func write(_ pieces: [Words.Piece], to page: inout PageBuffer) {
    var escaper = PageEscaper(&page)
    for case .plain(let text) in pieces { escaper.count(text) }
    for index in pieces.indices {
      switch pieces[index] {
      case .plain(let text): escaper.add(text, isLast: index == pieces.count - 1, to: &page)
      case .code(let text): escaper.add(code: text, to: &page)
      }
    }
  }

  // MARK: What is shown

  private var pieces: [Words.Piece] {
    switch content {
    case .plain(let text): PageText.cleaned([.plain(text)])
    case .pieces(let pieces): PageText.cleaned(pieces)
    }
  }

  /// The pieces without what hides or controls text and without blanks at the ends; runs of blanks and
  /// code spans that touch are one.
  private static func cleaned(_ pieces: [Words.Piece]) -> [Words.Piece] {
    var cleaned: [Words.Piece] = []
    var blankIsDue = false
    for piece in pieces {
      let (text, isCode) =
        switch piece {
        case .plain(let text): (text, false)
        case .code(let text): (text, true)
        }
      var current = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if scalar.isPageSpace {
          blankIsDue = !current.isEmpty || !cleaned.isEmpty
        } else if !scalar.isHidden {
          if blankIsDue, isCode, current.isEmpty {
            append(" ", isCode: false, to: &cleaned)
          } else if blankIsDue {
            current.append(" ")
          }
          blankIsDue = false
          current.append(scalar)
        }
      }
      if !current.isEmpty { append(String(current), isCode: isCode, to: &cleaned) }
    }
    return cleaned
  }

  private static func append(_ text: String, isCode: Bool, to pieces: inout [Words.Piece]) {
    switch pieces.last {
    case .code(let before) where isCode: pieces[pieces.count - 1] = .code(before + text)
    case .plain(let before) where !isCode: pieces[pieces.count - 1] = .plain(before + text)
    default: pieces.append(isCode ? .code(text) : .plain(text))
    }
  }
}
