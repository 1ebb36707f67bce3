import Calendar
import Notes
import SourceText

/// Reads `series:` of a person's note: a map, or a list of maps, past ones first.
struct SeriesReader {
  private static let keys = [
    "every", "day", "time", "minutes", "start", "until", "skip", "decided",
  ]

  /// Each series with the offset at which it begins.
  static func read(_ values: inout FrontMatterValues) -> [(series: Series, offset: Int)] {
    guard let entry = values.entry(PersonKeys.series) else { return [] }
    switch entry.value {
    case .map(let entries, _):
      return [(series(entries, in: entry, &values), entry.keyRange.lowerBound)]
    case .list(let items, _):
      return items.compactMap { item in
        guard case .map(let entries, _) = item else {
          values.impossible(entry, "each series is a map: `every: weekly`, `start: 2026-09-03`, …")
          return nil
        }
        return (series(entries, in: entry, &values), item.range.lowerBound)
      }
    case .scalar(let text, _, _):
      guard case .every(let cadence) = CadenceText.read(text)?.cadence else {
        values.impossible(entry, "a series is a map: `every: weekly`, `start: 2026-09-03`, …")
        return []
      }
      return [(Series(every: cadence), entry.keyRange.lowerBound)]
    }
  }

  private static func series(
    _ entries: [FrontMatter.Entry], in whole: FrontMatter.Entry, _ values: inout FrontMatterValues
  ) -> Series {
    var series = Series()
    for entry in entries where !entry.value.isAbsent {
      read(entry, into: &series, &values)
    }
    if !series.isComputable {
      values.report(
        .seriesWithoutStart, whole,
        "the days of a \(series.every) series without `start:` can't be known")
    }
    return series
  }

  private static func read(
    _ entry: FrontMatter.Entry, into series: inout Series, _ values: inout FrontMatterValues
  ) {
    let text = values.text(of: entry.value) ?? ""
    switch entry.name {
    case "every":
      if case .every(let cadence) = CadenceText.read(text)?.cadence {
        series.every = cadence
      } else {
        values.impossible(entry, "it is a rhythm such as `weekly`, `biweekly` or `every 3 weeks`")
      }
    case "day":
      series.weekday = WeekdayText.read(text)
      if series.weekday == nil { values.impossible(entry, "it is a weekday") }
    case "time":
      series.time = TimeText.read(text)
      if series.time == nil { values.impossible(entry, "it is a time of day such as `10:30`") }
    case "minutes":
      series.minutes = MinutesText.read(text)
      if series.minutes == nil { values.impossible(entry, "it is a number of minutes") }
    case "start": series.start = day(text, entry, &values)
    case "until": series.until = day(text, entry, &values)
    case "skip":
      series.skip = ListText.items(of: entry.value).compactMap { day($0, entry, &values) }
    case "decided":
      series.decided = Series.Decision(rawValue: Folded(text).text)
      if series.decided == nil {
        values.impossible(entry, "it is keep, slower, faster or stop")
      }
    default:
      values.report(
        .unknownSetting, entry, "a series has no `\(entry.key)`",
        fix: Wording.nearMiss(entry.name, in: keys).map { "did you mean `\($0)`?" })
    }
  }

  private static func day(
    _ text: String, _ entry: FrontMatter.Entry, _ values: inout FrontMatterValues
  ) -> Day? {
    if let day = DateText.read(text)?.day { return day }
    values.impossible(entry, "it is a date such as 2026-11-19")
    return nil
  }
}
