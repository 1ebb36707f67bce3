public import Calendar
public import SourceText

/// A heading that begins a meeting: its date and the title around it.
///
///     2026-11-19 1:1   [[2026-11-19]] Coffee   1:1 – 2026-11-19   Planning - January 08, 2026
///
/// The date stands first or last, marks of emphasis, links and a weekday aside, or behind `1:1` or a
/// separator: a dash, `|`, `:` or `,`. A version with its day, `5.0.0 (2021-01-01)`, is none.
public struct DatedHeading: Hashable, Sendable {
  /// A day, or what looks like a date and is none that can be read.
  public let date: DateText
  public let time: ClockTime?
  /// The offsets of the date in the file; of the whole link where it is one.
  public let range: Range<Int>
  /// What is left of the heading: without date, weekday, time and the separators beside them.
  public let title: Words
  /// `ambiguous-date` or `impossible-date`; empty where there is a day.
  public let diagnostics: [Diagnostic]

  public var day: Day? { date.day }

  /// Reads the inlines of a heading; nil where it has no date in such a place.
  public static func read(_ inlines: [Inline], in file: SourceFile) -> DatedHeading? {
    read(inlines, FlatText(inlines, in: file), in: file)
  }

  static func read(_ inlines: [Inline], _ flat: FlatText, in file: SourceFile) -> DatedHeading? {
    guard flat.holdsDigit, let found = DatePlace.find(in: flat) else { return nil }
    let range = flat.source(of: found.date)
    return DatedHeading(
      date: found.match.date, time: found.match.time, range: range,
      title: Words(inlines, in: file, leavingOut: [flat.source(of: found.taken)]),
      diagnostics: found.match.date.diagnostic(at: file.place(at: range.lowerBound)).map { [$0] }
        ?? [])
  }
}
