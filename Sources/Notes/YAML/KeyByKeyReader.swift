internal import SourceText

/// Reads a map that YAML refused as a whole: each key of the first level alone, with the lines that
/// belong to it. A key that fails is tried once more with the texts in it hidden from YAML.
enum KeyByKeyReader {
  /// A key with its lines; offsets into the block.
  private struct Piece {
    let range: Range<Int>
    /// Nil for a line that is no key.
    let key: String?
    let keyStart: Int
  }

  /// The entries, or nil where no line has a key. `bytes` stand at the offset `base` of the file.
  static func read(
    _ bytes: [UInt8], at base: Int, in file: SourceFile
  ) -> (entries: [FrontMatter.Entry]?, diagnostics: [Diagnostic]) {
    let pieces = pieces(of: bytes)
    guard pieces.contains(where: { $0.key != nil }) else { return (nil, []) }
    var entries: [FrontMatter.Entry] = []
    var diagnostics: [Diagnostic] = []
    var isAmongStrayLines = false
    for piece in pieces {
      let place = file.place(at: base + piece.keyStart)
      guard let key = piece.key else {
        // Several such lines in a row are one mishap.
        if !isAmongStrayLines { diagnostics.append(stray(bytes, piece, at: place)) }
        isAmongStrayLines = true
        continue
      }
      isAmongStrayLines = false
      do throws(YAMLProblem) {
        entries += try read(piece, of: bytes, at: base)
      } catch {
        let (reason, fix) = error.words
        let code = error == .tooDeep ? DiagnosticCode.deepNesting : .brokenFrontMatter
        diagnostics.append(
          Diagnostic(code, at: place, "`\(key.shortened)` could not be read: \(reason)", fix: fix))
      }
    }
    return (entries, diagnostics)
  }

  private static func read(
    _ piece: Piece, of block: [UInt8], at base: Int
  ) throws(YAMLProblem) -> [FrontMatter.Entry] {
    let bytes = Array(block[piece.range])
    let start = base + piece.range.lowerBound
    do throws(YAMLProblem) {
      return try entries(YAMLReader.read(bytes, at: start))
    } catch {
      guard error != .alias, error != .tooDeep else { throw error }
      let (masked, masks) = YAMLMask.masking(bytes, at: start)
      let problem = YAMLMask.mixesIndentation(bytes) ? YAMLProblem.mixedIndentation : error
      guard masked != bytes else { throw problem }
      do throws(YAMLProblem) {
        return try entries(YAMLReader.read(masked, at: start, masks: masks))
      } catch let second {
        // What the first attempt said is about the owner's text.
        throw second == .alias || second == .tooDeep ? second : problem
      }
    }
  }

  private static func entries(_ value: YAMLValue?) throws(YAMLProblem) -> [FrontMatter.Entry] {
    switch value {
    case .map(let entries, _)?: return entries
    case nil: return []
    default: throw .syntax("could not find expected ':'")
    }
  }

  private static func stray(_ bytes: [UInt8], _ piece: Piece, at place: SourcePlace) -> Diagnostic {
    let line = bytes[piece.keyStart...].prefix { !$0.isLineEnding }
    let text = String(decoding: line.withoutTrailingBlanks, as: UTF8.self)
    return Diagnostic(
      .brokenFrontMatter, at: place, "`\(text.shortened)` is no `key: value`",
      fix: "put a key and a colon in front of it")
  }

  /// Cuts the first document of a block where its keys begin.
  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    var starts: [(line: YAMLLine, key: String?)] = []
    var end = bytes.count
    var baseIndent: Int?
    for line in YAMLLine.lines(of: bytes) where !line.content.isEmpty {
      if line.indent == 0, line.content.elementsEqual("---".utf8) {
        guard starts.allSatisfy({ $0.key == nil }) else {
          end = line.range.lowerBound
          break
        }
        starts = []
        continue
      }
      if line.indent == 0, line.content.elementsEqual("...".utf8) {
        end = line.range.lowerBound
        break
      }
      // A JSON object has its keys wherever it likes.
      if starts.first?.line.content.first == UInt8(ascii: "{") { continue }
      let indent = baseIndent ?? line.indent
      baseIndent = indent
      guard line.indent <= indent, starts.isEmpty || !continues(line.content) else { continue }
      starts.append((line, key(of: line)))
    }
    return starts.indices.map { index in
      let line = starts[index].line
      let next = index + 1 < starts.count ? starts[index + 1].line.range.lowerBound : end
      return Piece(
        range: line.range.lowerBound..<next, key: starts[index].key,
        keyStart: line.content.startIndex)
    }
  }

  /// Whether a line that is not indented belongs to the key above it all the same.
  private static func continues(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first else { return true }
    let second = content.dropFirst().first
    if first == UInt8(ascii: "-") || first == UInt8(ascii: ":") {
      return second?.isBlank ?? true
    }
    return first == UInt8(ascii: "]") || first == UInt8(ascii: "}")
  }

  private static func key(of line: YAMLLine) -> String? {
    if line.content.first == UInt8(ascii: "{") { return "{" }
    let isComplex =
      line.content.first == UInt8(ascii: "?") && line.content.dropFirst().first?.isBlank ?? true
    guard let key = line.key else {
      return isComplex ? String(decoding: line.content, as: UTF8.self) : nil
    }
    return String(decoding: key, as: UTF8.self)
  }
}
