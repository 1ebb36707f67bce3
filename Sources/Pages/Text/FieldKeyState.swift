/// Whether a `::` behind the bytes so far would make what stands before it the key of a field.
///
/// That is so where nothing but a key stands on the line, punctuation before it aside, and behind an
/// opening bracket that has no other bracket after it: the readings of Dataview and of our own scanner.
struct FieldKeyState {
  private var isWholeLine = true
  private var hasWords = false
  private var isInBracket = false
  private var isBehindColon = false

  var mayEnd: Bool { isWholeLine && hasWords || isInBracket }

  /// Takes the next byte; those of a character that is not ASCII are part of a word.
  mutating func add(_ byte: UInt8) {
    if byte == UInt8(ascii: ":") {
      isBehindColon = true
      return
    }
    if isBehindColon, hasWords { isWholeLine = false }
    isBehindColon = false
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "("):
      isInBracket = true
      if hasWords { isWholeLine = false }
    case UInt8(ascii: "]"), UInt8(ascii: ")"):
      isInBracket = false
      if hasWords { isWholeLine = false }
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "*"),
      UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: " "):
      break
    default:
      if !byte.isASCIIPunctuation {
        hasWords = true
      } else if hasWords {
        isWholeLine = false
      }
    }
  }
}
