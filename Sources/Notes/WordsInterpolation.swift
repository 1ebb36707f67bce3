public import Calendar

/// Words are written as a sentence with what a note says in it: `"asked for by \(day): \(words)"`.
///
/// What may be put in are our own text, names, numbers and ``Words``, whose code stays code. There is no
/// way to put in ``NoteWords``: a private line never becomes part of a sentence.
extension Words: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(plain: text) }
  public init(stringInterpolation: Interpolation) { self.init(stringInterpolation.pieces) }

  public struct Interpolation: StringInterpolationProtocol {
    private var closed: [Piece] = []
    /// The plain text behind them, which goes on.
    private var text = ""

    fileprivate var pieces: [Piece] { text.isEmpty ? closed : closed + [.plain(text)] }

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ text: String) { self.text += text }
    public mutating func appendInterpolation(_ text: String) { self.text += text }
    public mutating func appendInterpolation(_ number: Int) { text += String(number) }
    public mutating func appendInterpolation(_ day: Day) { text += day.description }

    public mutating func appendInterpolation(_ words: Words) {
      if let plain = words.plain {
        text += plain
        return
      }
      for piece in words.pieces {
        switch piece {
        case .plain(let plain): text += plain
        case .code:
          closed = pieces + [piece]
          text = ""
        }
      }
    }
  }

  /// `a`, `a and b`, `a, b and c`.
  public static func list(_ items: [Words], _ conjunction: String = "and") -> Words {
    guard let last = items.last else { return "" }
    return items.dropLast().enumerated().reversed().reduce(last) { rest, item in
      let (place, words) = item
      return place == items.count - 2
        ? "\(words) \(conjunction) \(rest)" : "\(words), \(rest)"
    }
  }
}
