/// Where the lines of a text begin and end. A line ends at LF, CRLF or a lone CR and nowhere else.
///
/// Lines count from 1. A text that ends in a line ending has no empty line after it; an empty text
/// has no line.
public struct LineTable: Sendable {
  private let starts: [Int]
  private let ends: [Int]

  /// Reads the line endings of a text once, in time linear in its length.
  init(_ bytes: [UInt8]) {
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    var starts: [Int] = []
    var ends: [Int] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == lineFeed || byte == carriageReturn else {
        index += 1
        continue
      }
      starts.append(start)
      ends.append(index)
      index += 1
      if byte == carriageReturn, index < bytes.count, bytes[index] == lineFeed { index += 1 }
      start = index
    }
    if start < bytes.count {
      starts.append(start)
      ends.append(bytes.count)
    }
    (self.starts, self.ends) = (starts, ends)
  }

  public var count: Int { starts.count }

  /// The offsets of a line's bytes, its ending left out; empty at 0 for a line that is not there.
  public func content(of line: Int) -> Range<Int> {
    guard (1...max(1, count)).contains(line), count > 0 else { return 0..<0 }
    return starts[line - 1]..<ends[line - 1]
  }

  /// The line that holds an offset; the last line for an offset at the end of the text, 1 where
  /// there are no lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }
}
