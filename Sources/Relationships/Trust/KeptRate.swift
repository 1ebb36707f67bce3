import Calendar

/// How many of the last settled promises of one side were kept: the practice's "Kept rate".
///
/// Settled is what is done, and what is open or in progress and was due before today. Kept is what is
/// done and not known to be late. All that the notes hold counts, history and private lines included.
public struct KeptRate: Sendable {
  /// How many settled promises are looked at, the last ones.
  static let most = 20

  public let kept: Int
  public let settled: Int
  /// How many of them are done on a day that nobody noted.
  public let undated: Int

  /// `commitments` are those of one side, in the order of their places.
  init(_ commitments: some Sequence<Commitment>, today: Day) {
    let last = KeptRate.settled(commitments, today: today)
    settled = last.count
    kept = last.count { $0.isKept }
    undated = last.count { $0.status == .done && $0.done == nil }
  }

  /// The settled promises that count, at most twenty.
  static func settled(_ commitments: some Sequence<Commitment>, today: Day) -> [Commitment] {
    let settled = commitments.filter { $0.isSettled(on: today) }
    guard settled.count > most else { return settled }
    // What has no day is the oldest, in the order of the places.
    let inOrder = settled.sorted { ($0.settling, $0.origin) < ($1.settling, $1.origin) }
    return Array(inOrder.suffix(most))
  }

  /// Whether there are enough to judge by: five or more.
  public var isJudged: Bool { settled >= 5 }

  /// Whether that many of a hundred were kept, or more. Says nothing about how many there are to judge
  /// by; of none, all were kept.
  public func isAtLeast(percent: Int) -> Bool { kept * 100 >= percent * settled }

  /// `7 of 9`.
  public var text: String { "\(kept) of \(settled)" }
}

extension Commitment {
  /// Whether it counts in a kept rate: it is done, or it is pending and was due before `today`.
  func isSettled(on today: Day) -> Bool {
    status == .done || status.isPending && due.map { $0 < today } ?? false
  }

  /// Whether it is done, and not known to be late.
  public var isKept: Bool {
    guard status == .done else { return false }
    guard let due, let done else { return true }
    return done <= due
  }

  /// The number of the day it is sorted by among settled ones.
  fileprivate var settling: Int { (due ?? done ?? day)?.number ?? .min }
}

extension Index {
  func readKept(byMeTo id: Person.ID) -> KeptRate {
    KeptRate(commitments(of: id).lazy.filter(\.isMine), today: today)
  }

  /// What somebody promised.
  public func kept(by id: Person.ID) -> KeptRate {
    KeptRate(commitments(of: id).lazy.filter { !$0.isMine }, today: today)
  }
}
