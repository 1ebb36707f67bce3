internal import SourceText

/// Puts words together: blanks made one, what hides or controls text dropped, no comma left dangling
/// where something was left out.
///
/// Bytes, because a string that grows by scalars costs ten times as much; ASCII, which most text is,
/// takes the short way.
struct WordsWriter {
  private var done: [Words.Piece] = []
  private var current: [UInt8] = []
  private var blankIsDue = false
  /// Whether something was left out since the last visible character.
  private var isBehindGap = false

  /// Notes that something was left out here.
  mutating func leaveOut() { isBehindGap = true }

  mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    add(bytes, bytes.indices)
  }

  /// Adds a range of bytes; those that are not UTF-8 read as U+FFFD.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    current.reserveCapacity(current.count + range.count + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte < 0x80 else {
        // To the next ASCII: what is no UTF-8 is repaired as a whole.
        var end = index + 1
        while end < range.upperBound, bytes[end] >= 0x80 { end += 1 }
        for scalar in String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars {
          add(scalar)
        }
        index = end
        continue
      }
      index += 1
      if byte == 0x20 || (9...13).contains(byte) {
        blankIsDue = true
      } else if byte > 0x20, byte != 0x7F {
        add(visible: byte)
        guard !isBehindGap else { continue }
        let end = WordsWriter.plainEnd(from: index, before: range.upperBound, in: bytes)
        current.append(contentsOf: bytes[index..<end])
        index = end
      }
    }
  }

  /// Whether words may be kept as they stand, as most lines may.
  static func isPlain(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    !range.isEmpty && bytes[range.lowerBound] != 0x20
      && plainEnd(from: range.lowerBound, before: range.upperBound, in: bytes) == range.upperBound
  }

  /// The end of the words that may be copied as they stand: visible ASCII with single blanks between.
  private static func plainEnd(from start: Int, before limit: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < limit {
      let byte = bytes[index]
      let isVisible = byte > 0x20 && byte < 0x7F
      guard isVisible || byte == 0x20 else { break }
      if !isVisible {
        guard index + 1 < limit, bytes[index + 1] > 0x20, bytes[index + 1] < 0x7F else { break }
      }
      index += 1
    }
    return index
  }

  mutating func addCode(_ text: String) {
    var code = WordsWriter()
    code.add(text)
    guard !code.current.isEmpty else { return }
    writeBlank()
    flush()
    done.append(.code(String(decoding: code.current, as: UTF8.self)))
    isBehindGap = false
  }

  /// What was written, without blanks at its ends.
  consuming func finished() -> [Words.Piece] {
    if isBehindGap {
      while let last = current.last, last.isSeparator || last == 0x20 { current.removeLast() }
    }
    flush()
    return done
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.isBlank {
      blankIsDue = true
    } else if !scalar.isHidden {
      writeBlank()
      current.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      isBehindGap = false
    }
  }

  private mutating func add(visible byte: UInt8) {
    if isBehindGap {
      let isAlone = current.isEmpty && done.isEmpty || current.last?.isSeparator == true
      if byte.isSeparator, isAlone { return }
      if byte.isSeparator || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") {
        blankIsDue = false
      }
    }
    writeBlank()
    current.append(byte)
    isBehindGap = false
  }

  private mutating func writeBlank() {
    if blankIsDue, !(current.isEmpty && done.isEmpty) { current.append(0x20) }
    blankIsDue = false
  }

  private mutating func flush() {
    if !current.isEmpty { done.append(.plain(String(decoding: current, as: UTF8.self))) }
    current = []
  }
}

extension UInt8 {
  fileprivate var isSeparator: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ";") }
}
