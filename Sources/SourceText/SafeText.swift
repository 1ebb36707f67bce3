/// A path or message in a form that drives no terminal and stays on one line.
///
/// Every character that controls, hides or reorders text stands as its number: `a\u{1B}[31m`.
public struct SafeText: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ source: some StringProtocol) {
    var safe = ""
    for scalar in source.unicodeScalars { safe += SafeText.shown(scalar) }
    text = safe
  }

  public var description: String { text }

  static func shown(_ scalar: Unicode.Scalar) -> String {
    scalar.isHidden ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
  }
}
