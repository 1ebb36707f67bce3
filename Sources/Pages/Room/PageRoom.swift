/// How much a page holds, decided once for all pages.
///
/// No page grows with the vault. What would be longer is split, by month and day or by letter, so that one
/// changed note changes few pages; or it is cut, and its last line says where the rest is. Both depend on
/// the notes alone and never on the pages that were there before.
enum PageRoom {
  /// The most lines of a list that is a page of its own; a longer one is split.
  static let lines = 300
  /// The most lines of a list that is one among others on its page.
  static let items = 40
  /// The most names on one line.
  static let names = 40
  /// The most findings on a page, and how many each severity has for sure.
  static let findings = (all: 75, ofEach: 25)

  /// What is left out of `count` lines or names, as the last of them says it; nil where nothing is.
  static func more(_ count: Int, shown: Int) -> PageText? {
    count > shown ? PageText("and \(count - shown) more") : nil
  }

  /// The places of `count` rows by pages, each as full as it may be.
  static func parts(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: lines).map { $0..<min($0 + lines, count) }
  }
}
