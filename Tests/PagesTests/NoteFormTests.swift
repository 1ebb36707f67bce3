import Calendar
import Notes
import SourceText
import Testing

@testable import Pages

@Suite struct NoteFormTests {
  static let names = [
    "Ada Lovelace", "Zoë Müller", "田中 太郎", "O'Neil", "Dr. Who (the third)", "null", "No", "12",
    "2026-11-19", "- x", "-", "@ada", "#person", "[[Ada]]", "1:1: Ada", "a # b", "\"quoted\"",
    "back\\slash", "'single'", "{a: b}", "[x]", "*x*", "_x_", "!tag", "&anchor", "*alias", "%x",
    "`code`", "| x", "> x", "? x", "a: b", "Role:: VP", "~~x~~", "==x==", "#private", "x ^id", "🎉",
    "trailing:", "&amp;", "<b>", "%%x%%",
  ]

  @Test("a name is read back as it is, whatever it holds", arguments: names)
  func name(name: String) throws {
    for kind in NoteForm.kinds {
      let (frontMatter, found) = FrontMatterReader.read(try file(kind, name))
      #expect(found.isEmpty)
      let entry = try #require(frontMatter.entry("name", "title"))
      guard case .scalar(let text, _, _) = entry.value else {
        Issue.record("the name is no scalar")
        continue
      }
      #expect(text == name)
    }
  }

  @Test("a form holds one heading, and no name makes it anything else", arguments: names)
  func heading(name: String) throws {
    let file = try file(.peer, name)
    let (note, found) = NoteReader.read(file)
    #expect(found.isEmpty)
    let headings = note.document.blocks.filter {
      if case .heading = $0.kind { true } else { false }
    }
    #expect(headings.map(\.kind) == [.heading(level: 1), .heading(level: 2)])
    let inlines = try InlineScanner.scan(#require(headings.first).segments, in: file)
    #expect(inlines.allSatisfy { $0.isPlain })
  }

  @Test("the forms say what their kind wants to know")
  func forms() throws {
    let peer = String(decoding: try file(.peer, "Ada").bytes, as: UTF8.self)
    #expect(peer.hasPrefix("---\nname: Ada\nrole:\n"))
    #expect(peer.contains("\nsince: 2026-11-26\n"))
    let proposal = String(decoding: try file(.proposal, "Pager budget").bytes, as: UTF8.self)
    #expect(proposal.contains("title: Pager budget\n"))
    #expect(proposal.contains("preview-with: []\n"))
  }

  @Test("a kind without a form has none")
  func formless() throws {
    let day = try #require(Day(iso: "2026-11-26"))
    #expect(NoteForm.text(.journal, name: "x", today: day) == nil)
  }

  private func file(_ kind: NoteKind, _ name: String) throws -> SourceFile {
    let day = try #require(Day(iso: "2026-11-26"))
    let bytes = try #require(NoteForm.text(kind, name: name, today: day))
    return SourceFile(path: VaultPath("new.md"), bytes: bytes)
  }
}

extension Inline {
  /// Whether it is words: a mention is how some people write a name.
  fileprivate var isPlain: Bool {
    switch kind {
    case .text, .escape, .mention: true
    default: false
    }
  }
}
