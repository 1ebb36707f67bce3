/// Runs of `*`, `_` and `~~`, paired after CommonMark 0.31 (6.2) and GitHub's strikethrough.
///
/// Marks that find no partner are text: `2*3` and `snake_case` stay as they are. Only the nearest run
/// of its kind is tried as a partner, which keeps it linear.
struct EmphasisRuns {
  /// A run, and how many of its marks close and open something.
  struct Run {
    let range: Range<Int>
    fileprivate(set) var closing = 0
    fileprivate(set) var opening = 0
    fileprivate let canOpen: Bool
    fileprivate let canClose: Bool
    fileprivate var left: Int { range.count - closing - opening }
  }

  private(set) var runs: [Run] = []
  private var stars: [Int] = []
  private var lines: [Int] = []
  private var strike: Int?

  /// Takes the run of one mark at an index; runs are taken in their order. Gives the index behind it.
  mutating func take(at start: Int, in bytes: [UInt8]) -> Int {
    let mark = bytes[start]
    var end = start
    while end < bytes.count, bytes[end] == mark { end += 1 }
    let before = bytes.scalar(before: start) ?? " "
    let after = bytes.scalar(at: end)?.scalar ?? " "
    let (blankBefore, blankAfter) = (before.isBlank, after.isBlank)
    let isLeft = !blankAfter && (!after.isPunctuation || blankBefore || before.isPunctuation)
    let isRight = !blankBefore && (!before.isPunctuation || blankAfter || after.isPunctuation)
    let isLine = mark == UInt8(ascii: "_")
    let run = Run(
      range: start..<end,
      canOpen: isLeft && (!isLine || !isRight || before.isPunctuation),
      canClose: isRight && (!isLine || !isLeft || after.isPunctuation))
    runs.append(run)
    if mark == UInt8(ascii: "~") { pairStrike() } else { pair(isLine: isLine) }
    return end
  }

  private mutating func pairStrike() {
    let index = runs.count - 1
    guard runs[index].range.count == 2 else { return }
    if let opener = strike, runs[index].canClose {
      runs[opener].opening = 2
      runs[index].closing = 2
      strike = nil
    } else if runs[index].canOpen {
      strike = index
    }
  }

  private mutating func pair(isLine: Bool) {
    let index = runs.count - 1
    while runs[index].canClose, runs[index].left > 0, let opener = isLine ? lines.last : stars.last,
      mayPair(runs[opener], runs[index])
    {
      let count = min(runs[opener].left, runs[index].left)
      runs[opener].opening += count
      runs[index].closing += count
      // What opened inside the pair can't close outside it.
      while let last = stars.last, last > opener { stars.removeLast() }
      while let last = lines.last, last > opener { lines.removeLast() }
      if runs[opener].left == 0 {
        if isLine { lines.removeLast() } else { stars.removeLast() }
      }
    }
    guard runs[index].canOpen, runs[index].left > 0 else { return }
    if isLine { lines.append(index) } else { stars.append(index) }
  }

  private func mayPair(_ opener: Run, _ closer: Run) -> Bool {
    guard opener.canClose || closer.canOpen else { return true }
    let sum = opener.range.count + closer.range.count
    return sum % 3 != 0 || opener.range.count % 3 == 0 && closer.range.count % 3 == 0
  }
}
