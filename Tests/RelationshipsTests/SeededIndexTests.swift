import Calendar
import Notes
import Relationships
import SourceText
import Testing

/// Laws that hold for any notes.
@Suite struct SeededIndexTests {
  private func notes(seed: UInt64) -> [SourceFile] {
    var seeded = SeededNotes(seed: seed)
    return seeded.vault(notes: 24, pieces: 30).map { path, text in
      SourceFile(path: VaultPath(path), bytes: Array(text.utf8))
    }.sorted { $0.path < $1.path }
  }

  private func read(_ notes: [SourceFile], on day: Int = 26) throws -> IndexReader.Result {
    IndexReader.read(
      notes, configuration: Configuration(),
      today: try #require(Day(year: 2026, month: 11, day: day)))
  }

  @Test("the notes hold something of everything")
  func variety() throws {
    let indexes = try (UInt64(1)...20).map { try read(notes(seed: $0)).index }
    #expect(Set(indexes.flatMap(\.meetings).map(\.countsAs)).count == 5)
    #expect(Set(indexes.flatMap(\.meetings).map(\.state)).count == 3)
    #expect(indexes.flatMap(\.people).count > 40 && indexes.flatMap(\.commitments).count > 100)
    #expect(indexes.flatMap(\.topics).count > 5 && indexes.flatMap(\.facts).count > 20)
    #expect(indexes.flatMap(\.marks).count > 50 && indexes.flatMap(\.mentions).count > 50)
  }

  @Test("the order of the notes decides nothing", arguments: UInt64(1)...40)
  func order(seed: UInt64) throws {
    let notes = notes(seed: seed)
    var numbers = Seeded(state: seed)
    let (first, second) = (try read(notes), try read(notes.shuffled(using: &numbers)))
    #expect(first.index.dump == second.index.dump)
    #expect(first.diagnostics == second.diagnostics)
    #expect(first.skipped == second.skipped)
  }

  @Test(
    "ids are unique, everything is sorted, and every person named is one of them",
    arguments: UInt64(41)...80)
  func shape(seed: UInt64) throws {
    let index = try read(notes(seed: seed)).index
    let ids = Set(index.people.map(\.id))
    #expect(ids.count == index.people.count)
    #expect(index.meetings.map(\.day) == index.meetings.map(\.day).sorted())
    #expect(index.commitments.map(\.origin) == index.commitments.map(\.origin).sorted())
    var named = Set(index.meetings.flatMap(\.people) + index.commitments.flatMap(\.people))
    named.formUnion(
      index.topics.flatMap(\.with) + index.marks.flatMap(\.with) + index.facts.map(\.person))
    named.formUnion(index.groups.flatMap(\.members) + index.projects.flatMap(\.with))
    named.formUnion(index.mentions.map(\.person) + index.commitments.flatMap(\.with))
    #expect(named.isSubset(of: ids))
    #expect(
      index.meetings.allSatisfy { !$0.people.isEmpty && Set($0.people).count == $0.people.count })
  }

  @Test(
    "another day changes what is held or booked, and loses no record", arguments: UInt64(81)...100)
  func days(seed: UInt64) throws {
    let notes = notes(seed: seed)
    let (before, after) = (try read(notes, on: 18), try read(notes, on: 28))
    #expect(before.index.meetings.map(\.origin) == after.index.meetings.map(\.origin))
    #expect(before.index.meetings.map(\.countsAs) == after.index.meetings.map(\.countsAs))
    #expect(before.index.commitmentLines == after.index.commitmentLines)
    #expect(before.index.factLines == after.index.factLines)
    #expect(before.index.markLines == after.index.markLines)
    #expect(before.index.topics.map(\.origin) == after.index.topics.map(\.origin))
    #expect(before.diagnostics == after.diagnostics)
  }
}
