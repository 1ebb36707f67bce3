internal import SourceText

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// JSON that is also safe to look at.
enum JSONText {
  /// A document in UTF-8, ended by a line feed: keys in snake case and sorted, what is nil left out.
  static func bytes(of document: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(document), as: UTF8.self)
    return Array(withoutHidden(text).utf8) + [UInt8(ascii: "\n")]
  }

  /// The same JSON with every character that a terminal would obey, or nobody would see, as an escape.
  ///
  /// Such characters stand in strings alone, so that the value stays what it was. JSON itself asks this
  /// of those below U+0020 only, and those are escaped already, but for the line feeds of the layout.
  static func withoutHidden(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isHidden) else { return json }
    var safe = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if isHidden(scalar) {
        for escape in escaped(scalar).unicodeScalars { safe.append(escape) }
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar.isHidden
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
