/// A table in Markdown, its columns as wide as their widest cell.
struct Table {
  private var rows: [[String]]

  init(_ heads: [String]) { rows = [heads] }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The first column is words, the others are figures.
  var text: String {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.unicodeScalars.count)
        return column == 0 ? cell.0 + blanks : blanks + cell.0
      }
      return "| \(cells.joined(separator: " | ")) |"
    }
    let rules = widths.enumerated().map { column, width in
      column == 0
        ? String(repeating: "-", count: width + 2)
        : String(repeating: "-", count: width + 1) + ":"
    }
    return ([lines[0], "|\(rules.joined(separator: "|"))|"] + lines.dropFirst())
      .joined(separator: "\n")
  }
}

extension Double {
  /// With so many digits that three of them tell something.
  var figure: String {
    switch self {
    case 100...: "\(Int(rounded()))"
    case 10..<100: shown(places: 1)
    case 1..<10: shown(places: 2)
    default: shown(places: 3)
    }
  }

  private func shown(places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((self * Double(scale)).rounded())
    let digits = String(scaled % scale)
    return "\(scaled / scale).\(String(repeating: "0", count: places - digits.count))\(digits)"
  }
}
