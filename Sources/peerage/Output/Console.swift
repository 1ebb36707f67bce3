internal import SourceText

/// Where the program speaks: results go to the standard output, what needs the owner to the standard
/// error.
///
/// Everything that is printed from notes, paths or arguments passes through here, and nothing in it
/// can command a terminal.
struct Console {
  private let stream: Surroundings.Stream
  private let hasColour: Bool

  static let output = Console(.output)
  static let errors = Console(.errors)

  private init(_ stream: Surroundings.Stream) {
    self.stream = stream
    // https://no-color.org
    hasColour = Surroundings.isTerminal(stream) && Surroundings.variable("NO_COLOR") == nil
  }

  /// Prints the lines in one piece, so that two programs in one terminal mix by line at most.
  func print(_ lines: [ConsoleLine]) {
    var text = ""
    for line in lines {
      let safe = SafeText(line.text)
      if hasColour, let colour = line.style.colour {
        text += "\u{1B}[\(colour)m\(safe)\u{1B}[0m\n"
      } else {
        text += "\(safe)\n"
      }
    }
    Surroundings.write(Array(text.utf8), to: stream)
  }

  func print(_ line: ConsoleLine) { print([line]) }

  /// Prints bytes as they are: those of a format that escapes by itself.
  func write(_ bytes: [UInt8]) { Surroundings.write(bytes, to: stream) }
}

extension ConsoleLine.Style {
  /// The number of its colour in ECMA-48, "Select graphic rendition".
  fileprivate var colour: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .added: "32"
    case .removed, .error: "31"
    case .warning: "33"
    }
  }
}
