internal import SourceText

/// The destination of a link from a page to a note or another page: `../../peers/ada.md#1-1`.
///
/// Templates write it bare, `[{{name}}]({{link}})`. It is relative to the page's folder and holds
/// nothing that ends or breaks a destination in CommonMark (6.3), in a table or in a field: all that
/// is neither letter nor digit nor one of `-._,+@!/` is percent-encoded. Letters of any script stay, for
/// GitHub, Obsidian and VS Code follow them, and so does an editor that opens the path under its cursor.
///
/// It is put together when it is written, for its parts are known already.
struct PageLink: TemplateText {
  private let target: VaultPath
  private let anchor: String?
  private let way: PageLinkWay
  private let isOnOwnPage: Bool

  /// `anchor` is that of a heading, without `#`.
  init(to target: VaultPath, anchor: String? = nil, from page: VaultPath) {
    self.init(to: target, anchor: anchor, from: PageLinkStart(page))
  }

  init(to target: VaultPath, anchor: String? = nil, from start: PageLinkStart) {
    (self.target, self.anchor) = (target, anchor)
    way = start.way(to: target)
    isOnOwnPage = way.stepsUp == 0 && anchor != nil && target == start.page
  }

  /// To a whole page, by the way that leads to its folder.
  init(to target: VaultPath, by way: PageLinkWay) {
    (self.target, anchor, self.way, isOnOwnPage) = (target, nil, way, false)
  }

  var isEmpty: Bool { target.text.isEmpty && anchor == nil }

  var verbatim: String {
    var page = PageBuffer()
    write(to: &page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  func write(to page: inout PageBuffer) {
    if !isOnOwnPage {
      for _ in 0..<way.stepsUp { page.append(inLine: "../".utf8) }
      if way.shared == 0 {
        page.append(encodedPath: target.text)
      } else {
        page.append(encodedPath: String(Substring(target.text.utf8.dropFirst(way.shared))))
      }
    }
    guard let anchor else { return }
    page.append(inLine: UInt8(ascii: "#"))
    page.append(encoded: anchor)
  }
}

/// How a link gets to a folder.
struct PageLinkWay: Sendable {
  /// How many folders up the way begins.
  let stepsUp: Int
  /// How many bytes of the target's path lead to the folder that the way goes down from.
  let shared: Int
}

/// The page that links start from, taken apart once for all of them.
struct PageLinkStart: Sendable {
  let page: VaultPath
  private let folders: [String]

  init(_ page: VaultPath) { (self.page, folders) = (page, page.folders) }

  /// The way to the folder of a target.
  func way(to target: VaultPath) -> PageLinkWay {
    let path = target.text.utf8
    var rest = path[...]
    var depth = 0
    while depth < folders.count,
      let inside = PageLinkStart.rest(of: rest, inside: folders[depth])
    {
      rest = inside
      depth += 1
    }
    return PageLinkWay(
      stepsUp: folders.count - depth, shared: depth == 0 ? 0 : path.count - rest.count)
  }

  /// What is left of a path behind its first folder; nil where that is another one, or the file itself.
  private static func rest(
    of path: Substring.UTF8View, inside folder: String
  ) -> Substring.UTF8View? {
    let slash = UInt8(ascii: "/")
    let path = path.drop { $0 == slash }
    guard path.starts(with: folder.utf8) else { return nil }
    let rest = path.dropFirst(folder.utf8.count)
    guard rest.first == slash else { return nil }
    let inside = rest.drop { $0 == slash }
    return inside.isEmpty ? nil : inside
  }
}

extension PageBuffer {
  /// Appends a path with the parts encoded; empty ones are no folders and left out.
  fileprivate mutating func append(encodedPath path: String) {
    let slash = UInt8(ascii: "/")
    if append(asItIs: path, besides: slash) { return }
    var isFirst = true
    for part in path.utf8.split(separator: slash) {
      if !isFirst { append(inLine: slash) }
      append(encoded: String(Substring(part)))
      isFirst = false
    }
  }

  fileprivate mutating func append(encoded text: String) {
    if append(asItIs: text, besides: nil) { return }
    for scalar in text.unicodeScalars {
      let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      guard !PageLink.isPlain(scalar) else {
        append(inLine: bytes)
        continue
      }
      for byte in bytes {
        append(inLine: UInt8(ascii: "%"))
        append(inLine: PageLink.digits[Int(byte >> 4)])
        append(inLine: PageLink.digits[Int(byte & 15)])
      }
    }
  }

  /// Appends a text that needs no encoding; nothing of another. A `separator` stands in it alone, and
  /// neither first nor last.
  private mutating func append(asItIs text: String, besides separator: UInt8?) -> Bool {
    let start = bytes.count
    append(inLine: text.utf8)
    if PageLink.isPlain(bytes, from: start, besides: separator) { return true }
    removeEnd(from: start)
    return false
  }
}

extension PageLink {
  fileprivate static let digits = Array("0123456789ABCDEF".utf8)

  /// By byte, whether it stands in a destination as it is.
  fileprivate static let plainBytes: [Bool] = (0...UInt8.max).map { byte in
    byte.isASCIIWord || "-._,+@!".utf8.contains(byte)
  }

  /// Whether what stands from an index on surely needs no encoding.
  fileprivate static func isPlain(
    _ bytes: [UInt8], from start: Int, besides separator: UInt8?
  ) -> Bool {
    let plainBytes = PageLink.plainBytes
    var index = start
    // A separator may follow.
    var isInPart = separator == nil
    while index < bytes.count {
      let byte = bytes[index]
      if plainBytes[Int(byte)] {
        isInPart = true
        index += 1
      } else if byte == separator {
        guard isInPart else { return false }
        isInPart = false
        index += 1
      } else {
        guard let letter = bytes.scalar(at: index), isEverydayLetter(letter) else { return false }
        isInPart = true
        index += UTF8.width(letter)
      }
    }
    return isInPart
  }

  /// Whether it is surely a letter: most of those with accents, and the ideographs.
  fileprivate static func isEverydayLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x4E00...0x9FFF: true
    default: false
    }
  }

  fileprivate static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return plainBytes[Int(scalar.value)] }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return !scalar.isHidden
    default: return false
    }
  }
}
