internal import SourceText

/// The text of a block as one run of bytes: its lines with a line feed between them.
///
/// Places in it count from 0; ``source(_:)`` gives the offsets in the file.
struct InlineText {
  let bytes: [UInt8]
  /// Where each line begins in `bytes`.
  private let starts: [Int]
  private let segments: [Range<Int>]

  init(_ segments: [Range<Int>], in file: SourceFile) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    bytes.reserveCapacity(segments.reduce(0) { $0 + $1.count + 1 })
    for segment in segments {
      if !starts.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      starts.append(bytes.count)
      bytes += file.bytes[segment]
    }
    (self.bytes, self.starts, self.segments) = (bytes, starts, segments)
  }

  /// The offsets in the file of a part.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(at: range.lowerBound)
    guard let last = range.last else { return start..<start }
    // What ends with a line reaches to the next line's text.
    let endsLine = bytes[last] == UInt8(ascii: "\n")
    return start..<(endsLine ? source(at: range.upperBound) : source(at: last) + 1)
  }

  /// The offsets in the file of each line of a part.
  func sourceLines(_ range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      source($0.startIndex..<$0.endIndex)
    }
  }

  private func source(at index: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return segments[low - 1].lowerBound + index - starts[low - 1]
  }
}
