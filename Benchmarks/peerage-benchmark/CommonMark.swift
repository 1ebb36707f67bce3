internal import CCMark

/// The measure of everything else: what libcmark needs to parse the notes, and nothing more.
///
/// A second is another thing on every machine and in every minute; how often libcmark could have
/// parsed the same bytes meanwhile is not.
enum CommonMark {
  /// Parses each text for itself on one thread, and throws the trees away.
  static func parse(_ texts: [[UInt8]]) {
    for text in texts {
      text.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        cmark_node_free(cmark_parse_document(start, bytes.count, CMARK_OPT_DEFAULT))
      }
    }
  }
}
