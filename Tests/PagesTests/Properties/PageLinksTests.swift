import Calendar
import Notes
import SourceText
import Testing

/// Every link on a page leads to a note or page that is there, and to a heading that is.
@Suite struct PageLinksTests {
  @Test("each link of the sample vault's pages leads somewhere")
  func sample() throws {
    try expectLinksToLead(SomeNotes.sample(), today: #require(SomeNotes.sampleDay))
  }

  @Test("each link of any vault's pages leads somewhere", arguments: 0..<UInt64(16))
  func generated(seed: UInt64) throws {
    let today = try #require(SomeNotes.sampleDay)
    try expectLinksToLead(GeneratedNotes.vault(seed: seed, today: today), today: today)
  }

  private func expectLinksToLead(_ notes: SomeNotes, today: Day) throws {
    let pages = try WrittenPages(notes, today: today)
    var anchors = pages.texts.mapValues { _ in Set<String>() }
    for file in notes.notes {
      anchors[file.path.text] = GitHubAnchors.all(in: NoteReader.read(file).note)
    }
    var count = 0
    for (path, text) in pages.texts {
      for destination in destinations(in: text) {
        count += 1
        let parts = destination.split(separator: "#", maxSplits: 1)
        let target = resolved(parts[0], from: path)
        guard let known = anchors[target] else {
          Issue.record("\(path) links to \(destination), where nothing is")
          continue
        }
        if parts.count > 1 {
          let anchor = decoded(parts[1])
          #expect(known.contains(anchor), "\(path) links to \(destination), which is no heading")
        }
      }
    }
    #expect(count > 20)
  }

  private func destinations(in text: String) -> [Substring] {
    let file = SourceFile(path: VaultPath("page.md"), bytes: Array(text.utf8))
    return DocumentReader.read(file, from: 0).document.blocks
      .flatMap { InlineScanner.scan($0.segments, in: file) }
      .compactMap { piece in
        guard case .link = piece.kind else { return nil }
        let source = file.text(piece.range)
        return source[source.range(of: "](").upperBound...].dropLast().description[...]
      }
  }

  private func resolved(_ link: Substring, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for step in link.split(separator: "/") {
      if step == ".." { folders.removeLast() } else { folders.append(decoded(step)) }
    }
    return folders.joined(separator: "/")
  }

  private func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index> {
    ranges(of: text).last ?? startIndex..<startIndex
  }
}

/// The anchors of a note's headings as GitHub makes them, worked out from the headings' source alone.
enum GitHubAnchors {
  static func all(in note: Note) -> Set<String> {
    var taken: [String: Int] = [:]
    var anchors: Set<String> = []
    for block in note.document.blocks {
      guard case .heading = block.kind else { continue }
      let source = block.segments.map { note.file.text($0) }.joined(separator: " ")
      let anchor = slug(source)
      let count = taken[anchor, default: 0]
      taken[anchor] = count + 1
      anchors.insert(count == 0 ? anchor : "\(anchor)-\(count)")
    }
    return anchors
  }

  // A link shows its text; the backslash and the marks of code and emphasis go.
  private static func slug(_ source: String) -> String {
    let shown = source.replacing(#/\[([^\[\]]*)\]\([^()]*\)/#) { $0.output.1 }
      .replacing(#/<\/?[a-z]>|<!--.*?-->/#) { _ in "" }
    var slug = ""
    for scalar in shown.lowercased().unicodeScalars {
      let isWord =
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
      if scalar == " " { slug.append("-") }
      if scalar == "-" || scalar == "_" || isWord { slug.unicodeScalars.append(scalar) }
    }
    return slug
  }
}
