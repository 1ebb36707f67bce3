public import Calendar

/// A vault of made-up notes to measure with: as large as wanted, in several shapes, and the same
/// bytes for the same seed on every machine.
///
/// Nothing is kept: a note is made when it is asked for, and each can be made alone.
public struct BenchmarkVault: Sendable {
  /// A file and its place in the vault.
  public struct File: Hashable, Sendable {
    public let path: String
    public let bytes: [UInt8]
  }

  /// The day on which the notes were written: meetings up to it were held, later ones are booked.
  public static let today = Day(number: 20_783)

  public let shape: Shape
  /// How many notes there are.
  public let noteCount: Int
  let seed: UInt64
  let cast: Cast

  public init(notes: Int, seed: UInt64 = 1, shape: Shape = .peers) {
    (noteCount, self.seed, self.shape) = (notes, seed, shape)
    cast = Cast(notes: notes, shape: shape)
  }

  /// `peerage.yml`.
  public var settings: File {
    var text = """
      me: { name: Miriam Adler, aliases: [Miri], hobbies: [choir, allotment gardening, chess] }
      week: { reports: monday, peers: thursday }

      """
    // Logseq keeps its own notes in `pages`.
    if shape == .logseq { text += "folders: { peers: pages }\npages: peerage\n" }
    return File(path: "peerage.yml", bytes: Array(text.utf8))
  }

  /// Where a note lies; `number` counts from 0 up to `noteCount`.
  public func path(ofNote number: Int) -> String {
    let (role, number) = cast.part(ofNote: number)
    return switch role {
    case .person: cast.path(ofPerson: number)
    case .project: "projects/\(cast.fileName(ofProject: number)).md"
    case .proposal: "proposals/\(cast.fileName(ofProposal: number)).md"
    case .group: "groups/\(cast.fileName(ofGroup: number)).md"
    case .journal: cast.path(ofJournal: number)
    case .meeting: cast.meeting(number).path
    }
  }

  /// A note; `number` counts from 0 up to `noteCount`.
  public func note(_ number: Int) -> File {
    let path = path(ofNote: number)
    let (role, number) = cast.part(ofNote: number)
    var writer = NoteWriter(
      cast: cast, shape: shape, dice: Dice(seed: seed, kind: role, number: number))
    switch role {
    case .person: writer.writePerson(number)
    case .project: writer.writeProject(number)
    case .proposal: writer.writeProposal(number)
    case .group: writer.writeGroup(number)
    case .journal: writer.writeJournal(number)
    case .meeting: writer.writeMeetingNote(cast.meeting(number))
    }
    return File(path: path, bytes: Array(writer.text.utf8))
  }
}
