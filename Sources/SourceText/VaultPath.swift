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

  // Strings compare by what they look like, and as fast as memory does where both are ASCII; of others
  // that are equal only the bytes can tell.
  public static func == (left: VaultPath, right: VaultPath) -> Bool {
    guard left.text == right.text else { return false }
    return left.isASCII && right.isASCII || Array(left.text.utf8) == Array(right.text.utf8)
  }

  public static func < (left: VaultPath, right: VaultPath) -> Bool {
    left.isASCII && right.isASCII
      ? left.text < right.text : left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  // To hash itself, a string that is not ASCII looks each of its letters up.
  public func hash(into hasher: inout Hasher) {
    if isASCII {
      text.hash(into: &hasher)
    } else {
      for byte in Array(text.utf8) { hasher.combine(byte) }
    }
  }

  // Every other scalar is longer in UTF-8 than in UTF-16; of ASCII both lengths are known.
  private var isASCII: Bool { text.utf8.count == text.utf16.count }
}

extension VaultPath: CustomStringConvertible {
  public var description: String { text }
}
