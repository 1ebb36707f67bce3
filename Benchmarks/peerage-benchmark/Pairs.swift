/// Two commands run by turns, so that both see the same minutes of a machine.
///
/// The ratio is the middle one of the pairs' ratios: what a machine does to one run of a pair, it
/// mostly does to the other.
struct Pairs {
  private(set) var ours: [Machine.Run] = []
  private(set) var theirs: [Machine.Run] = []

  /// Runs pairs until there are `atMost` or, from the second on, the seconds are used up.
  init(
    atMost: Int, seconds: Double, before: (Int) throws -> Void = { _ in },
    ours command: (Int) -> [String], theirs yardstick: [String]
  ) throws {
    var left = seconds
    for number in 0..<atMost where number < 2 || left > 0 {
      try before(number)
      let (our, their) = (try Pairs.run(command(number)), try Pairs.run(yardstick))
      ours.append(our)
      theirs.append(their)
      left -= our.seconds + their.seconds
    }
  }

  var ratio: Double { median(zip(ours, theirs).map { $0.seconds / $1.seconds }) }

  private static func run(_ command: [String]) throws -> Machine.Run {
    let run = try Machine.run(command)
    guard run.status == 0 else {
      throw BenchmarkError.failed(
        command: command.joined(separator: " "), status: run.status)
    }
    return run
  }
}

extension [Machine.Run] {
  var seconds: Double { median(map(\.seconds)) }
  var peakMegabytes: Double { (map { Double($0.peakBytes) }.max() ?? 0) / 1e6 }
}
