/// A hash that takes eight bytes at a time, for telling whether bytes that were seen are the same
/// still: the same on every machine, and none against who means to deceive.
///
/// Each word is multiplied to twice its width and folded. Of two different contents about one in 2^64
/// pairs is taken for the same. The hash of bytes is never 0.
struct WordHash {
  private(set) var value: UInt64

  /// The number of bytes or words goes in first, so that zeros at the end count.
  init(count: Int) { value = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: count) }

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = WordHash(count: bytes.count)
    hash.add(bytes)
    return max(hash.value, 1)
  }

  mutating func add(_ word: UInt64) {
    let product = (value ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    value = product.high ^ product.low
  }

  mutating func add(_ bytes: [UInt8]) {
    let whole = bytes.count & ~7
    var start = 0
    while start < whole {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(bytes[start + index]) &<< UInt64(8 * index) }
      add(word)
      start += 8
    }
    guard whole < bytes.count else { return }
    var last: UInt64 = 0
    for index in whole..<bytes.count { last = last << 8 | UInt64(bytes[index]) }
    add(last)
  }
}
