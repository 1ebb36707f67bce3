import Calendar

/// Rows that are too many for one page, on pages by month: a month that is too long by its days, and a day
/// that is too long in parts.
struct CalendarShelf<Row: Sendable>: Sendable {
  /// What one page holds: a month, a day, or a part of a day.
  struct Leaf: Sendable {
    /// `2026-11`, `2026-11-26` or `2026-11-26-2`, for the name of the page.
    let name: String
    /// `November`, `26` or `26 (2)`, for the link to it.
    let label: String
    /// The first of its month, or its day.
    let day: Day
    let isMonth: Bool
    let rows: ArraySlice<Row>
  }

  struct Month: Sendable {
    let first: Day
    let count: Int
    /// Never empty.
    let leaves: [Leaf]
  }

  let months: [Month]

  /// Takes rows in the order of their days, from either end, and keeps their order.
  init(_ rows: [Row], day: (Row) -> Day) {
    months = CalendarShelf.runs(rows[...]) { day($0).firstOfMonth }.map { first, rows in
      Month(first: first, count: rows.count, leaves: CalendarShelf.leaves(first, rows, day))
    }
  }

  var leaves: [Leaf] { months.flatMap(\.leaves) }

  private static func leaves(
    _ first: Day, _ rows: ArraySlice<Row>, _ day: (Row) -> Day
  ) -> [Leaf] {
    guard rows.count > PageRoom.lines else {
      let name = "\(first)".dropLast(3)
      return [
        Leaf(name: "\(name)", label: first.monthName, day: first, isMonth: true, rows: rows)
      ]
    }
    return runs(rows, day).flatMap { day, rows in
      PageRoom.parts(of: rows.count).enumerated().map { number, part in
        Leaf(
          name: number == 0 ? "\(day)" : "\(day)-\(number + 1)",
          label: number == 0 ? "\(day.dayOfMonth)" : "\(day.dayOfMonth) (\(number + 1))",
          day: day, isMonth: false,
          rows: rows[rows.startIndex + part.lowerBound..<rows.startIndex + part.upperBound])
      }
    }
  }

  /// Neighbours of one key.
  private static func runs(
    _ rows: ArraySlice<Row>, _ key: (Row) -> Day
  ) -> [(Day, ArraySlice<Row>)] {
    var runs: [(Day, ArraySlice<Row>)] = []
    var start = rows.startIndex
    var current: Day?
    for place in rows.indices {
      let next = key(rows[place])
      if let current, next != current {
        runs.append((current, rows[start..<place]))
        start = place
      }
      current = next
    }
    if let current { runs.append((current, rows[start...])) }
    return runs
  }
}

extension Day {
  var firstOfMonth: Day { adding(days: 1 - dayOfMonth) }
}
