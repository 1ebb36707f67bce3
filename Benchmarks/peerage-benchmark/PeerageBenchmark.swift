internal import ArgumentParser

@main struct PeerageBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peerage-benchmark",
    abstract: "Makes vaults to measure with, and measures how fast peerage is.",
    subcommands: [Generate.self, MeasureStages.self, Compare.self])
}
