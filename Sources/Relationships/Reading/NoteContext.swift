import Calendar
import Notes
import SourceText

/// A note with all that the readers of records ask of it: its lines, what it is about, and who is who.
///
/// A class, because every reader of every line is handed it: one count and not two dozen.
final class NoteContext: Sendable {
  let outline: Outline
  let placement: NotePlacement
  /// The people the note itself is about: the person, those a project is with, the members of a group.
  let people: [Person.ID]
  /// The day of the note as a whole: its `date:`, else the date in its file name.
  let day: Day?
  let names: Names
  let headings: NoteHeadings

  init(
    outline: Outline, placement: NotePlacement, people: [Person.ID], day: Day?, names: Names
  ) {
    (self.outline, self.placement, self.people) = (outline, placement, people)
    (self.day, self.names) = (day, names)
    headings = NoteHeadings(outline)
  }

  var file: SourceFile { outline.file }
  /// The id of the person the note is about, where it is about one.
  var ownID: Person.ID { Person.ID(placement.id) }
  /// Whether the note is about the vault's owner.
  var isOwnersNote: Bool { names.isOwner(ownID) }
  /// Whether the note is of no kind and in nobody's folder, and no meeting either: it is read for
  /// commitments and mentions that name a person, and for nothing else.
  var isAboutNothing: Bool { placement.kind == nil && placement.folderOf == nil && people.isEmpty }
  /// Whether the note is about one person, or lies in somebody's folder.
  var isAboutOnePerson: Bool {
    (placement.isPerson || placement.folderOf != nil) && people.count == 1
  }
  var frontMatter: FrontMatter { outline.note.frontMatter }

  /// Where a block stands, for links: its line and the anchor of its nearest heading that may be shown.
  func origin(of block: Int) -> Origin {
    let isHeading = if case .heading = outline.blocks[block].kind { true } else { false }
    let nearest = isHeading ? block : outline.headings[block]
    // The first heading of a note is the top of its file; an anchor there leads nowhere else.
    let anchor = nearest.flatMap { outline.anchor(of: $0) }
    return Origin(path: file.path, line: line(of: block), anchor: anchor)
  }

  /// The line a block's own text begins on: that of an item's first paragraph, where it has one.
  func line(of block: Int) -> Int {
    let block =
      outline.blocks[block].kind == .item ? outline.firstParagraph(of: block) ?? block : block
    return outline.blocks[block].line
  }

  /// The place of a block's text.
  func place(of block: Int) -> SourcePlace {
    SourcePlace(path: file.path, line: line(of: block))
  }
}
