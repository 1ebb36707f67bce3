/// Everything in a page behind the words of its last line, which is the owner's, byte for byte.
///
/// It begins with the end of that line, so that a page whose final newline somebody took away
/// stays without one.
struct OwnersPart: Hashable {
  /// Empty, or from an LF or CRLF on.
  let bytes: [UInt8]
  /// How the lines of the page end that the part was found in.
  let endsLinesInCRLF: Bool

  /// The part of a page that is new.
  static let none = OwnersPart(bytes: [UInt8(ascii: "\n")], endsLinesInCRLF: false)

  /// The part of a page that ends with the words of its last line.
  static let empty = OwnersPart(bytes: [], endsLinesInCRLF: false)

  init(bytes: some Sequence<UInt8>, endsLinesInCRLF: Bool) {
    (self.bytes, self.endsLinesInCRLF) = (Array(bytes), endsLinesInCRLF)
  }

  /// Whether anything but blanks and line ends stands in it.
  var holdsWords: Bool {
    !bytes.allSatisfy { " \t\r\n".utf8.contains($0) }
  }
}
