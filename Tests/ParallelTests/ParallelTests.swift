import Parallel
import Testing

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 7, 8, 15, 16, 17, 1_000])
  func `results stand in the order of the values, whatever each costs`(count: Int) {
    let values = Array(0..<count)
    let results = Parallel.map(values) { value in
      var sum = value
      // The first values take longest, so that they are ready last.
      for step in 0..<((count - value) * 5) { sum &+= step }
      return (value, sum)
    }
    #expect(results.map(\.0) == values)
    #expect(
      results.map(\.1) == values.map { value in (0..<((count - value) * 5)).reduce(value, &+) })
  }
}
