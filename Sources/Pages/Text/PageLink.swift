internal import SourceText

/// The destination of a link from a page to a note or another page: `../../peers/ada.md#1-1`.
///
/// Templates write it bare, `[{{name}}]({{link}})`. It is relative to the page's folder and holds
/// nothing that ends or breaks a destination in CommonMark (6.3), in a table or in a field: all that
/// is neither letter nor digit nor one of `-._,+@!/` is percent-encoded. Letters of any script stay, for
/// GitHub, Obsidian and VS Code follow them, and so does an editor that opens the path under its cursor.
struct PageLink: TemplateText, Equatable {
  let verbatim: String

  /// `anchor` is that of a heading, without `#`.
  init(to target: VaultPath, anchor: String? = nil, from page: VaultPath) {
    var link = ""
    if target != page || anchor == nil {
      link = PageLink.steps(from: page.folders, to: target.parts)
        .map(PageLink.encoded).joined(separator: "/")
    }
    if let anchor { link += "#" + PageLink.encoded(anchor) }
    verbatim = link
  }

  var isEmpty: Bool { verbatim.isEmpty }

  func markdown(after linePrefix: ArraySlice<UInt8>) -> String { verbatim }

  private static func steps(from folders: [String], to parts: [String]) -> [String] {
    var shared = 0
    while shared < folders.count, shared < parts.count - 1,
      folders[shared].utf8.elementsEqual(parts[shared].utf8)
    { shared += 1 }
    return Array(repeating: "..", count: folders.count - shared) + parts[shared...]
  }

  private static func encoded(_ text: String) -> String {
    var encoded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isPlain(scalar) {
        encoded.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded.append(contentsOf: (digits.count == 1 ? "%0" : "%").unicodeScalars)
        encoded.append(contentsOf: digits.unicodeScalars)
      }
    }
    return String(encoded)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      return scalar.isWordScalar || "-._,+@!".unicodeScalars.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return !scalar.isHidden
    default: return false
    }
  }
}
