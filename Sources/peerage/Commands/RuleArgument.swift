internal import ArgumentParser
internal import SourceText

extension RuleName {
  /// The rule of that id; what is none is a mistake in usage.
  init(argument text: String) throws {
    guard let rule = RuleName(rawValue: text) else {
      let near = Wording.nearMiss(text, in: RuleName.allCases.lazy.map(\.rawValue))
      throw ValidationError(
        "There is no rule `\(SafeText(text))`."
          + (near.map { " Did you mean `\($0)`?" } ?? " `peerage explain` lists them."))
    }
    self = rule
  }
}
