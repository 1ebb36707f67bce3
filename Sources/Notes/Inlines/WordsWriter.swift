internal import SourceText

/// Puts words together: blanks made one, what hides or controls text dropped, no comma left dangling
/// where something was left out.
struct WordsWriter {
  private var done: [Words.Piece] = []
  private var current = String.UnicodeScalarView()
  private var blankIsDue = false
  /// Whether something was left out since the last visible character.
  private var isBehindGap = false

  /// Notes that something was left out here.
  mutating func leaveOut() { isBehindGap = true }

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isBlank {
        blankIsDue = true
      } else if !scalar.isHidden {
        add(visible: scalar)
      }
    }
  }

  mutating func addCode(_ text: String) {
    var code = WordsWriter()
    code.add(text)
    guard !code.current.isEmpty else { return }
    writeBlank()
    flush()
    done.append(.code(String(code.current)))
    isBehindGap = false
  }

  /// What was written, without blanks at its ends.
  consuming func finished() -> [Words.Piece] {
    if isBehindGap {
      while let last = current.last, last.isSeparator || last == " " { current.removeLast() }
    }
    flush()
    return done
  }

  private mutating func add(visible scalar: Unicode.Scalar) {
    if isBehindGap {
      let isAlone = current.isEmpty && done.isEmpty || current.last?.isSeparator == true
      if scalar.isSeparator, isAlone { return }
      if scalar.isSeparator || scalar == "." || scalar == ")" { blankIsDue = false }
    }
    writeBlank()
    current.append(scalar)
    isBehindGap = false
  }

  private mutating func writeBlank() {
    if blankIsDue, !(current.isEmpty && done.isEmpty) { current.append(" ") }
    blankIsDue = false
  }

  private mutating func flush() {
    if !current.isEmpty { done.append(.plain(String(current))) }
    current = String.UnicodeScalarView()
  }
}

extension Unicode.Scalar {
  fileprivate var isSeparator: Bool { self == "," || self == ";" }
}
