/// The least number of lines to remove and add that makes one text of another.
///
/// Follows the greedy algorithm of Myers, "An O(ND) difference algorithm and its variations", and
/// gives up beyond `greatestDistance`, so that its time and memory are bounded for any two texts.
struct ShortestEdit {
  /// A stretch of the old text in whose place a stretch of the new one stands.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  static let greatestDistance = 1_000

  private let old: [Int]
  private let new: [Int]

  private init(_ old: [Int], _ new: [Int]) { (self.old, self.new) = (old, new) }

  /// What differs between two texts whose lines are numbers: in order, no two changes touching.
  ///
  /// One change over everything between the common beginning and end where they differ in more lines
  /// than `greatestDistance`.
  static func changes(from old: [Int], to new: [Int]) -> [Change] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
    }
    guard oldEnd > start || newEnd > start else { return [] }
    let middle = ShortestEdit(Array(old[start..<oldEnd]), Array(new[start..<newEnd]))
    guard let rounds = middle.rounds() else {
      return [Change(old: start..<oldEnd, new: start..<newEnd)]
    }
    return middle.changes(of: rounds).map { change in
      Change(
        old: change.old.lowerBound + start..<change.old.upperBound + start,
        new: change.new.lowerBound + start..<change.new.upperBound + start)
    }
  }

  /// How far into the old text each diagonal reaches after so many edits: entry `d` holds diagonals
  /// `-d`, `-d + 2`, … `d`, a diagonal being the place in the old text less that in the new one.
  private typealias Rounds = [[Int]]

  /// The rounds up to the one that reaches both ends; nil beyond `greatestDistance`.
  private func rounds() -> Rounds? {
    var rounds: Rounds = []
    for distance in 0...min(old.count + new.count, ShortestEdit.greatestDistance) {
      var reached: [Int] = []
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        var place = beginning(of: diagonal, distance: distance, after: rounds.last)
        while place < old.count, place - diagonal < new.count,
          old[place] == new[place - diagonal]
        {
          place += 1
        }
        reached.append(place)
        if place >= old.count, place - diagonal >= new.count { return rounds + [reached] }
      }
      rounds.append(reached)
    }
    return nil
  }

  /// Where in the old text a diagonal begins after one more edit: a line added, where the diagonal
  /// above reaches further, else a line removed.
  private func beginning(of diagonal: Int, distance: Int, after last: [Int]?) -> Int {
    guard let last else { return 0 }
    let index = (diagonal + distance) / 2
    let removing = index > 0 ? last[index - 1] + 1 : -1
    let adding = index < last.count ? last[index] : -1
    return max(removing, adding)
  }

  /// Walks back from both ends through the rounds.
  private func changes(of rounds: Rounds) -> [Change] {
    var changes: [Change] = []
    var (oldPlace, newPlace) = (old.count, new.count)
    for distance in stride(from: rounds.count - 1, to: 0, by: -1) {
      let diagonal = oldPlace - newPlace
      let last = rounds[distance - 1]
      let begin = beginning(of: diagonal, distance: distance, after: last)
      let index = (diagonal + distance) / 2
      let isRemoval = index > 0 && last[index - 1] + 1 == begin
      let before = isRemoval ? begin - 1 : begin
      let step = Change(
        old: before..<begin,
        new: (isRemoval ? begin - diagonal : begin - diagonal - 1)..<begin - diagonal)
      if let next = changes.last, next.old.lowerBound == step.old.upperBound,
        next.new.lowerBound == step.new.upperBound
      {
        changes[changes.count - 1] = Change(
          old: step.old.lowerBound..<next.old.upperBound,
          new: step.new.lowerBound..<next.new.upperBound)
      } else {
        changes.append(step)
      }
      (oldPlace, newPlace) = (step.old.lowerBound, step.new.lowerBound)
    }
    return changes.reversed()
  }
}
