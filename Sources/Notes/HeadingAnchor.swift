import SourceText

/// The anchors that GitHub gives headings: what `note.md#2026-11-19-11` leads to.
///
/// Lower case, letters, digits, `-` and `_` kept, blanks as `-`, all else off; the second heading of
/// one anchor has `-1` behind it, and so on.
public enum HeadingAnchor {
  static func anchors(of blocks: [Block], inlines: [[Inline]], in file: SourceFile) -> [Int: String]
  {
    var anchors: [Int: String] = [:]
    var taken: [String: Int] = [:]
    let headings = blocks.count { if case .heading = $0.kind { true } else { false } }
    anchors.reserveCapacity(headings)
    taken.reserveCapacity(headings)
    for (index, block) in blocks.enumerated() {
      guard case .heading = block.kind else { continue }
      let anchor = slug(of: inlines[index], in: file)
      let count = taken[anchor, default: 0]
      anchors[index] = count == 0 ? anchor : "\(anchor)-\(count)"
      taken[anchor] = count + 1
    }
    return anchors
  }

  private static func slug(of inlines: [Inline], in file: SourceFile) -> String {
    anchor(of: shown(inlines, in: file))
  }

  /// The anchor of the first heading that shows `text`. An anchor is its own.
  public static func anchor(of text: String) -> String {
    asciiAnchor(of: text) ?? scalarAnchor(of: text)
  }

  /// The anchor of a text of ASCII; nil for any other.
  private static func asciiAnchor(of text: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      switch byte {
      case UInt8(ascii: " "): slug.append(UInt8(ascii: "-"))
      case UInt8(ascii: "-"), UInt8(ascii: "_"): slug.append(byte)
      default: if byte.isLetter || byte.isDigit { slug.append(byte.lowercased) }
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func scalarAnchor(of text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if scalar == "-" || scalar == "_" || isWordPart(scalar) {
        slug.append(scalar)
      }
    }
    return String(slug)
  }

  // What GitHub shows of a heading: it knows no wikilinks, tags or fields, which stay as they stand.
  private static func shown(_ inlines: [Inline], in file: SourceFile) -> String {
    if inlines.count == 1, inlines[0].kind == .text { return file.text(inlines[0].range) }
    return inlines.map { inline in
      switch inline.kind {
      case .comment, .strike, .emphasis: ""
      case .html: addressShown(file.text(inline.range))
      case .code(let content): content.map(file.text).joined(separator: " ")
      case .link(let link): link.shown
      case .lineBreak: " "
      default: file.text(inline.range)
      }
    }.joined()
  }

  // A tag shows nothing; an address between `<` and `>` shows itself.
  private static func addressShown(_ html: String) -> String {
    let inner = html.dropFirst().dropLast()
    let isAddress =
      inner.first?.isLetter == true
      && inner.contains { $0 == ":" || $0 == "@" } && !inner.contains { $0 == " " || $0 == "=" }
    return isAddress ? String(inner) : ""
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}
