import Notes
import SourceText

/// Reads marked lines: tensions, insights, feedback, handshakes, plates, ideas and responses.
struct MarkReader {
  let context: NoteContext
  let scene: Scene

  /// The marks of a paragraph, with a box where it begins a task item.
  ///
  /// Each line that begins with a mark's word is one, with the lines up to the next; a tag makes the
  /// whole paragraph one.
  func read(_ paragraph: Int, task: TaskLine?) -> [Mark] {
    let lines = context.outline.lines(of: paragraph)
    var marks: [(mark: MarkedLine, pieces: [Inline])] = []
    for line in lines {
      if let mark = MarkedLine.read(line, in: context.file) {
        if mark.labelRange != nil || marks.isEmpty {
          marks.append((mark, line))
          continue
        }
      }
      if !marks.isEmpty { marks[marks.count - 1].pieces += line }
    }
    return marks.map { mark(of: $0.mark, $0.pieces, paragraph, task) }
  }

  private func mark(
    of line: MarkedLine, _ pieces: [Inline], _ paragraph: Int, _ task: TaskLine?
  ) -> Mark {
    let start = task.flatMap(\.text.first?.range.lowerBound) ?? 0
    let fields = TaskFields(pieces, in: context.file)
    let leftOut = fields.ranges + (line.labelRange.map { [$0] } ?? [])
    let isResolved =
      task?.isClosed == true || Words.isStruckThrough(pieces.from(start), in: context.file)
    let words = context.outline.words(pieces.from(start), of: paragraph, leavingOut: leftOut)
    return Mark(
      kind: line.kind, words: words,
      with: people(line, pieces), day: fields.created?.day ?? scene.day,
      isResolved: isResolved,
      resolved: isResolved ? fields.done?.day : nil, origin: context.origin(of: paragraph),
      nestedLines: nestedLines(under: paragraph), beginning: Mark.beginning(of: words),
      links: pieces.compactMap(link), blockID: pieces.lazy.compactMap(\.blockID).first)
  }

  private func link(_ inline: Inline) -> Mark.Link? {
    guard let path = context.names.note(of: inline, in: context.file) else { return nil }
    let anchor = inline.fragment.map { $0.hasPrefix("^") ? $0 : HeadingAnchor.anchor(of: $0) }
    if anchor == nil, context.names.isPersonsNote(path) { return nil }
    return Mark.Link(path: path, anchor: anchor)
  }

  private func nestedLines(under paragraph: Int) -> ClosedRange<Int> {
    let blocks = context.outline.blocks
    let line = blocks[paragraph].line
    guard let item = context.outline.itemsAround(paragraph).first, blocks[item].end > paragraph
    else {
      return line...line
    }
    return line...max(line, blocks[blocks[item].end - 1].line)
  }

  private func people(_ line: MarkedLine, _ pieces: [Inline]) -> [Person.ID] {
    if let named = line.person.flatMap({ context.person($0, scene: scene) }) { return [named] }
    if !scene.people.isEmpty { return scene.people }
    let named = pieces.compactMap { inline -> Person.ID? in
      guard case .person(let id) = context.names.party(of: inline, in: context.file) else {
        return nil
      }
      return id
    }
    return Set(named).sorted()
  }
}

extension NoteContext {
  /// The person that a line names, where it names one: a pronoun is whom the scene is with.
  func person(_ text: PersonText, scene: Scene) -> Person.ID? {
    guard case .person(let id) = party(text, scene: scene) else { return nil }
    return id
  }

  /// Whom a line names; unknown where a pronoun has nobody, or several, to stand for.
  func party(_ text: PersonText, scene: Scene) -> Names.Party {
    switch text {
    case .owner: .me
    case .other:
      if scene.people.count == 1, let only = scene.people.first {
        .person(only)
      } else if people.count == 1, let only = people.first {
        .person(only)
      } else {
        .unknown
      }
    case .name(let name), .mention(let name): names.party(named: name)
    case .wikiLink(let link): names.party(named: link.target)
    case .link(let link):
      RelativePath.resolve(link.path, from: file.path).map(names.party(named:)) ?? .unknown
    }
  }
}

extension Inline {
  /// The heading or block that a link leads to, the innermost of `#Plan#Next`.
  fileprivate var fragment: String? {
    let fragment: String?
    switch kind {
    case .wikiLink(let link): fragment = link.fragment
    case .link(let link):
      let rest = link.destination.dropFirst(link.path.count)
      fragment = rest.first == "#" ? String(rest.dropFirst()) : nil
    default: fragment = nil
    }
    return fragment?.split(separator: "#").last.map(String.init)
  }

  fileprivate var blockID: String? { if case .blockID(let id) = kind { id } else { nil } }
}
