internal import SourceText

/// Makes values out of libyaml's events, one after the other and without recursion.
///
/// Two customs that YAML itself reads otherwise keep their text: `key: [[Ada]]`, to YAML a list in a
/// list, and `key: #tag`, to YAML a comment. A comment has a blank behind its `#`.
struct YAMLTreeBuilder {
  enum Collection { case list, map }

  /// The collection whose events are under way.
  private struct Frame {
    let collection: Collection
    let isFlow: Bool
    let start: Int
    var items: [YAMLValue] = []
    var entries: [FrontMatter.Entry] = []
    var key: (text: String, range: Range<Int>)?
    /// Where the last thing in it ends.
    var end: Int
  }

  static let depthLimit = 32

  /// The offset in the file of the first byte.
  private let base: Int
  private let bytes: [UInt8]
  private let masks: [Int: YAMLMask]
  private var frames: [Frame] = []
  private(set) var root: YAMLValue?

  init(_ bytes: [UInt8], at base: Int, masks: [Int: YAMLMask]) {
    (self.bytes, self.base, self.masks) = (bytes, base, masks)
  }

  // Ranges come in as offsets into the bytes, and leave as offsets into the file.
  private func inFile(_ range: Range<Int>) -> Range<Int> {
    base + range.lowerBound..<base + range.upperBound
  }

  mutating func add(_ text: String, _ range: Range<Int>, isQuoted: Bool) {
    var (text, range) = (text, range)
    if let mask = masks[base + range.lowerBound], !isQuoted {
      text = mask.text + String(decoding: text.utf8.dropFirst(mask.byteCount), as: UTF8.self)
    }
    if let top = frames.indices.last, frames[top].collection == .map, frames[top].key == nil {
      frames[top].key = (text, inFile(range))
      return
    }
    if text.isEmpty, !isQuoted, let top = frames.last, !top.isFlow,
      let tag = tag(behind: range.upperBound)
    {
      (text, range) = (String(decoding: bytes[tag], as: UTF8.self), tag)
    }
    // libyaml lets a block of text reach to the next key.
    let end = range.lowerBound + bytes[range].withoutTrailingBlanks.count
    let place = range.lowerBound..<end
    put(.scalar(text, range: inFile(place), isQuoted: isQuoted), end: end)
  }

  mutating func open(
    _ collection: Collection, isFlow: Bool, at start: Int
  ) throws(YAMLProblem) {
    if let frame = frames.last, frame.collection == .map, frame.key == nil {
      throw .complexKey
    }
    guard frames.count <= YAMLTreeBuilder.depthLimit else {
      throw .tooDeep
    }
    frames.append(Frame(collection: collection, isFlow: isFlow, start: start, end: start))
  }

  mutating func close(at offset: Int) {
    guard let frame = frames.popLast() else { return }
    // The end of a collection without brackets is noticed only at what follows it.
    let end = frame.isFlow ? offset : frame.end
    let range = frame.start..<max(frame.start, end)
    if let link = link(frame, range) {
      put(.scalar(link, range: inFile(range), isQuoted: false), end: range.upperBound)
      return
    }
    switch frame.collection {
    case .list: put(.list(frame.items, range: inFile(range)), end: range.upperBound)
    case .map: put(.map(frame.entries, range: inFile(range)), end: range.upperBound)
    }
  }

  private mutating func put(_ value: YAMLValue, end: Int) {
    guard let top = frames.indices.last else {
      root = root ?? value
      return
    }
    frames[top].end = max(frames[top].end, end)
    if frames[top].collection == .list {
      frames[top].items.append(value)
    } else if let key = frames[top].key {
      frames[top].entries.append(
        FrontMatter.Entry(key: key.text, keyRange: key.range, value: value))
      frames[top].key = nil
    }
  }

  /// `[[Ada]]` where a list holds nothing but a list, both on one line.
  private func link(_ frame: Frame, _ range: Range<Int>) -> String? {
    guard frame.collection == .list, frame.isFlow, frame.items.count == 1,
      case .list? = frame.items.first, range.count > 4
    else { return nil }
    let source = bytes[range]
    guard source.starts(with: "[[".utf8), source.suffix(2).elementsEqual("]]".utf8),
      !source.contains(where: \.isLineEnding)
    else { return nil }
    return String(decoding: source, as: UTF8.self)
  }

  /// `#tag` behind a key or a dash and nothing else, to the end of its line.
  private func tag(behind offset: Int) -> Range<Int>? {
    let rest = bytes[offset...]
    guard let start = rest.firstIndex(where: { !$0.isBlank }), start > offset,
      bytes[start] == UInt8(ascii: "#"), start + 1 < bytes.count,
      !bytes[start + 1].isBlank, !bytes[start + 1].isLineEnding,
      bytes[start + 1] != UInt8(ascii: "#")
    else { return nil }
    let line = bytes[start...].prefix { !$0.isLineEnding }
    return start..<line.withoutComment.endIndex
  }
}
