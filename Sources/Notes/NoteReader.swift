public import SourceText

/// Reads a file as a note: its front matter, then its body.
public enum NoteReader {
  /// Nothing in a file can make it fail: what could not be read is in the diagnostics.
  public static func read(_ file: SourceFile) -> (note: Note, diagnostics: [Diagnostic]) {
    let (frontMatter, found) = FrontMatterReader.read(file)
    let (document, more) = DocumentReader.read(file, from: frontMatter.bodyStart)
    return (Note(file: file, frontMatter: frontMatter, document: document), found + more)
  }
}
