import Notes
import SourceText

/// Finds who was at a meeting: whom its heading links, a line `With:` below it names, or a list under
/// "Attendees" holds. There everybody is expected to have a note; who has none is reported.
struct AttendeeReader {
  let context: NoteContext
  private(set) var diagnostics: [Diagnostic] = []

  init(_ context: NoteContext) { self.context = context }

  private var outline: Outline { context.outline }

  /// The people that pieces of text link to; where only those behind a `with` attend, they alone.
  func linked(in inlines: [Inline], onlyBehindWith: Bool = false) -> [Person.ID] {
    guard inlines.contains(where: { PersonDiagnostic.name(in: $0) != nil }) else { return [] }
    var counts = !onlyBehindWith
    return inlines.compactMap { inline in
      if case .text = inline.kind, !counts {
        let words = context.file.text(inline.range).lowercased().split { !$0.isLetter && $0 != "/" }
        counts = words.contains("with") || words.contains("w/")
      }
      guard counts, case .person(let id) = context.names.party(of: inline, in: context.file)
      else { return nil }
      return id
    }
  }

  /// The people that the first line below a heading names, where it begins `With:` or `Attendees:`, or
  /// is nothing but links where such lines count.
  mutating func below(_ heading: Int, allowsBareLinks: Bool = false) -> [Person.ID] {
    let next = heading + 1
    guard next < outline.blocks.count else { return [] }
    let block = outline.blocks[next].kind == .list ? next + 2 : next
    guard block < outline.blocks.count, outline.blocks[block].kind == .paragraph else { return [] }
    if let people = withLine(block) { return people }
    guard allowsBareLinks else { return [] }
    let line = outline.firstLine(of: block)
    let links = line.filter { context.names.party(of: $0, in: context.file) != nil }
    let rest = Words(line, in: context.file, leavingOut: links.map(\.range)).text
    let words = rest.split { $0 == " " || $0 == "," || $0 == "&" || $0 == "·" }
    return words.allSatisfy { $0 == "and" } ? linked(in: line) : []
  }

  /// Whom a meeting's own note names: its front matter, else a list under a heading for attendees, else
  /// a first line `With:`, else the person it lies with or whom its file's name tells.
  mutating func ofNote() -> [Person.ID] {
    if PeopleList.keys.contains(where: { context.frontMatter.entry($0) != nil }) {
      return context.people
    }
    if let people = listed() { return people }
    let first = outline.blocks.indices.first { outline.blocks[$0].kind == .paragraph }
    return first.flatMap { withLine($0) } ?? context.people
  }

  /// The people under the first heading for attendees, up to the next heading.
  private mutating func listed() -> [Person.ID]? {
    guard
      let heading = outline.blocks.indices.first(where: {
        context.headings.word(of: $0) == .attendees
      })
    else { return nil }
    var people: [Person.ID] = []
    for block in heading + 1..<outline.blocks.count {
      if case .heading = outline.blocks[block].kind { break }
      guard outline.blocks[block].kind == .paragraph else { continue }
      for line in outline.lines(of: block) { people += named(in: line, at: block) }
    }
    return people
  }

  /// The people of a line that begins `With:`, `Attendees:` or the like; nil for any other line.
  private mutating func withLine(_ paragraph: Int) -> [Person.ID]? {
    let line = outline.firstLine(of: paragraph)
    guard AttendeeReader.isLabelled(line, in: context.file) else { return nil }
    let isKey = if case .lineKey? = line.first?.kind { true } else { false }
    return named(in: Array(line.dropFirst(isKey ? 1 : 0)), at: paragraph)
  }

  /// Whether a line begins `With:`, `Attendees:` or the like.
  static func isLabelled(_ line: [Inline], in file: SourceFile) -> Bool {
    if case .lineKey(let key)? = line.first?.kind { return labels.contains(Folded(key).text) }
    guard line.hold(colon, in: file) else { return false }
    let words = Words(line, in: file).text
    guard let colon = words.firstIndex(of: ":") else { return false }
    return labels.contains(Folded(words[..<colon]).text)
  }

  /// The people that a line names, by link or in plain words with commas between. Words that name
  /// nobody are a remark, unless they are all that stands there.
  private mutating func named(in line: [Inline], at block: Int) -> [Person.ID] {
    var people: [Person.ID] = []
    var links: [Range<Int>] = []
    for inline in line {
      guard let name = PersonDiagnostic.name(in: inline),
        let party = context.names.party(of: inline, in: context.file)
      else { continue }
      links.append(inline.range)
      add(party, name, at: block, to: &people)
    }
    let words = Words(line, in: context.file, leavingOut: links).text
    let label = words.firstIndex(of: ":").map { words.index(after: $0) } ?? words.startIndex
    let separated = words[label...].split { $0 == "," || $0 == "&" || $0 == ";" }
    for name in separated.map({ ReferenceText(String($0)).target }) where !name.isEmpty {
      let party = context.names.party(named: name)
      if party != .unknown || links.isEmpty { add(party, name, at: block, to: &people) }
    }
    return people
  }

  private mutating func add(
    _ party: Names.Party, _ name: String, at block: Int, to people: inout [Person.ID]
  ) {
    let place = context.place(of: block)
    switch party {
    case .me: break
    case .person(let id): people.append(id)
    case .ambiguous(let ids): diagnostics.append(PersonDiagnostic.ambiguous(name, ids, at: place))
    case .unknown: diagnostics.append(PersonDiagnostic.unknown(name, context.names, at: place))
    }
  }

  private static let colon = ByteSet(":")
  private static let labels: Set<String> = ["with", "attendees", "participants", "present"]
}
