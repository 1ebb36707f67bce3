public import SourceText

/// Interests that several people share.
public enum SharedInterests {
  /// An interest as it is compared: folded, a parenthesis behind it aside, so that `choir (tenor)` is
  /// `choir`.
  public static func key(_ interest: String) -> Folded {
    if let last = interest.utf8.last, last > UInt8(ascii: " "), last < 0x80,
      last != UInt8(ascii: ")")
    {
      return Folded(interest)
    }
    var text = Substring(interest)
    while text.last?.isWhitespace == true { text = text.dropLast() }
    if text.last == ")", let open = text.lastIndex(of: "("), open != text.startIndex {
      text = text[..<open]
    }
    return Folded(text)
  }

  /// The owner's interests that are among `interests`, in the owner's order.
  public static func among(_ owner: Owner, _ interests: [String]) -> [String] {
    guard !owner.hobbies.isEmpty, !interests.isEmpty else { return [] }
    let keys = Set(interests.map(key))
    return owner.hobbies.filter { keys.contains(key($0)) }
  }
}

extension Index {
  /// The interests that somebody shares with the owner and no held meeting or message mentions yet, in
  /// the owner's order: for the rule `common-ground` and for the opening of an agenda.
  public func commonGroundToRaise(with person: Person) -> [String] {
    let shared = sharedInterests(with: person)
    guard !shared.isEmpty else { return [] }
    let mentioned = Set(
      meetings(with: person.id).filter { $0.state == .held }.flatMap(\.interests))
    return shared.filter { !mentioned.contains(SharedInterests.key($0)) }
  }
}

extension Index {
  /// Somebody's hobbies as they stand in the facts, private ones left out, each once.
  func readHobbies(of id: Person.ID) -> [String] {
    var keys: [Folded] = []
    var hobbies: [String] = []
    for fact in facts(about: id) where fact.family == .hobby {
      guard let hobby = fact.words.shareable?.text else { continue }
      let key = SharedInterests.key(hobby)
      if !keys.contains(key) {
        keys.append(key)
        hobbies.append(hobby)
      }
    }
    return hobbies
  }
}
