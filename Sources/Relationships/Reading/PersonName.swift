import Notes
import SourceText

/// Finds a person's name: `name:`, the first level-1 heading, first and last name, `title:`, then the
/// name of the file or the folder.
struct PersonName {
  let text: String
  /// Whether `title:` served as the name, so that it is no role.
  let isTitle: Bool

  static func read(
    _ outline: Outline, _ placement: NotePlacement, _ values: inout FrontMatterValues
  ) -> PersonName {
    if let name = values.text(PersonKeys.name) ?? heading(of: outline) {
      return PersonName(text: name, isTitle: false)
    }
    let parts = [values.text(["firstname"]), values.text(["lastname"])].compactMap(\.self)
    if !parts.isEmpty { return PersonName(text: parts.joined(separator: " "), isTitle: false) }
    if let title = values.text(["title"]) { return PersonName(text: title, isTitle: true) }
    let file = VaultPath(placement.id).name.drop { $0 == "@" || $0 == "_" }
    return PersonName(text: spelled(String(file)), isTitle: false)
  }

  /// The note's first level-1 heading, where it can be a name.
  private static func heading(of outline: Outline) -> String? {
    guard
      let heading = outline.blocks.indices.first(where: {
        outline.blocks[$0].kind == .heading(level: 1)
      }),
      !outline.isPrivate(heading)
    else { return nil }
    let inlines = outline.inlines[heading]
    let words = Words(inlines, in: outline.file).text
    guard !words.isEmpty, DatedHeading.read(inlines, in: outline.file) == nil,
      HeadingWord.read(inlines, in: outline.file) == nil, !notNames.contains(Folded(words).text)
    else { return nil }
    return words
  }

  private static let notNames: Set<String> = [
    "notes", "log", "meetings", "meeting notes", "1:1", "1:1s", "1-1", "1-1s", "one-on-ones",
    "history",
    "interactions", "profile", "about", "background", "bio", "contact", "details", "facts",
    "family", "info",
    "overview", "personal", "summary", "tasks", "todo", "work",
  ]

  /// `ada-lovelace` as `Ada Lovelace`; a name with capitals or blanks stays as it is.
  private static func spelled(_ file: String) -> String {
    guard !file.contains(" "), file.lowercased() == file else { return file }
    return file.split { $0 == "-" || $0 == "_" }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
