import Calendar

/// Writes one note, line by line, with dice of its own and by the customs of the vault's shape.
struct NoteWriter {
  let cast: Cast
  let shape: Shape
  var dice: Dice
  private(set) var text = ""

  init(cast: Cast, shape: Shape, dice: Dice) {
    (self.cast, self.shape, self.dice) = (cast, shape, dice)
  }

  var custom: Custom { shape.custom }

  mutating func line(_ line: String = "") {
    text += line
    text += "\n"
  }

  /// An item; in Logseq everything is one, and deeper by a tab.
  mutating func item(_ words: String) {
    line(custom == .logseq ? "\t- \(words)" : "- \(words)")
  }

  /// A paragraph and the blank line behind it.
  mutating func paragraph(_ words: String) {
    if custom == .logseq {
      line("\t- \(words)")
    } else {
      line(words)
      line()
    }
  }

  /// A heading and the blank line behind it.
  mutating func heading(_ level: Int, _ words: String) {
    switch custom {
    case .logseq: line("- \(words)")
    case .plain where level == 2:
      line(words)
      line(String(repeating: "-", count: words.unicodeScalars.count))
      line()
    case .usual, .obsidian, .plain:
      line("\(String(repeating: "#", count: level)) \(words)")
      line()
    }
  }

  /// The blank line behind a list.
  mutating func endOfList() {
    if custom != .logseq { line() }
  }

  mutating func clause() -> String {
    "\(dice.pick(Words.subjects)) \(dice.pick(Words.verbs)) \(dice.pick(Words.objects))"
  }

  mutating func sentence() -> String { "\(clause()), \(dice.pick(Words.endings))." }

  /// Somebody else than `person`: most often of those with numbers near theirs, their team.
  mutating func someoneElse(than person: Int) -> Int {
    let count = cast.people
    guard count > 1 else { return person }
    let step = dice.chance(70) ? dice.roll(1...min(40, count - 1)) : dice.roll(1...count - 1)
    return (person + step) % count
  }

  /// A link to somebody, as the custom has it: by name, or by file and what to show.
  mutating func link(toPerson person: Int) -> String {
    let name = cast.name(person)
    switch custom {
    case .plain: return "[[\(name)]]"
    case .obsidian, .logseq:
      return dice.chance(25) ? "[[\(name)|\(cast.first(person))]]" : "[[\(name)]]"
    case .usual:
      return dice.chance(25)
        ? "[[\(cast.fileName(ofPerson: person))|\(cast.first(person))]]" : "[[\(name)]]"
    }
  }

  /// A link to some project, proposal, group or hobby; nil where there is none yet.
  mutating func linkToWork() -> String? {
    switch dice.roll(0...9) {
    case 0...4 where cast.projects > 0:
      let project = dice.roll(0...cast.projects - 1)
      return dice.chance(50)
        ? "[[\(cast.title(ofProject: project))]]"
        : "[[\(cast.fileName(ofProject: project))|the \(dice.pick(["plan", "project", "work"]))]]"
    case 5...6 where cast.proposals > 0:
      return "[[\(cast.title(ofProposal: dice.roll(0...cast.proposals - 1)))]]"
    case 7 where cast.groups > 0:
      return "[[\(cast.title(ofGroup: dice.roll(0...cast.groups - 1)))]]"
    case 8...9: return "[[\(dice.pick(Words.hobbies))]]"
    default: return nil
    }
  }

  /// A sentence with one or two links in it.
  mutating func sentenceWithLinks(about person: Int) -> String {
    let other = link(toPerson: someoneElse(than: person))
    let work = linkToWork().map { " and \($0)" } ?? ""
    switch dice.roll(0...2) {
    case 0: return "Talked about \(other)\(work). \(clause())."
    case 1:
      return "\(clause()), says \(other)\(work.isEmpty ? "" : "; see also\(work.dropFirst(4))")"
    default: return "\(other) is asked as well\(work.isEmpty ? "" : ", for\(work.dropFirst(4))")"
    }
  }
}
