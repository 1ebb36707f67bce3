internal import ArgumentParser
internal import BenchmarkVault
internal import SystemPackage

/// `peerage-benchmark stages`: where the time of a cold sync goes.
struct MeasureStages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "Time the stages of a cold sync one by one.",
    discussion: """
      Each figure is the median of several runs. `× cmark` says how often libcmark could have parsed \
      the same bytes meanwhile, on one thread and measured between the runs. Rows with a dot are \
      parts of the row below them, run once more by themselves; they are not in the sum.
      """)

  @Option(help: "How many notes; may be given again.")
  var notes = [100, 1000, 10_000]

  @Option(help: "What kind of vault it is.")
  var shape = Shape.peers

  @Option(help: "The folder that the vaults are made in, and removed again.")
  var scratch = MeasureStages.memoryFolder

  @Option(
    help: "Run the stages of the vault in this folder up to this one, once, and print nothing.")
  var upTo: String?

  @Option(help: "The vault for --up-to.")
  var vault: String?

  /// A memory file system where there is one, so that it is not the disk that is measured.
  static var memoryFolder: String { Machine.has("/dev/shm") ? "/dev/shm" : "/tmp" }

  func run() throws {
    if let upTo, let vault { return try runOnce(upTo, vault) }
    for count in notes {
      let made = try MadeVault(notes: count, shape: shape, in: scratch)
      defer { made.remove() }
      print("\(count) notes of \(made.bytes / max(count, 1)) bytes\n")
      print(try table(made), terminator: "\n\n")
    }
  }

  private func runOnce(_ name: String, _ folder: String) throws {
    guard let last = Stages.Stage(rawValue: name) else { throw BenchmarkError.noSuchStage(name) }
    var watch = Stopwatch()
    try Stages.run(
      folder, today: BenchmarkVault.today, upTo: last, withParts: false, on: &watch)
  }

  private func table(_ made: MadeVault) throws -> String {
    let bodies = try Stages.bodies(made.folder)
    var runs: [Stopwatch] = []
    var yardsticks: [Double] = []
    let clock = ContinuousClock()
    for _ in 0..<max(3, min(15, 3000 / max(made.notes, 1))) {
      try made.removePages()
      var watch = Stopwatch()
      try Stages.run(made.folder, today: BenchmarkVault.today, withParts: true, on: &watch)
      runs.append(watch)
      yardsticks.append(clock.measure { CommonMark.parse(bodies) } / .seconds(1))
    }
    let yardstick = median(yardsticks)
    let seconds = Dictionary(
      uniqueKeysWithValues: Stages.Stage.allCases.map { stage in
        (stage, median(runs.map { $0.seconds[stage] ?? 0 }))
      })
    let sum = Stages.Stage.allCases.filter { !$0.isPart }.reduce(0) { $0 + (seconds[$1] ?? 0) }

    var table = Table(["stage", "ms", "µs a note", "share", "× cmark"])
    func add(_ name: String, _ seconds: Double, share: String) {
      let noteCount = Double(max(made.notes, 1))
      table.add([
        name, (seconds * 1e3).figure, (seconds * 1e6 / noteCount).figure, share,
        (seconds / yardstick).figure,
      ])
    }
    for stage in Stages.Stage.allCases {
      let time = seconds[stage] ?? 0
      add(stage.rawValue, time, share: stage.isPart ? "" : "\(Int((time / sum * 100).rounded())) %")
    }
    add("all", sum, share: "100 %")
    add("libcmark, the same bytes", yardstick, share: "")
    return table.text
  }
}
