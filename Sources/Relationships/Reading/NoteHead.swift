import Notes
import SourceText

/// What is kept of a note while everybody is given a name: its front matter.
///
/// The lines of a note weigh ten times what its file does. So they are read when they are asked for and
/// let go, and read once more for the records; only a note whose body may add to its front matter is
/// cut here, too.
struct NoteHead: Sendable {
  let file: SourceFile
  /// As it stands in the file.
  let stated: FrontMatter
  /// Without what is private.
  private let shareable: FrontMatter
  /// That with the fields of the body, which may be what makes a person a peer.
  let frontMatter: FrontMatter

  /// Reports what the front matter could not be read for.
  static func read(_ file: SourceFile) -> (head: NoteHead, diagnostics: [Diagnostic]) {
    let (frontMatter, diagnostics) = FrontMatterReader.read(file)
    return (NoteHead(file, frontMatter), diagnostics)
  }

  private init(_ file: SourceFile, _ frontMatter: FrontMatter) {
    (self.file, stated) = (file, frontMatter)
    shareable = PrivateKeys.without(frontMatter, of: file)
    guard BodyFields.mayStand(in: file, from: frontMatter.bodyStart) else {
      self.frontMatter = shareable
      return
    }
    let document = DocumentReader.read(file, from: frontMatter.bodyStart).document
    let outline = Outline(Note(file: file, frontMatter: frontMatter, document: document))
    self.frontMatter = BodyFields.merged(into: outline.with(shareable))
  }

  /// Whether the whole note is private.
  var isPrivate: Bool { stated.hasPrivateTag }
  /// The blocks of the note, read now.
  func document() -> (document: Document, diagnostics: [Diagnostic]) {
    DocumentReader.read(file, from: stated.bodyStart)
  }

  /// The lines of the note under the front matter as it stands; reports what its body could not be read
  /// for.
  func outline(_ diagnostics: inout [Diagnostic]) -> Outline {
    let (document, found) = document()
    diagnostics += found
    return Outline(Note(file: file, frontMatter: stated, document: document))
  }

  /// What may be said of the note's lines: under front matter without what is private, and for a note
  /// about a person with the fields of its body.
  func shared(_ outline: Outline, _ placement: NotePlacement) -> Outline {
    outline.with(placement.isPerson ? frontMatter : shareable)
  }
}
