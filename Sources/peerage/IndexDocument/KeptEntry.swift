internal import Relationships

/// How many promises were kept, each way.
struct KeptEntry: Encodable {
  /// The owner's to the person.
  let mine: KeptRateEntry
  let theirs: KeptRateEntry
}

/// How many of one side's last settled promises were kept.
struct KeptRateEntry: Encodable {
  let kept: Int
  let settled: Int
  let undated: Int

  init(_ rate: KeptRate) {
    (kept, settled, undated) = (rate.kept, rate.settled, rate.undated)
  }
}
