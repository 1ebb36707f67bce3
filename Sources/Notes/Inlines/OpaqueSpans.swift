internal import SourceText

/// The parts of a text in which nothing is read: code spans, comments, HTML tags and autolinks.
///
/// They are found from left to right, after CommonMark 0.31 (6.1, 6.5, 6.6), before anything else is
/// looked at. `%%` opens a comment only where another `%%` follows outside them.
struct OpaqueSpans {
  enum Kind: Equatable {
    case code(content: Range<Int>)
    case comment
    case html
  }

  struct Span: Equatable {
    let kind: Kind
    let range: Range<Int>
  }

  /// In their order; none overlaps another.
  private(set) var spans: [Span] = []
  /// A `%%` that has no partner in this text: its index.
  private(set) var unpairedMark: Int?
  /// The first `%%`, paired or not.
  private(set) var firstMark: Int?

  init(_ bytes: [UInt8]) {
    var marks: [Int] = []
    var ticks: BacktickRuns?
    var commentEnds = CommentEnds()
    let signs = OpaqueSpans.signs
    var index = signs.first(in: bytes.indices, of: bytes) ?? bytes.count
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += index + 1 < bytes.count && bytes[index + 1].isPunctuation ? 2 : 1
      case UInt8(ascii: "`"):
        let length = BacktickRuns.length(at: index, in: bytes)
        var runs = ticks ?? BacktickRuns(bytes)
        if let closing = runs.start(ofLength: length, from: index + length) {
          let content = index + length..<closing
          spans.append(Span(kind: .code(content: content), range: index..<closing + length))
          index = closing + length
        } else {
          index += length
        }
        ticks = runs
      case UInt8(ascii: "<"):
        if bytes.matches("<!--", at: index) {
          if let end = commentEnds.end(from: index + 2, in: bytes) {
            spans.append(Span(kind: .comment, range: index..<end))
            index = end
          } else {
            index += 4
          }
        } else if let end = HTMLTag.end(of: index, in: bytes) {
          spans.append(Span(kind: .html, range: index..<end))
          index = end
        } else {
          index += 1
        }
      case UInt8(ascii: "%") where bytes.matches("%%", at: index):
        marks.append(index)
        index += 2
      default: index = signs.first(in: index + 1..<bytes.count, of: bytes) ?? bytes.count
      }
    }
    firstMark = marks.first
    if marks.count % 2 == 1 { unpairedMark = marks.last }
    if marks.count > 1 { spans = OpaqueSpans.merge(spans, commentsBetween: marks) }
  }

  /// What a span may begin with, and the backslash that keeps it from that.
  private static let signs = ByteSet("\\`<%")

  /// What stands inside a comment is part of it.
  private static func merge(_ spans: [Span], commentsBetween marks: [Int]) -> [Span] {
    var merged: [Span] = []
    var next = 0
    for pair in stride(from: 0, to: marks.count - 1, by: 2) {
      while next < spans.count, spans[next].range.lowerBound < marks[pair] {
        merged.append(spans[next])
        next += 1
      }
      let end = marks[pair + 1] + 2
      merged.append(Span(kind: .comment, range: marks[pair]..<end))
      while next < spans.count, spans[next].range.lowerBound < end { next += 1 }
    }
    return merged + spans[next...]
  }
}

/// All runs of backticks of a text by their length, so that a run finds the one that closes it without
/// a search of its own.
private struct BacktickRuns {
  private var starts: [Int: [Int]] = [:]
  /// How many of the runs of each length lie behind what was asked for.
  private var passed: [Int: Int] = [:]

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let length = BacktickRuns.length(at: index, in: bytes)
      if length > 0 { starts[length, default: []].append(index) }
      index += max(1, length)
    }
  }

  static func length(at start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end - start
  }

  /// The next run of a length; `index` never goes back.
  mutating func start(ofLength length: Int, from index: Int) -> Int? {
    guard let all = starts[length] else { return nil }
    var next = passed[length, default: 0]
    while next < all.count, all[next] < index { next += 1 }
    passed[length] = next
    return next < all.count ? all[next] : nil
  }
}

/// The ends of HTML comments, looked for once however many begin.
private struct CommentEnds {
  private var known: Int?

  /// The index behind the next `-->`; `index` never goes back.
  mutating func end(from index: Int, in bytes: [UInt8]) -> Int? {
    if let known, known >= index + 3 { return known <= bytes.count ? known : nil }
    var next = index
    while next < bytes.count, !bytes.matches("-->", at: next) { next += 1 }
    known = next < bytes.count ? next + 3 : .max
    return next < bytes.count ? next + 3 : nil
  }
}
