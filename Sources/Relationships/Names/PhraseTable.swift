/// Finds phrases in a text as whole words: at each word the longest that begins there, then on behind
/// it.
///
/// One walk over the text, however many phrases there are.
struct PhraseTable<Value: Hashable & Comparable & Sendable>: Sendable {
  /// A longer phrase is no name. So what one word of a text costs has a bound.
  static var mostWords: Int { 24 }

  private struct Node {
    var next: [String: Int] = [:]
    var values: Set<Value> = []
  }

  private var nodes = [Node()]

  var isEmpty: Bool { nodes[0].next.isEmpty }

  /// Makes the words of `phrase` mean `value`, too. A phrase without words means nothing.
  mutating func add(_ phrase: some StringProtocol, _ value: Value) {
    let words = WholeWords.of(phrase)
    guard !words.isEmpty, words.count <= PhraseTable.mostWords else { return }
    var node = 0
    for word in words {
      if let next = nodes[node].next[word] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].values.insert(value)
  }

  /// What each phrase found in `words` means, sorted, in the order of the text.
  func matches(in words: [String]) -> [[Value]] {
    var matches: [[Value]] = []
    var start = 0
    while start < words.count {
      var node = 0
      var longest: (node: Int, end: Int)?
      for place in start..<words.count {
        guard let next = nodes[node].next[words[place]] else { break }
        node = next
        if !nodes[node].values.isEmpty { longest = (node, place + 1) }
      }
      if let longest { matches.append(nodes[longest.node].values.sorted()) }
      start = longest?.end ?? start + 1
    }
    return matches
  }
}
