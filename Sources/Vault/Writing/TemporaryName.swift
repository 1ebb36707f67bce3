/// The names of the files that hold a page until it is whole.
///
/// Hidden, so that no reader takes them for notes, and known again, so that the next run removes
/// those of a run that died.
enum TemporaryName {
  private static let prefix = ".peerage-tmp-"

  static func random() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return prefix + String(repeating: "0", count: 16 - digits.count) + digits
  }

  static func isOurs(_ name: String) -> Bool {
    let digits = name.utf8.dropFirst(prefix.utf8.count)
    let allowed = Array("0123456789abcdef".utf8)
    return name.hasPrefix(prefix) && digits.count == 16 && digits.allSatisfy(allowed.contains)
  }
}
