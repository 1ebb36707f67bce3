public import SourceText

/// Interests that several people share.
public enum SharedInterests {
  /// An interest as it is compared: folded, a parenthesis behind it aside, so that `choir (tenor)` is
  /// `choir`.
  public static func key(_ interest: String) -> Folded {
    var text = Substring(interest)
    while text.last?.isWhitespace == true { text = text.dropLast() }
    if text.last == ")", let open = text.lastIndex(of: "("), open != text.startIndex {
      text = text[..<open]
    }
    return Folded(text)
  }

  /// The owner's interests that are among `interests`, in the owner's order.
  public static func among(_ owner: Owner, _ interests: [String]) -> [String] {
    let keys = Set(interests.map(key))
    return owner.hobbies.filter { keys.contains(key($0)) }
  }
}

extension Index {
  /// The interests that somebody shares with the owner and no held meeting or message mentions yet, in
  /// the owner's order: for the rule `common-ground` and for the opening of an agenda.
  public func commonGroundToRaise(with person: Person) -> [String] {
    let shared = SharedInterests.among(owner, hobbies(of: person.id))
    guard !shared.isEmpty else { return [] }
    let mentioned = Set(
      meetings(with: person.id).filter { $0.state == .held }.flatMap(\.interests))
    return shared.filter { !mentioned.contains(SharedInterests.key($0)) }
  }

  /// Somebody's hobbies as they were written, private ones left out, each once.
  public func hobbies(of id: Person.ID) -> [String] {
    var seen: Set<Folded> = []
    return facts(about: id).filter { $0.family == .hobby }
      .compactMap { $0.words.shareable?.text }
      .filter { seen.insert(SharedInterests.key($0)).inserted }
  }
}
