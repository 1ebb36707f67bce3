import Calendar
import Notes
import SourceText

/// Reads facts about a person: front matter, fields in their note and meetings, and lists of hobbies.
struct FactReader {
  let context: NoteContext
  let scenes: Scenes
  /// The blocks that are tasks, topics or marks: their fields are their own.
  let taken: Set<Int>

  private var outline: Outline { context.outline }

  /// All facts of a note, front matter first, then in the order of their places.
  func read() -> [Fact] {
    var facts = context.people.first.map { frontMatterFacts(of: $0) } ?? []
    var profile: Range<Int>?
    for block in outline.blocks.indices
    where outline.inlines[block].contains(where: \.holdsField) && !taken.contains(block) {
      let scene = scenes.scene(of: block)
      guard let person = person(in: scene) else { continue }
      for line in outline.lines(of: block) {
        let blocks = profile ?? BodyFields.profileBlocks(of: outline)
        profile = blocks
        facts += fields(in: line).filter { isFact($0.key, inProfile: blocks.contains(block)) }
          .flatMap { fact($0.key, $0.value, of: person, at: block, scene.day) }
      }
    }
    return facts + (context.people.first.map { listedHobbies(of: $0) } ?? [])
  }

  /// Whom a fact is about: the person whose note it stands in, else the one of its meeting.
  private func person(in scene: Scene) -> Person.ID? {
    if context.isAboutOnePerson { return context.people.first }
    return scene.isMeeting && scene.people.count == 1 ? scene.people.first : nil
  }

  /// The items of a list under a heading for hobbies, in a person's own note.
  func listedHobbies(of person: Person.ID) -> [Fact] {
    guard context.placement.isPerson else { return [] }
    return outline.blocks.indices.flatMap { block -> [Fact] in
      guard isHobby(block), !taken.contains(block) else { return [] }
      let line = outline.firstLine(of: block)
      guard fields(in: line).isEmpty else { return [] }
      return fact("hobby", line, of: person, at: block, nil)
    }
  }

  // MARK: Front matter

  /// The facts in the front matter of a person's note.
  func frontMatterFacts(of person: Person.ID) -> [Fact] {
    guard context.placement.isPerson else { return [] }
    return context.frontMatter.entries.flatMap { entry -> [Fact] in
      guard PersonKeys.facts.contains(entry.name) else { return [] }
      let isMap = if case .map = entry.value { true } else { false }
      let keyFamily = Fact.family(of: FactKind.kind(of: entry.key))
      return values(of: entry.value, under: entry).map { kind, text, offset in
        Fact(
          person: person, kind: kind, words: NoteWords(Words(plain: text), isPrivate: false),
          day: nil, happens: Day(iso: text.prefix(10)),
          origin: Origin(path: context.file.path, line: context.file.lines.line(at: offset)),
          family: isMap ? keyFamily : Fact.family(of: kind))
      }
    }
  }

  private typealias Value = (kind: String, text: String, offset: Int)

  /// The words of a value with their kind, a map's keys are kinds, a list's items have its own; and
  /// where they stand, an item of a list on its own line.
  private func values(of value: YAMLValue, under entry: FrontMatter.Entry) -> [Value] {
    let kind = FactKind.kind(of: entry.key)
    let offset = entry.keyRange.lowerBound
    switch value {
    case .map(let entries, _):
      return entries.filter { !$0.value.isAbsent }.flatMap { values(of: $0.value, under: $0) }
    case .list(let items, let range):
      return items.flatMap { item in
        ListText.items(of: .list([item], range: range))
          .map { (kind, ReferenceText($0).shown, item.range.lowerBound) }
      }
    case .scalar(let text, _, _) where !FactKind.isPlural(entry.key):
      return [(kind, ReferenceText(text).shown, offset)]
    case .scalar: return ListText.items(of: value).map { (kind, ReferenceText($0).shown, offset) }
    }
  }

  // MARK: The body

  private func fields(in line: [Inline]) -> [(key: String, value: [Inline])] {
    if let first = line.first, case .lineKey(let key) = first.kind {
      return [(key, Array(line.dropFirst()))]
    }
    return line.compactMap { inline in
      guard case .field(let field) = inline.kind else { return nil }
      return (field.key, InlineScanner.scan([field.valueRange], in: context.file))
    }
  }

  private func isFact(_ key: String, inProfile: Bool) -> Bool {
    let name = FrontMatter.name(of: key)
    if PersonKeys.facts.contains(name) { return true }
    // In a meeting a team is one they cheer for; before the first one it is the one they work in.
    if name == "team" { return !inProfile }
    return !PersonKeys.all.contains(name) && !FactKind.isOthersKey(name)
  }

  private func fact(
    _ key: String, _ value: [Inline], of person: Person.ID, at block: Int, _ day: Day?
  ) -> [Fact] {
    let words = outline.words(value, of: block)
    let text = words.includingPrivate.text
    guard !text.isEmpty else { return [] }
    let items = FactKind.isPlural(key) ? ListText.items(of: text) : []
    let all =
      items.count > 1
      ? items.map { NoteWords(Words(plain: $0), isPrivate: words.isPrivate) } : [words]
    return all.map {
      Fact(
        person: person, kind: FactKind.kind(of: key), words: $0, day: day,
        happens: Day(iso: text.prefix(10)), origin: context.origin(of: block),
        family: Fact.family(of: FactKind.kind(of: key)))
    }
  }

  /// Whether a block begins an item of a list under a heading for hobbies.
  private func isHobby(_ block: Int) -> Bool {
    guard context.headings.word(above: block) == .hobbies,
      let parent = outline.blocks[block].parent, outline.blocks[parent].kind == .item
    else { return false }
    return outline.firstParagraph(of: parent) == block && outline.itemsAround(parent).isEmpty
  }
}

extension Inline {
  /// Whether it is a field, or begins a line that is one.
  var holdsField: Bool {
    switch kind {
    case .field, .lineKey: true
    default: false
    }
  }
}

/// The owner's words for facts.
enum FactKind {
  /// A kind in lower case and in the singular: `kid` for `Kids` and for `children`.
  static func kind(of key: String) -> String {
    let folded = Folded(key).text
    return singular[folded] ?? folded
  }

  /// Whether a key holds several facts with commas between.
  static func isPlural(_ key: String) -> Bool { singular[Folded(key).text] != nil }

  /// Whether a key, in its compared form, is a task's, a meeting's or a mark's own.
  static func isOthersKey(_ name: String) -> Bool { othersKeys.contains(name) }

  private static let singular = [
    "hobbies": "hobby", "interests": "interest", "sports": "sport", "kids": "kid",
    "children": "child", "pets": "pet", "bands": "band", "books": "book", "films": "film",
    "foods": "food", "drinks": "drink", "places": "place", "favorites": "favorite",
    "favourites": "favorite", "favourite": "favorite", "teams": "team",
  ]

  private static let othersKeys: Set<String> = [
    "due", "scheduled", "start", "created", "completion", "completed", "done", "cancelled",
    "canceled",
    "priority", "repeat", "recurrence", "id", "dependson", "oncompletion", "date", "with",
    "attendees",
    "people", "person", "contacts", "participants", "present", "time", "minutes", "end", "resolved",
    "tension",
    "insight", "handshake", "believed", "happened", "idea", "response", "plate",
  ]
}
