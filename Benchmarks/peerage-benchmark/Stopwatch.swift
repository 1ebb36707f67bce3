/// How long each stage took, stage by stage.
struct Stopwatch {
  private(set) var seconds: [Stages.Stage: Double] = [:]

  mutating func time<Result>(
    _ stage: Stages.Stage, _ work: () throws -> Result
  ) rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    seconds[stage, default: 0] += (clock.now - start) / .seconds(1)
    return result
  }
}

/// The middle one of some values, or the mean of the two in the middle; 0 where there are none.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let middle = sorted.indices.dropFirst(sorted.count / 2).first else { return 0 }
  return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
