import Calendar
import Notes
import Relationships
import SourceText
import Testing

@testable import BenchmarkVault

@Suite struct BenchmarkVaultTests {
  /// FNV-1a over all paths and bytes. When the generator changes on purpose, take the new number and
  /// record the baselines again.
  @Test func theSameSeedMakesTheSameBytesOnEveryMachine() {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for shape in Shape.allCases where shape != .large {
      for file in BenchmarkVault(notes: 50, seed: 1, shape: shape).files {
        for byte in Array(file.path.utf8) + file.bytes {
          hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01b3
        }
      }
    }
    #expect(hash == 12_090_279_968_502_286_608)
  }

  @Test func anotherSeedMakesOtherNotes() {
    let (one, two) = (BenchmarkVault(notes: 50, seed: 1), BenchmarkVault(notes: 50, seed: 2))
    #expect((0..<50).allSatisfy { one.note($0) != two.note($0) })
  }

  @Test(arguments: Shape.allCases) func noTwoNotesHaveOnePath(shape: Shape) {
    // Beyond 10,816 people they have two last names.
    let vault = BenchmarkVault(notes: shape == .peers ? 12_000 : 1_200, shape: shape)
    // A Mac's file system takes upper and lower case for the same, and both forms of an accent.
    let paths = (0..<vault.noteCount).map { vault.path(ofNote: $0).lowercased() }
    #expect(Set(paths).count == vault.noteCount)
  }

  @Test(arguments: Shape.allCases) func peerageUnderstandsAllOfIt(shape: Shape) {
    let vault = BenchmarkVault(notes: shape == .large ? 1 : 50, shape: shape)
    let files = vault.files.map { SourceFile(path: VaultPath($0.path), bytes: $0.bytes) }
    let settings = ConfigurationReader.read(files[0])
    let read = IndexReader.read(
      Array(files.dropFirst()), configuration: settings.configuration, today: BenchmarkVault.today)
    let bad = (settings.diagnostics + read.diagnostics).filter { $0.severity != .note }
    #expect(bad == [])
    #expect(read.skipped.isEmpty)
    #expect(read.index.people.count == vault.cast.people)
    #expect(read.index.projects.count == vault.cast.projects)
    #expect(read.index.proposals.count == vault.cast.proposals)
    #expect(read.index.meetings.count >= vault.cast.people / 4)
    #expect(read.index.commitments.count >= vault.noteCount / 2)
  }

  @Test func theNotesAreAsLongAsTheTargetsSay() {
    let vault = BenchmarkVault(notes: 200)
    let sizes = (0..<200).map { vault.note($0).bytes.count }.sorted()
    #expect((5_500...6_000).contains(sizes.reduce(0, +) / 200))
    #expect((3_300...3_900).contains(sizes[10]))
    #expect((7_700...8_500).contains(sizes[190]))
  }
}

extension BenchmarkVault {
  /// The settings, then all notes.
  fileprivate var files: [File] { [settings] + (0..<noteCount).map(note) }
}
