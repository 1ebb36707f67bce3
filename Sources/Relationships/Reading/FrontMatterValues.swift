import Calendar
import Notes
import SourceText

/// The values of a note's front matter, read as what its kind of note has under its keys.
///
/// Collects a diagnostic for each value that can't be what its key asks for. An asked-for key is a
/// known one: ``other`` is what nobody asked for.
struct FrontMatterValues {
  let note: Note
  private(set) var diagnostics: [Diagnostic] = []
  private var asked: [[String]] = []
  private var foreign: Set<String> = []

  init(_ note: Note) { self.note = note }

  /// The first of some keys that is there.
  mutating func entry(_ keys: [String]) -> FrontMatter.Entry? {
    asked.append(keys)
    for key in keys {
      if let entry = note.frontMatter.entry(key) { return entry }
    }
    return nil
  }

  /// A value as one text; the items of a list with commas between, links as what they lead to.
  mutating func text(_ keys: [String]) -> String? {
    entry(keys).flatMap { text(of: $0.value) }
  }

  /// The items of a list or of a text with commas, links as the words they show.
  mutating func list(_ keys: [String]) -> [String] {
    keys.flatMap { key in entry([key]).map { items(of: $0.value) } ?? [] }
  }

  /// The items of a YAML list, or a text as it is, commas and all.
  mutating func texts(_ keys: [String]) -> [String] {
    entry(keys).map { items(of: $0.value, splitting: false) } ?? []
  }

  /// The items of lists that name people or notes, each with its place, as they were typed.
  mutating func references(_ keys: [String]) -> [(reference: ReferenceText, place: SourcePlace)] {
    keys.flatMap { key -> [(reference: ReferenceText, place: SourcePlace)] in
      guard let entry = entry([key]) else { return [] }
      let place = note.file.place(at: entry.value.range.lowerBound)
      return ListText.items(of: entry.value).map { (ReferenceText($0), place) }
    }
  }

  /// A day; what looks like a date and is none is reported.
  mutating func day(_ keys: [String]) -> Day? {
    guard let entry = entry(keys), let text = text(of: entry.value) else { return nil }
    guard let date = DateText.read(text) else {
      report(.foreignValue, entry, "`\(text)` is not read as a date", fix: "write 2026-11-19")
      return nil
    }
    if let diagnostic = date.diagnostic(at: place(of: entry)) { diagnostics.append(diagnostic) }
    return date.day
  }

  /// A word that one of an enumeration's cases spells; anything else is an impossible value, or a
  /// foreign one where other tools have the key, too.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ keys: [String], isCommon: Bool = false
  ) -> Word?
  where Word.RawValue == String {
    guard let entry = entry(keys), let text = text(of: entry.value) else { return nil }
    let folded = FrontMatter.name(of: text)
    if let word = Word.allCases.first(where: { FrontMatter.name(of: $0.rawValue) == folded }) {
      return word
    }
    let words = Word.allCases.map(\.rawValue)
    reject(
      entry, isCommon, "it is \(Wording.list(words, "or"))",
      fix: Wording.nearMiss(text, in: words).map { "did you mean `\($0)`?" })
    return nil
  }

  /// The value of a key, read by its grammar; what the grammar does not know is an impossible value, or
  /// a foreign one under one of the keys that are `common` to many tools. `fitting` says what is possible.
  mutating func value<Value>(
    _ keys: [String], common: [String] = [], fitting: String, read: (String) -> Value?
  ) -> Value? {
    guard let entry = entry(keys), let text = text(of: entry.value) else { return nil }
    if let value = read(text) { return value }
    reject(entry, common.contains(entry.name), fitting)
    return nil
  }

  /// The keys that no reader asked for, and those whose value means nothing here, with their values as
  /// text.
  var other: [(key: String, value: String)] {
    note.frontMatter.entries
      .filter { entry in
        foreign.contains(entry.name) || !asked.contains { $0.contains(entry.name) }
      }
      .map { ($0.key, FrontMatterValues.shown($0.value)) }
  }

  /// A value as one text, made of what was kept of it: its source may hold private lines.
  private static func shown(_ value: YAMLValue) -> String {
    switch value {
    case .scalar(let text, _, _): text
    case .list(let items, _): items.map(shown).joined(separator: ", ")
    case .map(let entries, _):
      entries.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ")
    }
  }

  mutating func impossible(_ entry: FrontMatter.Entry, _ fitting: String, fix: String? = nil) {
    let text = text(of: entry.value) ?? FrontMatterValues.shown(entry.value)
    report(.impossibleValue, entry, "`\(entry.key)` is `\(text)`; \(fitting)", fix: fix)
  }

  private mutating func reject(
    _ entry: FrontMatter.Entry, _ isForeign: Bool, _ fitting: String, fix: String? = nil
  ) {
    guard isForeign, let text = text(of: entry.value) else {
      return impossible(entry, fitting, fix: fix)
    }
    report(
      .foreignValue, entry,
      "`\(entry.key)` is `\(text)`, which counts for nothing here; \(fitting)", fix: fix)
  }

  mutating func report(
    _ code: DiagnosticCode, _ entry: FrontMatter.Entry, _ message: String, fix: String? = nil
  ) {
    if code == .foreignValue { foreign.insert(entry.name) }
    diagnostics.append(Diagnostic(code, at: place(of: entry), message, fix: fix))
  }

  func place(of entry: FrontMatter.Entry) -> SourcePlace {
    note.file.place(at: entry.value.range.lowerBound)
  }

  func text(of value: YAMLValue) -> String? {
    let text = items(of: value, splitting: false).joined(separator: ", ")
    return text.isEmpty ? nil : text
  }

  /// The items of a value as shown words.
  func items(of value: YAMLValue, splitting: Bool = true) -> [String] {
    if case .scalar(let text, _, _) = value, !splitting { return [ReferenceText(text).shown] }
    return ListText.items(of: value).map { ReferenceText($0).shown }
  }
}
