/// Something to ask somebody one does not know well yet.
public struct Question: Hashable, Sendable {
  /// What it asks about: once that is known of somebody, they need not be asked.
  public enum Subject: Hashable, Sendable {
    /// Hobbies, family or favourites: known by any fact of the family.
    case facts(Fact.Family)
    /// `values`, `approach` or `communication`: known by a line of how they think.
    case thinking(String)
    /// A word of the owner's own: known by a fact of that kind.
    case kind(String)
  }

  public let subject: Subject
  /// One line that is not empty.
  public let text: String

  /// The word for what it asks about, as it stands in a sentence.
  public var about: String {
    switch subject {
    case .facts(.hobby): "hobbies"
    case .facts(.family): "family"
    case .facts(.favorite): "favourites"
    case .facts(.other): "what they like"
    case .thinking(let kind), .kind(let kind): kind
    }
  }
}
