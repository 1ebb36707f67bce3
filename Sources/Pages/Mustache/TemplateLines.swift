/// Text of a partial, cut so that its indentation comes before each line (Mustache specification,
/// "partials").
///
/// Without indentation the text comes in one piece.
struct TemplateLines: IteratorProtocol {
  private let source: [UInt8]
  private var rest: Range<Int>
  private let indentation: ArraySlice<UInt8>
  private var isBeforeIndentation: Bool

  /// - Parameter beginsLine: whether the range begins a line; it may do so and be empty, where the
  ///   line goes on with a tag.
  init(source: [UInt8], range: Range<Int>, beginsLine: Bool, indentation: ArraySlice<UInt8>) {
    self.source = source
    self.rest = range
    self.indentation = indentation
    self.isBeforeIndentation = beginsLine && !indentation.isEmpty
  }

  mutating func next() -> ArraySlice<UInt8>? {
    if isBeforeIndentation {
      isBeforeIndentation = false
      return indentation
    }
    if rest.isEmpty { return nil }
    let end = indentation.isEmpty ? rest.upperBound : source.endOfFirstLine(in: rest)
    defer {
      rest = end..<rest.upperBound
      isBeforeIndentation = !indentation.isEmpty && !rest.isEmpty
    }
    return source[rest.lowerBound..<end]
  }
}
