import Foundation
import Notes
import Relationships
import Testing

/// What the manual's page about the format shows is what happens.
@Suite struct FormatExamplesTests {
  /// Those who have a note in every example.
  static let cast = [
    "peers/ada-lovelace.md": "# Ada Lovelace\n", "peers/mary-somerville.md": "# Mary Somerville\n",
    "reports/tim-hale.md": "# Tim Hale\n",
  ]

  @Test(
    "an example yields the lines below it and no others",
    arguments: try ManualExample.read("format.md"))
  func example(_ example: ManualExample) {
    var notes = FormatExamplesTests.cast.merging(example.notes) { $1 }
    let settings = notes.removeValue(forKey: "peerage.yml") ?? ""
    let lines = RecordLines(result: readVault(notes, settings: settings))
    let mentionsPeople = example.meaning.contains { line in
      ["peer ", "former peer ", "report ", "person "].contains { line.hasPrefix($0) }
    }
    let actual = (mentionsPeople ? lines.people : []) + lines.records + lines.skipped
    #expect(actual.sorted() == example.meaning.sorted())
  }

  @Test("there are examples")
  func count() throws { #expect(try ManualExample.read("format.md").count >= 15) }

  @Test("every key in the table about people is one of a person's")
  func keys() throws {
    let rows = try ManualExample.rows(below: "### A person", in: "format.md")
    #expect(rows.count >= 20)
    for row in rows {
      let keys = row[0] + row[1]
      for key in keys {
        let note = "---\nname: Ada\n\(key): 2026-01-01\n---\n"
        let result = readVault(["people/ada.md": note.replacing("name: Ada\nname:", with: "name:")])
        // A value that means nothing is kept beside the unknown keys, and is told.
        let isForeign = result.diagnostics.contains { $0.code == .foreignValue }
        #expect(
          isForeign || result.index.people.map { $0.other.map(\.key) } == [[]],
          "`\(key)` is no key of a person")
      }
    }
  }
}
