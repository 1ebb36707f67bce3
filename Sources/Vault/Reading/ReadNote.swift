internal import SourceText

/// A note and what its file was like when it was read.
struct ReadNote: Sendable {
  let source: SourceFile
  let stamp: FileStamp
  /// Where the file lies, links resolved.
  let place: String
}
