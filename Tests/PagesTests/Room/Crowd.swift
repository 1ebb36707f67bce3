import Calendar
import SourceText
import Testing

/// A vault of many people, with the same few lines each, and the ways through its pages.
struct Crowd {
  private(set) var notes: [String: String] = [:]

  /// `meetings` and `promises` each, spread over the last three months.
  init(of count: Int, meetings: Int = 3, promises: Int = 2, hobbies: [String] = ["chess"]) {
    for number in 0..<count {
      let letter = Crowd.letters[number % Crowd.letters.count]
      var text = "---\ncadence: monthly\nhobbies: [\(hobbies[number % hobbies.count])]\n---\n"
      text += "# \(letter)nn \(number)\n"
      for meeting in 0..<meetings {
        text += "\n## \(Crowd.day(number + meeting * 29)) 1:1\n\n"
        for promise in 0..<promises where meeting == 0 {
          let due = promise == 0 ? "" : " 📅 \(Crowd.day(number + promise))"
          text += "- [ ] @me promise \(promise) to \(number)\(due)\n"
        }
      }
      notes["peers/p\(number).md"] = text
    }
  }

  static let letters = ["A", "B", "D", "É", "H", "L", "M", "O", "R", "T", "W", "Y"]

  private static func day(_ number: Int) -> Day {
    Day(iso: "2026-11-26").map { $0.adding(days: -(number % 87)) } ?? Day(number: number)
  }

  mutating func add(_ text: String, to note: String) { notes[note, default: ""] += text }

  func pages() throws -> WrittenPages { try WrittenPages(notes) }
}

extension WrittenPages {
  /// The pages that a page links to.
  func pages(linkedFrom path: String) -> Set<String> {
    let folder = VaultPath(path).parts.dropLast()
    let links = (texts[path] ?? "").split(separator: "](").dropFirst().compactMap { rest in
      rest.split(separator: ")", omittingEmptySubsequences: false).first
    }
    return Set(
      links.compactMap { link in
        var parts = Array(folder)
        for part in link.split(separator: "#")[0].split(separator: "/") {
          if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
        }
        let target = parts.joined(separator: "/").removingPercentEncoding
        return texts[target] == nil ? nil : target
      })
  }
}

extension String {
  /// With what stands for bytes in a link's destination as these bytes.
  fileprivate var removingPercentEncoding: String {
    var bytes: [UInt8] = []
    var rest = self[...].utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
