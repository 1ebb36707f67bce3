import SourceText

/// What the subjects of findings are called, and where the notes about them are.
public struct Subjects: Sendable {
  private let notes: [Finding.Subject: (name: String, origin: Origin)]

  public init(_ index: Index) {
    notes = Dictionary(
      index.people.map { (.person($0.id), ($0.name, $0.origin)) }
        + index.projects.map { (.project($0.id), ($0.title, $0.origin)) }
        + index.proposals.map { (.proposal($0.id), ($0.title, $0.origin)) }
        + index.events.map { (.event($0.id), ($0.title, $0.origin)) }
        + index.groups.map { (.group($0.id), ($0.title, $0.origin)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A person's name, or the title of the note; nil for the vault.
  public func name(of subject: Finding.Subject) -> String? { notes[subject]?.name }

  /// The note about the subject; nil for the vault.
  public func origin(of subject: Finding.Subject) -> Origin? { notes[subject]?.origin }
}
