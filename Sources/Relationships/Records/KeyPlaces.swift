import Notes
import SourceText

/// On which line of a note each key of its front matter stands, or the field of its body that served
/// as one.
struct KeyPlaces: Sendable {
  private struct Place {
    let name: String
    let line: Int
  }

  private var places: [Place] = []
  /// The names that mean one key, in the order in which they are asked.
  private var spellings: [[String]] = []

  /// Of a record that no note tells of.
  init() {}

  init(_ note: Note, spellings: [[String]]) {
    places = note.frontMatter.entries.map {
      Place(name: $0.name, line: note.file.lines.line(at: $0.keyRange.lowerBound))
    }
    self.spellings = spellings
  }

  /// The line of a key by any of its names, `last-contact` or `lastcontact`; nil where the note has none.
  func line(of key: String) -> Int? {
    let name = FrontMatter.name(of: key)
    let names = spellings.first { $0.contains(name) } ?? [name]
    return names.lazy.compactMap { name in places.first { $0.name == name }?.line }.first
  }
}

/// What a note is about, which can tell where each of the note's keys stands.
protocol NoteRecord {
  var origin: Origin { get }
  var keys: KeyPlaces { get }
}

extension NoteRecord {
  /// The line of a key of the note; where it has none, the note itself.
  func origin(of key: String) -> Origin {
    keys.line(of: key).map { Origin(path: origin.path, line: $0) } ?? origin
  }
}

extension Person: NoteRecord {
  /// The line that a booked series begins on, by its place in ``series``.
  func origin(ofSeries place: Int) -> Origin {
    seriesLines.indices.contains(place)
      ? Origin(path: origin.path, line: seriesLines[place]) : origin(of: "series")
  }
}

extension JointProject: NoteRecord {}
extension Proposal: NoteRecord {}
extension Event: NoteRecord {}
extension Group: NoteRecord {}
