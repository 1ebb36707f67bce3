public import SourceText

/// A note as it was read: its front matter and the blocks of its body. What it means is not known here.
public struct Note: Sendable {
  public let file: SourceFile
  public let frontMatter: FrontMatter
  public let document: Document

  public init(file: SourceFile, frontMatter: FrontMatter, document: Document) {
    (self.file, self.frontMatter, self.document) = (file, frontMatter, document)
  }
}
