import Calendar
import Notes
import SourceText
import Testing

@Suite struct TaskFieldsTests {
  @Test(
    "each spelling of a date is read, and its words are what is left",
    arguments: [
      ("call 📅 2026-11-27", TaskFields.DateKind.due, "call", "the bold form"),
      ("call 📆 2026-11-27", .due, "call", "another calendar"),
      ("call 🗓 2026-11-27", .due, "call", "a third"),
      ("call 🗓\u{FE0F} 2026-11-27", .due, "call", "a variation selector"),
      ("call 📅\u{FE0E}\u{200D}\u{200B}2026-11-27", .due, "call", "debris without blank"),
      ("call 📅\u{A0}2026-11-27", .due, "call", "a no-break space"),
      ("call📅2026-11-27", .due, "call", "no blanks"),
      ("call ✅ 2026-11-27", .done, "call", "done"),
      ("call ➕ 2026-11-27", .created, "call", "created"),
      ("call ⏳ 2026-11-27", .scheduled, "call", "scheduled"),
      ("call ⌛\u{FE0F} 2026-11-27", .scheduled, "call", "the other hourglass"),
      ("call 🛫 2026-11-27", .start, "call", "start"),
      ("call ❌ 2026-11-27", .cancelled, "call", "cancelled"),
      ("call [due:: 2026-11-27]", .due, "call", "Dataview"),
      ("call (due:: 2026-11-27)", .due, "call", "round brackets"),
      ("call [completion:: 2026-11-27]", .done, "call", "completion"),
      ("call [done::2026-11-27]", .done, "call", "done, no blank"),
      ("call [created:: 2026-11-27]", .created, "call", "created"),
      ("call [scheduled:: 2026-11-27]", .scheduled, "call", "scheduled"),
      ("call [Start:: 2026-11-27]", .start, "call", "any case"),
      ("call [cancelled:: 2026-11-27]", .cancelled, "call", "cancelled"),
      ("call due:2026-11-27", .due, "call", "todo.txt"),
      ("due:2026-11-27 call", .due, "call", "first"),
      ("call t:2026-11-27", .start, "call", "todo.txt's threshold"),
      ("call (due 2026-11-27)", .due, "call", "brackets"),
      ("call (by 2026-11-27)", .due, "call", "brackets and by"),
      ("call by 2026-11-27", .due, "call", "by"),
      ("call - due 2026-11-27", .due, "call", "a hyphen"),
      ("call – due: 2026-11-27", .due, "call", "a dash and a colon"),
      ("call due by 27 November 2026", .due, "call", "words"),
      ("call 📅 2026-11-27 about it.", .due, "call about it.", "text behind stays text"),
      ("call 📅 2026-11-27 #family ^id", .due, "call", "tag and block id"),
      ("**call** 📅 2026-11-27", .due, "call", "emphasis"),
    ])
  func date(text: String, kind: TaskFields.DateKind, words: String, note: String) throws {
    let line = ScannedLine(text)
    let fields = TaskFields(line.inlines, in: line.file)
    #expect(fields.dates.keys.map(\.self) == [kind], "\(note)")
    let value = try #require(fields.dates[kind], "\(note)")
    #expect(value.day.description == "2026-11-27")
    #expect(
      DateText.read(line.file.text(value.range)) == .day(value.day), "the value alone: \(note)")
    #expect(Words(line.inlines, in: line.file, leavingOut: fields.ranges).text == words, "\(note)")
    #expect(fields.diagnostics.isEmpty)
  }

  @Test("customs mix in any order, and the first of a repeated field wins")
  func mixed() {
    let line = ScannedLine(
      "(A) send plan [created:: 2026-11-01] ⏫ to Ada due:2026-11-27 📅 2026-12-01 🔁 every 2 weeks on "
        + "Mon when done soon 🆔 a-1 ⛔ b2, c3 🏁 delete\nand [scheduled:: 2026-11-20]")
    let fields = TaskFields(line.inlines, in: line.file)
    #expect(fields.priority == .highest)
    #expect(fields.created?.day.description == "2026-11-01")
    #expect(fields.due?.day.description == "2026-11-27")
    #expect(fields.scheduled?.day.description == "2026-11-20")
    #expect(fields.kept.map(\.name) == ["repeat", "id", "dependsOn", "onCompletion"])
    #expect(
      fields.kept.map(\.text) == ["every 2 weeks on Mon when done", "a-1", "b2, c3", "delete"])
    #expect(
      Words(line.inlines, in: line.file, leavingOut: fields.ranges).text
        == "send plan to Ada soon and")
    #expect(fields.ranges.map(\.lowerBound) == fields.ranges.map(\.lowerBound).sorted())
  }

  @Test(
    "priorities are read in the three customs",
    arguments: [
      ("x 🔺", TaskFields.Priority.highest), ("x ⏫", .high), ("x 🔼\u{FE0F}", .medium), ("x 🔽", .low),
      ("x ⏬ y", .lowest), ("x [priority:: high]", .high), ("(A) x", .highest), ("(B) x", .high),
      ("(Z) x", .lowest), ("x pri:C", .medium), ("x (A) y", nil), ("(a) x", nil), ("(AB) x", nil),
      ("x", nil),
      ("x [priority:: whatever]", nil), ("(A)x", nil),
    ])
  func priority(text: String, expected: TaskFields.Priority?) {
    let line = ScannedLine(text)
    #expect(TaskFields(line.inlines, in: line.file).priority == expected)
  }

  @Test(
    "what only looks like a field is none",
    arguments: [
      ("✅ call", "a sign without its value"), ("📅 tomorrow", "a word for a date"),
      ("`📅 2026-11-27`", "code"), ("<!-- 📅 2026-11-27 -->", "a comment"),
      ("[📅 2026-11-27](x)", "a link"),
      ("[[📅 2026-11-27]]", "a wikilink"), ("see http://x.y/due:2026-11-27z", "an address"),
      ("overdue:2026-11-27", "part of a word"), ("standby 2026-11-27", "part of a word"),
      ("due:tomorrow", "no date"), ("by Friday", "no date"), ("on 2026-11-27", "no field"),
      ("2026-11-27", "a date alone"), ("🔁 whenever", "no rule"), ("🏁 whatever", "no word of it"),
      ("🆔", "nothing behind"), ("due", "a word"), ("", "nothing"), ("by 2026", "a year"),
      ("[race:: 2026-11-27 run]", "a fact"), ("rec:", "no value"),
    ])
  func noField(text: String, note: String) {
    let line = ScannedLine(text)
    let fields = TaskFields(line.inlines, in: line.file)
    #expect(fields.ranges.isEmpty, "\(note)")
    #expect(fields.dates.isEmpty, "\(note)")
    #expect(fields.diagnostics.isEmpty, "\(note)")
  }

  @Test(
    "a date that can't be read is told, stays in the words, and a later one counts",
    arguments: [
      ("x 📅 2022-02-29", "impossible-date", "a.md:1:8", nil),
      ("x [due:: 11/10/26]", "ambiguous-date", "a.md:1:10", nil),
      ("x by 11/19/26", "ambiguous-date", "a.md:1:6", nil),
      ("x [due:: tomorrow]", "foreign-value", "a.md:1:10", nil),
      ("x due:2022-02-29 📅 2022-03-01", "impossible-date", "a.md:1:7", "2022-03-01"),
    ])
  func diagnostics(text: String, code: String, place: String, due: String?) {
    let line = ScannedLine(text)
    let fields = TaskFields(line.inlines, in: line.file)
    #expect(fields.diagnostics.map(\.code.rawValue) == [code])
    #expect(fields.diagnostics.map { "\($0.place)" } == [place])
    #expect(fields.due?.day.description == due)
  }

  @Test(
    "a line of 100,000 blanks takes no longer than its length", arguments: ["\u{A0}", "\u{FE0F}"])
  func blanks(blank: String) {
    let line = ScannedLine("call 📅" + String(repeating: blank, count: 100_000) + "2026-11-27")
    #expect(TaskFields(line.inlines, in: line.file).due?.day.description == "2026-11-27")
    let plain = ScannedLine("call " + String(repeating: blank, count: 100_000))
    #expect(TaskFields(plain.inlines, in: plain.file).ranges.isEmpty)
  }

  @Test("any bytes are read without trouble")
  func brokenBytes() {
    let bytes = Array("x 📅 ".utf8) + [0xF0, 0x9F, 0xFF, 0x28] + Array("due:2026-11-27".utf8)
    let file = SourceFile(path: VaultPath("a.md"), bytes: bytes)
    let fields = TaskFields(InlineScanner.scan([0..<bytes.count], in: file), in: file)
    #expect(fields.due?.day.description == "2026-11-27")
  }
}
