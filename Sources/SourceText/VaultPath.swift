/// Where a file lies in the vault: its path from the vault's folder, parts joined by `/`.
///
/// Paths are equal only when their bytes are: two files whose names differ in Unicode normal form
/// alone are two files. They sort by bytes.
public struct VaultPath: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// `ada.md` of `peers/ada.md`.
  public var name: String {
    // Read from the end: nothing is made of the other parts.
    let slash = UInt8(ascii: "/")
    guard let last = text.utf8.lastIndex(where: { $0 != slash }) else { return "" }
    let bytes = text.utf8[...last]
    let start = bytes.lastIndex(of: slash).map { bytes.index(after: $0) } ?? bytes.startIndex
    return String(Substring(bytes[start...]))
  }
  /// The path of the folder it lies in, empty for the vault's own.
  public var folder: VaultPath {
    let slash = UInt8(ascii: "/")
    guard let last = text.utf8.lastIndex(of: slash) else { return VaultPath("") }
    let isPlain =
      text.utf8.first != slash && text.utf8.last != slash
      && !zip(text.utf8, text.utf8.dropFirst()).contains { $0 == slash && $1 == slash }
    // Slashes at the ends and double ones part nothing.
    return VaultPath(
      isPlain ? String(Substring(text.utf8[..<last])) : folders.joined(separator: "/"))
  }
  /// The folders it lies in, outermost first.
  public var folders: [String] { Array(parts.dropLast()) }
  public var parts: [String] {
    text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// The path without the ending of its file name: `peers/ada` of `peers/ada.md`.
  public var withoutEnding: String {
    let name = name
    return String(text.dropLast(name.count - VaultPath.baseName(of: name).count))
  }
  /// The file name without its ending: `ada` of `peers/ada.md`.
  public var baseName: String { VaultPath.baseName(of: name) }

  private static func baseName(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  public static func == (left: VaultPath, right: VaultPath) -> Bool {
    // Equal texts are as long as one another unless their normal forms differ: most need no bytes.
    left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }

  public static func < (left: VaultPath, right: VaultPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    // Paths that differ in normal form alone share a hash and are told apart by their bytes.
    hasher.combine(text)
  }
}

extension VaultPath: CustomStringConvertible {
  public var description: String { text }
}
