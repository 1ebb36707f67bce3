/// Where the lines of a text begin and end. A line ends at LF, CRLF or a lone CR and nowhere else.
///
/// Lines count from 1. A text that ends in a line ending has no empty line after it; an empty text
/// has no line.
public struct LineTable: Sendable {
  // Half as wide as an offset: no note is 4 GB long, and every note of a vault has a table.
  private let starts: [UInt32]
  private let ends: [UInt32]

  /// Reads the line endings of a text once, in time linear in its length.
  init(_ bytes: [UInt8]) {
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    starts.reserveCapacity(bytes.count / 24)
    ends.reserveCapacity(bytes.count / 24)
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Nearly all bytes are greater than both.
      guard byte <= carriageReturn, byte == lineFeed || byte == carriageReturn else {
        index += 1
        continue
      }
      starts.append(UInt32(truncatingIfNeeded: start))
      ends.append(UInt32(truncatingIfNeeded: index))
      index += 1
      if byte == carriageReturn, index < bytes.count, bytes[index] == lineFeed { index += 1 }
      start = index
    }
    if start < bytes.count {
      starts.append(UInt32(truncatingIfNeeded: start))
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    (self.starts, self.ends) = (starts, ends)
  }

  public var count: Int { starts.count }

  /// The offsets of a line's bytes, its ending left out; empty at 0 for a line that is not there.
  public func content(of line: Int) -> Range<Int> {
    guard (1...max(1, count)).contains(line), count > 0 else { return 0..<0 }
    return Int(starts[line - 1])..<max(Int(starts[line - 1]), Int(ends[line - 1]))
  }

  /// The line that holds an offset; the last line for an offset at the end of the text, 1 where
  /// there are no lines.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }
}
