import SourceText

/// For a rule the smallest notes that make it speak, what it asks for, and the edit of the notes that
/// does just that.
struct RuleAct: Sendable, CustomStringConvertible {
  /// Words of a note and what takes their place; without words it is written at the end of the note,
  /// which need not be there yet.
  struct Edit: Sendable {
    let path: String
    var old = ""
    let new: String
  }

  let rule: RuleName
  var subject = "peers/ada"
  let notes: [String: String]
  var settings = ""
  /// What the finding asks for.
  let next: String
  let edits: [Edit]

  var description: String { "\(rule.rawValue): \(next)" }

  /// The notes after the edit; nil where there is nothing that it could change.
  var notesAfter: [String: String]? {
    var notes = notes
    for edit in edits {
      let text = notes[edit.path, default: ""]
      guard text.contains(edit.old) || edit.old.isEmpty else { return nil }
      notes[edit.path] =
        edit.old.isEmpty ? text + edit.new : text.replacing(edit.old, with: edit.new)
    }
    return notes
  }

  /// An act in Ada's note.
  static func ada(
    _ rule: RuleName, _ keys: String = "", _ body: String = "", settings: String = "", next: String,
    replace old: String = "", with new: String
  ) -> RuleAct {
    let edit = Edit(path: "peers/ada.md", old: old, new: new)
    return RuleAct(
      rule: rule, notes: ["peers/ada.md": ada(keys, body)], settings: settings, next: next,
      edits: [edit])
  }

  /// An act in the note of a project with Ada.
  static func project(
    _ rule: RuleName, _ keys: String, next: String, replace old: String = "",
    with new: String
  ) -> RuleAct {
    let note = "---\nwith: Ada\n\(keys)\n---\n# Tables\n"
    return RuleAct(
      rule: rule, subject: "projects/tables",
      notes: ["peers/ada.md": ada("", ""), "projects/tables.md": note], next: next,
      edits: [Edit(path: "projects/tables.md", old: old, new: new)])
  }

  static func ada(_ keys: String, _ body: String) -> String {
    "---\nname: Ada Lovelace\n\(keys)\n---\n\n\(body)\n"
  }

  static let all = together + commitments + knowing + rhythm + talks
}
