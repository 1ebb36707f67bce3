public import Calendar

/// Words are written as a sentence with what a note says in it: `"asked for by \(day): \(words)"`.
///
/// What may be put in are our own text, names, numbers and ``Words``, whose code stays code. There is no
/// way to put in ``NoteWords``: a private line never becomes part of a sentence.
extension Words: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(plain: text) }
  public init(stringInterpolation: Interpolation) { self.init(stringInterpolation.pieces) }

  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ text: String) { append(text) }
    public mutating func appendInterpolation(_ text: String) { append(text) }
    public mutating func appendInterpolation(_ number: Int) { append("\(number)") }
    public mutating func appendInterpolation(_ day: Day) { append(day.description) }

    public mutating func appendInterpolation(_ words: Words) {
      for piece in words.pieces {
        switch piece {
        case .plain(let text): append(text)
        case .code: pieces.append(piece)
        }
      }
    }

    private mutating func append(_ text: String) {
      if case .plain(let before)? = pieces.last {
        pieces[pieces.count - 1] = .plain(before + text)
      } else if !text.isEmpty {
        pieces.append(.plain(text))
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
