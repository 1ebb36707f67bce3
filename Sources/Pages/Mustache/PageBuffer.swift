/// A page while it is written: its bytes so far, and what its last line says to what comes next.
///
/// The bytes are UTF-8, and everything on the way to them appends here, so that a page is no string
/// before it is read by somebody.
struct PageBuffer {
  private(set) var bytes: [UInt8] = []
  /// Where the last line begins.
  private(set) var lineStart = 0
  private var line = PageLineReader()

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// The last line so far, without a line break.
  var lastLine: ArraySlice<UInt8> { bytes[lineStart...] }

  /// Appends bytes whose last line is known to begin at an index of theirs, nil where none does.
  mutating func append(_ literal: ArraySlice<UInt8>, lastLine: Int?) {
    if let lastLine { lineStart = bytes.count + lastLine - literal.startIndex }
    bytes.append(contentsOf: literal)
  }

  /// Appends a text that may hold line breaks.
  mutating func append(_ text: String) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    lineStart = bytes.startOfLastLine(in: start..<bytes.count) ?? lineStart
  }

  // MARK: Without line breaks

  mutating func append(inLine text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(inLine byte: UInt8) { bytes.append(byte) }

  /// Takes the end of the last line back, from an index on.
  mutating func removeEnd(from index: Int) { bytes.removeSubrange(index...) }

  /// What the last line says to what is written at an index of it, which is its end by default.
  ///
  /// All the texts of a line together cost about one pass over it, for what is read once is kept.
  mutating func place(at end: Int? = nil) -> PagePlace {
    line.place(in: bytes, from: lineStart, to: end ?? bytes.count)
  }
}
