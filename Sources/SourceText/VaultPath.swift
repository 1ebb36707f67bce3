/// Where a file lies in the vault: its path from the vault's folder, parts joined by `/`.
///
/// Paths are equal only when their bytes are: two files whose names differ in Unicode normal form
/// alone are two files. They sort by bytes.
public struct VaultPath: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// `ada.md` of `peers/ada.md`.
  public var name: String { parts.last ?? "" }
  /// The folders it lies in, outermost first.
  public var folders: [String] { Array(parts.dropLast()) }
  public var parts: [String] {
    text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// The path without the ending of its file name: `peers/ada` of `peers/ada.md`.
  public var withoutEnding: String { String(text.dropLast(name.count - baseName.count)) }
  /// The file name without its ending: `ada` of `peers/ada.md`.
  public var baseName: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  public static func == (left: VaultPath, right: VaultPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public static func < (left: VaultPath, right: VaultPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension VaultPath: CustomStringConvertible {
  public var description: String { text }
}
