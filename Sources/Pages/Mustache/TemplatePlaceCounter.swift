/// Turns offsets in a template into places, each offset at or after the one before.
///
/// Going forward only, all places of a template together cost one pass over it.
struct TemplatePlaceCounter {
  private let source: [UInt8]
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Gives the place of a byte.
  mutating func place(of target: Int) -> TemplatePlace {
    while offset < target {
      let length = source.lineBreakLength(at: offset)
      offset += max(length, 1)
      if length > 0 {
        line += 1
        lineStart = offset
      }
    }
    return TemplatePlace(line: line, utf8Column: target - lineStart + 1)
  }
}
