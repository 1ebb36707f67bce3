/// FNV-1a of 64 bits: the same on every machine, unlike Swift's own hash. It tells a change; it
/// keeps nobody from making one.
struct Digest: Hashable {
  private static let prime: UInt64 = 0x100_0000_01b3

  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Digest.prime }

  mutating func add(_ range: Range<Int>, of bytes: [UInt8]) {
    var value = value
    for index in range { value = (value ^ UInt64(bytes[index])) &* Digest.prime }
    self.value = value
  }

  /// Sixteen digits, lower case.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
