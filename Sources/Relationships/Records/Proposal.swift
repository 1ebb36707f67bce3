public import Calendar
public import SourceText

/// Something the owner will present at a forum on a date, that depends on peers.
public struct Proposal: Sendable {
  public enum Status: String, CaseIterable, Hashable, Sendable { case draft, presented, withdrawn }

  public var id: String
  public var title: String
  public var present: Day?
  public var forum: String?
  public var dependsOn: [Person.ID]
  public var previewWith: [Person.ID]
  public var status: Status
  /// The rules that the note silences about it.
  public var mutes: [Configuration.Mute]
  public var origin: Origin
  /// Where the keys of its note stand.
  var keys = KeyPlaces()

  /// Those it depends on and those it is to be previewed with; sorted, nobody twice.
  public var people: [Person.ID] { Set(dependsOn + previewWith).sorted() }
}
