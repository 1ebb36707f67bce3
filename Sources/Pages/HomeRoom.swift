/// How many items each list of home may show, so that the page keeps its length whatever the vault holds.
///
/// What can't be cut, the table of days and the links, has its lines first; each list has one; then what
/// to do first grows until all of it is shown, and the other lists by a line in turn until the page is
/// full.
struct HomeRoom {
  /// How many findings are shown.
  let first: Int
  /// How many items of each other list are shown; where one is cut, a line says how many more there are.
  let items: [Int]

  /// Home has at most sixty lines, forty where nobody has a rhythm, of which five say whose the page is.
  private static let mostLines = (known: 55, foreign: 35)
  /// More of a kind is no summary.
  private static let mostItems = 6
  /// The title, the week, and a blank line behind each.
  private static let opening = 4
  /// A heading, and the blank lines behind it and behind its list.
  private static let heading = 3

  /// `days`, `classes` and `kinds` are the rows of the table, of losing touch and of the links to people;
  /// `first` the lines that findings could fill, `lists` how much each of the other lists could show.
  init(days: Int, classes: Int, kinds: Int, first: Int, lists: [Int], isForeign: Bool) {
    let rows = days == 0 ? 0 : days + 2
    // Besides the kinds of people the links hold those to other pages and a line on whom nobody plans for.
    let links = kinds + 2
    let sections = ([rows, classes, links, first] + lists).count { $0 > 0 }
    let fixed = HomeRoom.opening + rows + classes + links + sections * HomeRoom.heading
    let most = isForeign ? HomeRoom.mostLines.foreign : HomeRoom.mostLines.known
    let wanted = lists.map { min($0, $0 > HomeRoom.mostItems ? HomeRoom.mostItems + 1 : $0) }
    // Each list has a line at least.
    var lines = wanted.map { min($0, 1) }
    var left = most - fixed - lines.reduce(0, +)
    let firstLines = max(min(first, 1), min(first, left))
    left -= firstLines
    while left > 0, let next = HomeRoom.shortest(lines, below: wanted) {
      lines[next] += 1
      left -= 1
    }
    self.first = HomeRoom.shown(of: first, lines: firstLines)
    items = zip(lists, lines).map { HomeRoom.shown(of: $0, lines: $1) }
  }

  /// Of a list that is cut the last line says how many more there are.
  private static func shown(of count: Int, lines: Int) -> Int {
    count > lines ? max(0, lines - 1) : count
  }

  /// The shortest list that wants more lines; the first of equals.
  private static func shortest(_ lines: [Int], below wanted: [Int]) -> Int? {
    lines.indices.filter { lines[$0] < wanted[$0] }.min { lines[$0] < lines[$1] }
  }
}
