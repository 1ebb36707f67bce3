/// Names of people made short enough for the names of their pages.
///
/// A disk takes 255 bytes for a file's name. A page's has a word before the person's and an ending
/// behind it, and some disks count a name in a longer normal form.
enum FittingName {
  /// The most bytes a name may have.
  static let largest = 180

  /// The name itself where it fits; else its beginning, cut between two letters, and a digest of the
  /// whole, so that two long names stay two.
  static func fit(_ name: String) -> String {
    guard name.utf8.count > largest else { return name }
    let digest = shortDigest(of: name)
    var count = 0
    var kept = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      count += UTF8.width(scalar)
      guard count + 1 + digest.utf8.count <= largest else { break }
      kept.append(scalar)
    }
    return "\(String(kept))-\(digest)"
  }

  /// FNV-1a of 32 bits in eight digits: the same on every machine.
  private static func shortDigest(of name: String) -> String {
    let value = name.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
