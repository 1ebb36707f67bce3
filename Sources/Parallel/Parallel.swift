internal import Dispatch
internal import Synchronization

/// Work on many values at once: the one place that decides what runs on several cores, and how.
///
/// Whatever the timing, results stand in the order of the values, so that nothing that is made of
/// them depends on it.
public enum Parallel {
  /// What `transform` makes of each value, in their order, worked out on all cores.
  ///
  /// `transform` must not call `map` itself. Few values are not worth a second thread.
  public static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    guard values.count >= fewest else { return values.map(transform) }
    let parts = (values.count + valuesInPart - 1) / valuesInPart
    let results = Mutex<[[Result]]>(Array(repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let start = part * valuesInPart
      let made = values[start..<min(start + valuesInPart, values.count)].map(transform)
      results.withLock { $0[part] = made }
    }
    return results.withLock { Array($0.joined()) }
  }

  /// Waking a thread costs about what a note costs to read.
  private static let fewest = 8
  /// Small enough that no core waits long for the last part, large enough that handing it out costs
  /// nothing beside the work.
  private static let valuesInPart = 16
}
