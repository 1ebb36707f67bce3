internal import Calendar
internal import SourceText

/// Reads `mute:` of the settings: rule ids, or maps of a rule and the day until which it is silent.
enum MuteSettings {
  private static let fitting = "each is a rule, or `{ rule: …, until: 2027-01-31 }`"

  static func read(
    _ entry: FrontMatter.Entry, _ values: inout SettingValues
  ) -> [Configuration.Mute] {
    switch entry.value {
    case .list(let items, _): return items.flatMap { read($0, entry, &values) }
    default: return read(entry.value, entry, &values)
    }
  }

  private static func read(
    _ value: YAMLValue, _ whole: FrontMatter.Entry, _ values: inout SettingValues
  ) -> [Configuration.Mute] {
    switch value {
    case .scalar:
      return values.items(value).compactMap { rule($0.text, $0.offset, &values) }
        .map { Configuration.Mute(rule: $0.rawValue) }
    case .map(let entries, _): return map(entries, whole, &values).map { [$0] } ?? []
    case .list:
      values.impossible(whole, fitting)
      return []
    }
  }

  /// A mute whose date can't be read is none: nobody asked for silence for good.
  private static func map(
    _ entries: [FrontMatter.Entry], _ whole: FrontMatter.Entry, _ values: inout SettingValues
  ) -> Configuration.Mute? {
    var name: RuleName?
    var until: Day?
    var isWhole = true
    var namesRule = false
    for entry in entries {
      switch entry.name {
      case "rule":
        namesRule = true
        name = rule(values.text(entry.value) ?? "", entry.value.range.lowerBound, &values)
      case "until":
        until = values.value(entry, "it is a date such as 2027-01-31") { DateText.read($0)?.day }
        if until == nil { isWhole = false }
      default: values.unknown(entry, in: "mute", known: ["rule", "until"])
      }
    }
    if !namesRule { values.impossible(whole, fitting) }
    guard let name, isWhole else { return nil }
    return Configuration.Mute(rule: name.rawValue, until: until)
  }

  private static func rule(
    _ text: String, _ offset: Int, _ values: inout SettingValues
  ) -> RuleName? {
    let name = FrontMatter.name(of: text)
    if let rule = RuleName.allCases.first(where: { FrontMatter.name(of: $0.rawValue) == name }) {
      return rule
    }
    values.report(
      .impossibleValue, offset, "there is no rule `\(text.shortened)` to mute",
      fix: SettingValues.guess(text, RuleName.allCases.map(\.rawValue)))
    return nil
  }
}
