import SourceText

/// Rows that are too many for one page, on pages by the first letter of their name; a letter that is too
/// long in parts.
struct NameShelf<Row: Sendable>: Sendable {
  /// What one page holds: a letter, or a part of one.
  struct Leaf: Sendable {
    /// `a` or `a-2`, for the name of the page.
    let name: String
    /// `A` or `A (2)`.
    let label: String
    let rows: ArraySlice<Row>
  }

  /// By letter, what begins with none last.
  let leaves: [Leaf]

  /// Rows of one letter keep their order.
  init(_ rows: [Row], name: (Row) -> Folded) {
    let byLetter = Dictionary(grouping: rows) { NameShelf.letter(of: name($0)) }
    let letters = byLetter.keys.sorted {
      ($0 == NameShelf.other ? 1 : 0, Folded($0)) < ($1 == NameShelf.other ? 1 : 0, Folded($1))
    }
    leaves = letters.flatMap { letter in
      let rows = byLetter[letter] ?? []
      let label = letter == NameShelf.other ? letter : letter.uppercased()
      return PageRoom.parts(of: rows.count).enumerated().map { number, part in
        Leaf(
          name: number == 0 ? letter : "\(letter)-\(number + 1)",
          label: number == 0 ? label : "\(label) (\(number + 1))", rows: rows[part])
      }
    }
  }

  private static var other: String { "other" }

  /// A script of thousands of signs would make a page for every name, so only alphabets have letters:
  /// Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic.
  private static func letter(of name: Folded) -> String {
    guard let first = name.text.unicodeScalars.first, first.value < 0x0700,
      first.properties.isAlphabetic
    else { return other }
    return String(first)
  }
}
