/// A line for the terminal: its text and what it is, which may give it a colour.
struct ConsoleLine: Equatable, ExpressibleByStringInterpolation {
  enum Style: Equatable { case plain, heading, added, removed, error, warning }

  let text: String
  let style: Style

  init(_ text: String, _ style: Style = .plain) { (self.text, self.style) = (text, style) }
  init(stringLiteral text: String) { self.init(text) }
}
