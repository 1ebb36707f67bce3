internal import ArgumentParser
internal import BenchmarkVault

/// `peerage-benchmark compare`: peerage beside the programs that do a part of its work.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run peerage and its yardsticks by turns, and print how they compare.",
    discussion: """
      cmark, git and hugo must be there. A yardstick and peerage are run by turns; the ratio is the \
      median of the pairs' ratios. Fails if they did not do the same work.
      """)

  @Option(help: "The program.")
  var program: String

  @Option(help: "The site for Hugo.")
  var site = "Benchmarks/hugo"

  @Option(help: "How many notes.")
  var notes = 10_000

  @Option(help: "A folder on a memory file system.")
  var memory = MeasureStages.memoryFolder

  @Option(help: "A folder on a disk.")
  var disk = ".build"

  func run() throws {
    print("\(notes) notes\n")
    var table = Table(["what", "peerage", "yardstick", "ratio", "must", "reached"])
    let place = try ComparedVault(notes: notes, program: program, site: site, in: memory)
    defer { place.remove() }
    let sameWork = try compareCold(place, &table)
    try compareWarm(place, "", &table)
    let onDisk = try ComparedVault(notes: notes, program: program, site: site, in: disk)
    defer { onDisk.remove() }
    let cold = try pairs(onDisk, atMost: 3, onDisk.cmark)
    table.add(row("all of it, on a disk; cmark", cold))
    try compareWarm(onDisk, ", on a disk", &table)
    print(table.text)
    print("\nBoth peerage and Hugo made \(sameWork).")
  }

  /// What it takes to make all pages; gives back in what peerage and Hugo are alike.
  private func compareCold(_ place: ComparedVault, _ table: inout Table) throws -> String {
    let hugo = try pairs(place, atMost: 3, place.hugo)
    let sameWork = try place.checkSameWork()
    table.add(row("all of it; Hugo", hugo))
    table.add(row("all of it; cat", try pairs(place, atMost: 3, place.cat)))
    let cmark = try pairs(place, atMost: 7, place.cmark)
    table.add(row("all of it; cmark", cmark, must: 1))
    let peak = cmark.ours.peakMegabytes
    table.add(memoryRow("memory for all of it; Hugo", peak, hugo.theirs.peakMegabytes, most: 200))
    return sameWork
  }

  /// What happens to a vault that has its pages.
  private func compareWarm(_ place: ComparedVault, _ suffix: String, _ table: inout Table) throws {
    try place.track()
    let status = place.gitStatus
    _ = try Machine.run(place.sync())
    let same = try Pairs(
      atMost: 15, seconds: 20, ours: { _ in place.sync() }, theirs: status)
    table.add(row("nothing changed\(suffix); git status", same, must: 1))
    let changed = try Pairs(
      atMost: 9, seconds: 20, before: place.changeNote, ours: { _ in place.sync() }, theirs: status)
    table.add(row("one note changed\(suffix); git status", changed, must: 2))
    guard suffix.isEmpty else { return }
    table.add(
      memoryRow(
        "memory when nothing changed; git status", same.ours.peakMegabytes,
        same.theirs.peakMegabytes, most: nil))
    table.add(try newDayRow(place))
  }

  private func newDayRow(_ place: ComparedVault) throws -> [String] {
    var days: [Double] = []
    var colds: [Double] = []
    for number in 1...3 {
      days.append(try Machine.run(place.sync(daysFromToday: number)).seconds)
      try place.made.removePages()
      colds.append(try Machine.run(place.sync(daysFromToday: number)).seconds)
    }
    let ratio = median(zip(days, colds).map { $0 / $1 })
    return cells("a new day; all of it", median(days), median(colds), ratio, must: 0.2)
  }

  /// Cold runs: every one begins without a page.
  private func pairs(_ place: ComparedVault, atMost: Int, _ yardstick: [String]) throws -> Pairs {
    try Pairs(
      atMost: atMost, seconds: 30,
      before: { _ in
        try place.made.removePages()
        _ = try Machine.run(["rm", "-rf", place.siteOutput])
        Machine.settle()
      }, ours: { _ in place.sync() }, theirs: yardstick)
  }

  private func row(_ name: String, _ pairs: Pairs, must: Double? = nil) -> [String] {
    cells(name, pairs.ours.seconds, pairs.theirs.seconds, pairs.ratio, must: must)
  }

  private func cells(
    _ name: String, _ ours: Double, _ theirs: Double, _ ratio: Double, must: Double?
  ) -> [String] {
    [
      name, "\(ours.figure) s", "\(theirs.figure) s", ratio.figure, must.map { "≤ \($0)" } ?? "",
      must.map { ratio <= $0 ? "yes" : "no" } ?? "",
    ]
  }

  private func memoryRow(
    _ name: String, _ ours: Double, _ theirs: Double, most: Double?
  ) -> [String] {
    [
      name, "\(ours.figure) MB", "\(theirs.figure) MB", (ours / theirs).figure,
      most.map { "≤ \(Int($0)) MB" } ?? "", most.map { ours <= $0 ? "yes" : "no" } ?? "",
    ]
  }
}
