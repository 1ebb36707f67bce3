internal import Calendar
internal import Relationships

/// A booked recurring 1:1.
struct SeriesEntry: Encodable {
  let every: String
  let day: String?
  let time: String?
  let minutes: Int?
  let start: String?
  let until: String?
  let skip: [String]
  let decided: String?
  let record: RecordEntry

  init(_ series: Series, _ record: SeriesRecord) {
    every = series.every.description
    day = series.weekday.map { $0.name.lowercased() }
    time = series.time?.description
    minutes = series.minutes
    (start, until) = (series.start?.description, series.until?.description)
    skip = series.skip.map(\.description)
    decided = series.decided?.rawValue
    self.record = RecordEntry(record)
  }
}

/// What came of a series up to today, as counts.
struct RecordEntry: Encodable {
  let held: Int
  let calledOff: Int
  let noNote: Int

  init(_ record: SeriesRecord) {
    (held, calledOff, noNote) = (record.held, record.calledOff, record.noNote)
  }
}
