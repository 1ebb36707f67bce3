internal import SourceText

/// Which folders settings may name: inside the vault, and for the pages one of their own.
enum PageFolder {
  /// Each kind in the singular and the plural, as keys are compared.
  static func kind(_ name: String) -> NoteKind? {
    if name == "people" { return .person }
    return NoteKind.allCases.first { name == $0.rawValue || name == $0.rawValue + "s" }
  }

  static let kindNames = NoteKind.allCases.map { $0 == .person ? "people" : $0.rawValue + "s" }

  /// A path from the vault's folder without empty parts; nil for one that leaves it or is the vault.
  static func path(_ text: String) -> String? {
    guard text.utf8.first != UInt8(ascii: "/"), !text.utf8.contains(0) else { return nil }
    let parts = VaultPath(text).parts.filter { $0 != "." }
    guard !parts.isEmpty, !parts.contains("..") else { return nil }
    return parts.joined(separator: "/")
  }

  /// The folder that peerage writes to. It may neither be nor hold a folder of notes, nor be hidden.
  static func read(
    _ entry: FrontMatter.Entry, beside folders: [NoteKind: [String]], _ values: inout SettingValues
  ) -> String? {
    let fitting = "it is a folder inside the vault for pages alone"
    guard let path = values.value(entry, fitting, read: { PageFolder.path($0) }) else { return nil }
    let folded = Folded(path).text
    let configured = folders.values.joined().map { Folded($0).text }
    let holdsNotes =
      configured.contains { $0 == folded || $0.hasPrefix(folded + "/") }
      || NoteKind.ofFolder(named: path) != nil || folded == "templates" || folded == "_templates"
    if holdsNotes || VaultPath(path).parts.contains(where: { $0.utf8.first == UInt8(ascii: ".") }) {
      values.impossible(entry, fitting)
      return nil
    }
    return path
  }
}
