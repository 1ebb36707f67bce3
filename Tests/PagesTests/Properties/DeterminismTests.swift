import Calendar
import Testing

@Suite struct DeterminismTests {
  @Test("the order in which notes are read changes no byte", arguments: 0..<UInt64(6))
  func order(seed: UInt64) throws {
    let today = try #require(SomeNotes.sampleDay)
    let notes = try seed == 0 ? SomeNotes.sample() : GeneratedNotes.vault(seed: seed, today: today)
    var shuffled = notes
    var random = SampleRandom(seed: seed)
    shuffled.notes.shuffle(using: &random)
    #expect(
      try WrittenPages(notes, today: today).texts == WrittenPages(shuffled, today: today).texts)
  }
}
