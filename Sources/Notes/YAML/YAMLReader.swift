internal import CYAML

/// Reads YAML with libyaml, the only code that does: its events become values with their places.
///
/// Events show a value's own text, its quotes, and an alias before anything is expanded. Only the first
/// document is read. Linear in the input.
enum YAMLReader {
  /// The value of `bytes`, which stand at the offset `base` of their file; nil where there is none.
  ///
  /// `masks` are stand-ins in `bytes` by their offset in the file, with the texts they stand for.
  static func read(
    _ bytes: [UInt8], at base: Int, masks: [Int: YAMLMask] = [:]
  ) throws(YAMLProblem) -> YAMLValue? {
    guard !bytes.isEmpty else { return nil }
    return try bytes.withUnsafeBufferPointer { buffer throws(YAMLProblem) in
      // The parser keeps a pointer to itself, so it may not move.
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) == 1 else {
        throw .syntax("out of memory")
      }
      defer { yaml_parser_delete(parser) }
      // Without this a stray byte-order mark would make it read UTF-16.
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      return try read(parser, YAMLTreeBuilder(bytes, at: base, masks: masks), ScalarOffsets(bytes))
    }
  }

  private static func read(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ start: YAMLTreeBuilder,
    _ offsets: ScalarOffsets
  ) throws(YAMLProblem) -> YAMLValue? {
    var builder = start
    var isOver = false
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else {
        throw .syntax(parser.pointee.problem.map { String(cString: $0) } ?? "out of memory")
      }
      defer { yaml_event_delete(&event) }
      let range = offsets.range(event.start_mark.index, event.end_mark.index)
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let text = String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        builder.add(text, range, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
      case YAML_SEQUENCE_START_EVENT:
        let isFlow = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
        try builder.open(.list, isFlow: isFlow, at: range.lowerBound)
      case YAML_MAPPING_START_EVENT:
        let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
        try builder.open(.map, isFlow: isFlow, at: range.lowerBound)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        builder.close(at: range.upperBound)
      case YAML_ALIAS_EVENT:
        throw .alias
      case YAML_DOCUMENT_END_EVENT:
        // Whether text that belongs to nothing follows shows only in the next event.
        guard event.data.document_end.implicit != 0 else { return builder.root }
        isOver = true
        continue
      case YAML_STREAM_END_EVENT: return builder.root
      default: break
      }
      if isOver { return builder.root }
    }
  }
}

/// Where each Unicode scalar of a text begins: libyaml counts scalars, we count bytes.
struct ScalarOffsets {
  let byteCount: Int
  /// Empty where every byte is a scalar.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    byteCount = bytes.count
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    starts = isASCII ? [] : bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
  }

  /// The bytes from one scalar to another, kept within the text.
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    let start = offset(first)
    return start..<max(start, offset(last))
  }

  private func offset(_ index: Int) -> Int {
    guard !starts.isEmpty else { return min(index, byteCount) }
    return index < starts.count ? starts[index] : byteCount
  }
}
