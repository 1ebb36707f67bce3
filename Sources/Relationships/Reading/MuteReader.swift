import Calendar
import Notes
import SourceText

/// Reads `mute:` of a note: rule ids, or maps of a rule and the day until which it is silent.
struct MuteReader {
  static func read(_ values: inout FrontMatterValues) -> [Configuration.Mute] {
    guard let entry = values.entry(PersonKeys.mute) else { return [] }
    switch entry.value {
    case .map(let entries, _): return mute(entries, in: entry, &values).map { [$0] } ?? []
    case .list(let items, _):
      return items.compactMap { item in
        if case .map(let entries, _) = item { return mute(entries, in: entry, &values) }
        return values.text(of: item).flatMap { mute($0, until: nil, in: entry, &values) }
      }
    case .scalar:
      return ListText.items(of: entry.value).compactMap { mute($0, until: nil, in: entry, &values) }
    }
  }

  private static func mute(
    _ entries: [FrontMatter.Entry], in whole: FrontMatter.Entry, _ values: inout FrontMatterValues
  ) -> Configuration.Mute? {
    let rule = entries.first { $0.name == "rule" }.flatMap { values.text(of: $0.value) }
    let until = entries.first { $0.name == "until" }.flatMap { values.text(of: $0.value) }
    guard let rule else {
      values.impossible(whole, "each is a rule, or `{ rule: …, until: … }`")
      return nil
    }
    let day = until.flatMap { DateText.read($0)?.day }
    if until != nil, day == nil {
      values.impossible(whole, "`until` is a date such as 2026-12-01")
      return nil
    }
    return mute(rule, until: day, in: whole, &values)
  }

  private static func mute(
    _ rule: String, until: Day?, in entry: FrontMatter.Entry, _ values: inout FrontMatterValues
  ) -> Configuration.Mute? {
    let rules = RuleName.allCases.map(\.rawValue)
    guard rules.contains(rule) else {
      values.report(
        .impossibleValue, entry, "there is no rule `\(rule)` to mute",
        fix: Wording.nearMiss(rule, in: rules).map { "did you mean `\($0)`?" })
      return nil
    }
    return Configuration.Mute(rule: rule, until: until)
  }
}
