/// The small words of sentences: counts, lists and near misses.
public enum Wording {
  /// `1 note`, `3 notes`; `plural` where it is not the singular and an s.
  public static func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
  }

  /// The greatest number that sentences have in words.
  public static let mostSpelled = 12

  /// A number as it stands in a sentence: from one to twelve in words, else in figures.
  public static func spelled(_ number: Int) -> String {
    (1...mostSpelled).contains(number) ? numbers[number - 1] : "\(number)"
  }

  /// `one day`, `twelve days`, `13 days`.
  public static func spelled(
    _ count: Int, _ singular: String, _ plural: String? = nil
  ) -> String {
    "\(spelled(count)) \(count == 1 ? singular : plural ?? singular + "s")"
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// `a`, `a or b`, `a, b or c`.
  public static func list(_ items: [String], _ conjunction: String = "and") -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// The one of `candidates` that somebody who typed `word` most likely meant, or nil where none is
  /// within a third of its length in single edits. The first of equals.
  public static func nearMiss(_ word: String, in candidates: some Sequence<String>) -> String? {
    let word = Array(word.lowercased().unicodeScalars)
    let most = max(1, word.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      // Each scalar that one has more is an edit at least.
      guard abs(other.count - word.count) <= most else { continue }
      let distance = edits(from: word, to: other, atMost: most)
      if distance <= most, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  /// The least number of insertions, removals, replacements and swaps of neighbours; `.max` where it is
  /// seen to be more than `most`.
  private static func edits(
    from first: [Unicode.Scalar], to second: [Unicode.Scalar], atMost most: Int
  ) -> Int {
    // A far longer word is no near miss, and comparing it would cost its length.
    guard abs(first.count - second.count) <= 8, first.count <= 64 else { return .max }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        var least = min(
          last[column] + (first[row] == second[column] ? 0 : 1),
          last[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
      // What follows grows out of these two rows, and never gets less.
      if !last.contains(where: { $0 <= most }), !beforeLast.contains(where: { $0 <= most }) {
        return .max
      }
    }
    return last[second.count]
  }
}
