public import Calendar

/// Where the owner stands with somebody on a day, counted from the meetings and what their note says.
public struct Standing: Sendable {
  /// How often to meet: the note's word, else what interdependence or, for a former peer, groups suggest.
  public let cadence: Cadence?
  /// Why the cadence is what it is; nil without one.
  public let cadenceReason: CadenceReason?
  /// The last meeting or message of any kind, or the day the note states.
  public let lastContact: Day?
  public let lastOneOnOne: Day?
  /// The last time that counts as staying in touch: a 1:1 or social touch; for a former peer any contact.
  public let lastInTouch: Day?
  /// When to meet next; may lie in the past. None without a 1:1, a booked one or a running series.
  public let nextDue: Day?
  /// The rhythm behind the next due: that of the series it is an occurrence of, else the cadence.
  let rhythm: (every: Cadence, reason: CadenceReason)?
  /// The next 1:1 that stands in the notes or in a series.
  public let nextBooked: Day?

  /// How long ago the last touch is, against the cadence.
  public enum LosingTouch: Int, CaseIterable, Comparable, Sendable {
    /// More than twice the cadence.
    case moreThanTwice
    /// More than half again as long.
    case moreThanHalfAgain
    case due

    public static func < (left: LosingTouch, right: LosingTouch) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Nil for whom contact is not due, or booked already, or who is snoozed.
  public let losingTouch: LosingTouch?
}
