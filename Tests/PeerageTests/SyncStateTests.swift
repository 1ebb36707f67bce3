import Foundation
import Testing

/// What a sync remembers of the last one saves time and decides nothing: whatever happens to a vault
/// between two syncs, one that remembers writes and says what one without memory does.
@Suite struct SyncStateTests {
  static let files = [
    "peerage.yml": "me: { name: Grace Hopper }\nexclude: [archive]\n",
    "peers/ada.md": "---\nname: Ada\ncadence: weekly\n---\n\n## 2026-11-19 1:1\n\n- [ ] send it\n",
    "peers/sam.md": "# Sam\n\n- hobby:: chess\n- [ ] read it 📅 2026-02-30\n",
    "people/in/eve.md": "---\nname: Eve\nkind: peer\n---\n\n## 2026-11-02 1:1\n",
    "archive/old.md": "---\nname: Old\nkind: peer\n---\n",
  ]

  /// Two vaults to which the same happens; only the first remembers.
  final class Pair {
    let with: TemporaryFolder
    let without: TemporaryFolder
    var today = 26
    /// The bytes that stood in the state once, as a backup brings them back.
    var oldState: Data?

    init() throws {
      with = try TemporaryFolder(SyncStateTests.files)
      without = try TemporaryFolder(SyncStateTests.files)
    }

    func both(_ work: (TemporaryFolder) throws -> Void) throws {
      try work(with)
      try work(without)
    }

    func sync(_ what: String) throws {
      let day = "2026-11-\(today)"
      let first = try Program(folder: with.url, today: day).run(["sync"])
      let second = try Program(folder: without.url, today: day).run(["sync", "--no-state"])
      #expect(first.output == second.output, "\(what)")
      #expect(first.errors == second.errors, "\(what)")
      #expect(first.status == second.status, "\(what)")
      let left = try with.everything(withState: false)
      #expect(try left == without.everything(), "\(what)")
    }
  }

  @Test("a sync that remembers does what one without memory does", arguments: 1...8)
  func same(seed: Int) throws {
    var numbers = Seeded(state: UInt64(seed))
    let pair = try Pair()
    for time in ["first", "second", "third"] { try pair.sync(time) }
    var story: [String] = []
    for _ in 0..<24 {
      for _ in 0..<Int.random(in: 0...2, using: &numbers) {
        let event = SyncStateTests.events.randomElement(using: &numbers)
        guard let event else { continue }
        story.append(event.name)
        try event.happen(pair, numbers.next())
      }
      try pair.sync(story.suffix(6).joined(separator: ", then "))
    }
  }

  @Test("what could not be read is tried again by the next sync")
  func unreadable() throws {
    let folder = try TemporaryFolder(SyncStateTests.files)
    let program = Program(folder: folder.url)
    try folder.write("", to: "templates/questions.yml")
    let path = folder.url.appendingPathComponent("templates/questions.yml")
    // More than is read of any file.
    try FileHandle(forWritingTo: path).truncate(atOffset: 1 << 27)
    for _ in 1...2 {
      #expect(try program.run(["sync"]).errors.contains("the template could not be read"))
    }
    try FileHandle(forWritingTo: path).truncate(atOffset: 0)
    #expect(try !program.run(["sync"]).errors.contains("could not be read"))
  }

  @Test("without state none is written, and one that is there is neither read nor touched")
  func noState() throws {
    let folder = try TemporaryFolder(SyncStateTests.files)
    let program = Program(folder: folder.url)
    _ = try program.run(["sync", "--no-state"])
    #expect(!folder.exists(".peerage/state"))
    _ = try program.run(["sync"])
    let before = try folder.everything()
    #expect(before[".peerage/state"] != nil)
    _ = try program.run(["sync", "--no-state"])
    #expect(try folder.everything() == before)
  }

  @Test(
    "a sync with nothing to do says again what needs the owner, and leaves with the same status")
  func again() throws {
    let folder = try TemporaryFolder(SyncStateTests.files)
    let program = Program(folder: folder.url)
    _ = try program.run(["sync"])
    try folder.write("mine\n", to: "pages/people/about-sam.md")
    let told = try program.run(["sync"])
    #expect(told.status == 1)
    #expect(told.output.contains("left alone pages/people/about-sam.md"))
    for _ in 0..<2 {
      let again = try program.run(["sync"])
      #expect(again.output == told.output && again.errors == told.errors && again.status == 1)
      let parsed = try program.run(["sync", "--today=2026-11-26", "."])
      #expect(parsed.output == told.output && parsed.errors == told.errors && parsed.status == 1)
    }
  }

  @Test("a page with the owner's words that nobody needs is named once a month all the same")
  func monthly() throws {
    let pair = try Pair()
    try pair.sync("first")
    let page = "pages/people/about-sam.md"
    try pair.both { try $0.write(try $0.text(page) + "\nmine\n", to: page) }
    try pair.sync("with words")
    try pair.both { try FileManager.default.removeItem(at: $0.url.appending(path: "peers/sam.md")) }
    for step in ["named", "known", "known still"] { try pair.sync(step) }
    try pair.both {
      try FileManager.default.removeItem(at: $0.url.appending(path: ".peerage/named"))
    }
    for step in ["named again", "known again"] { try pair.sync(step) }
  }
}

// MARK: What happens to vaults

extension SyncStateTests {
  struct Event: Sendable {
    let name: String
    let happen: @Sendable (Pair, UInt64) throws -> Void

    init(_ name: String, _ happen: @escaping @Sendable (Pair, UInt64) throws -> Void) {
      (self.name, self.happen) = (name, happen)
    }

    /// Something that happens to a file, where it is there.
    init(
      _ name: String, to paths: [String],
      _ change: @escaping @Sendable (URL, UInt64) throws -> Void
    ) {
      self.init(name) { pair, number in
        let path = paths[Int(number % UInt64(paths.count))]
        try pair.both { folder in
          guard folder.exists(path) else { return }
          try change(folder.url.appending(path: path), number / 16)
        }
      }
    }
  }

  private static let notes = [
    "peers/ada.md", "peers/sam.md", "people/in/eve.md", "archive/old.md", "linked.md",
  ]
  private static let pages = [
    "pages/peerage.md", "pages/people/about-ada.md", "pages/people/about-sam.md",
    "pages/commitments.md",
  ]

  static let events = [
    Event("a note grows", to: notes) { file, number in
      try change(file) { $0 + Data("\n- [ ] number \(number % 100)\n".utf8) }
    },
    Event("a note changes in place and keeps its size", to: notes, swapLetters),
    Event("a note changes and keeps size and time", to: notes) { file, number in
      let old = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate]
      try swapLetters(file, number)
      try FileManager.default.setAttributes(
        [.modificationDate: old as Any], ofItemAtPath: file.path)
    },
    Event("a note is replaced by renaming", to: notes) { file, number in
      try Data("---\nname: New \(number % 10)\nkind: peer\n---\n".utf8)
        .write(to: file, options: .atomic)
    },
    Event("a note is touched", to: notes) { file, _ in
      try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
    },
    Event("a note is written with the bytes it has", to: notes) { file, _ in try change(file) { $0 }
    },
    Event("a note goes", to: notes) { file, _ in try FileManager.default.removeItem(at: file) },
    Event("a note comes") { pair, number in
      let path = notes[Int(number % 4)]
      try pair.both { folder in
        if !folder.exists(path) { try folder.write(files[path] ?? "", to: path) }
      }
    },
    Event("two notes change places") { pair, _ in
      try pair.both { folder in
        guard folder.exists("peers/ada.md"), folder.exists("peers/sam.md") else { return }
        let ada = try folder.text("peers/ada.md")
        try folder.write(try folder.text("peers/sam.md"), to: "peers/ada.md")
        try folder.write(ada, to: "peers/sam.md")
      }
    },
    Event("a folder is renamed") { pair, _ in
      try pair.both { folder in
        let names = ["people/in", "people/out"].map { folder.url.appending(path: $0) }
        let isIn = folder.exists("people/in")
        guard isIn != folder.exists("people/out") else { return }
        try FileManager.default.moveItem(at: names[isIn ? 0 : 1], to: names[isIn ? 1 : 0])
      }
    },
    Event("a link leads elsewhere") { pair, number in
      let target = ["archive/old.md", "peers/sam.md", "nowhere.md"][Int(number % 3)]
      try pair.both { folder in
        let link = folder.url.appending(path: "linked.md")
        try? FileManager.default.removeItem(at: link)
        try FileManager.default.createSymbolicLink(
          atPath: link.path, withDestinationPath: target)
      }
    },
    Event("a page is edited", to: pages, swapLetters),
    Event("the owner writes below a page", to: pages) { file, number in
      try change(file) { $0 + Data("\nmine \(number % 10)\n".utf8) }
    },
    Event("a page goes", to: pages) { file, _ in try FileManager.default.removeItem(at: file) },
    Event("a file lies among the pages") { pair, number in
      try pair.both { try $0.write("not peerage's", to: pages[Int(number % 4)]) }
    },
    Event("all pages go") { pair, _ in
      try pair.both { try? FileManager.default.removeItem(at: $0.url.appending(path: "pages")) }
    },
    Event("the settings change") { pair, number in
      let line = ["exclude: [archive]", "week_start: sunday", "since: 2026-11-01"][Int(number % 3)]
      try pair.both { try $0.write("me: { name: Grace }\n\(line)\n", to: "peerage.yml") }
    },
    Event("the questions change") { pair, number in
      try pair.both { folder in
        try folder.write("learning:\n  - What \(number % 3)?\n", to: "templates/questions.yml")
      }
    },
    Event("the questions go", to: ["templates/questions.yml", "templates"]) { file, _ in
      try FileManager.default.removeItem(at: file)
    },
    Event("another day") { pair, number in pair.today = 20 + Int(number % 10) },
    Event("the state goes") { pair, _ in
      try? FileManager.default.removeItem(at: pair.with.url.appending(path: ".peerage/state"))
    },
    Event("all that peerage keeps goes") { pair, _ in
      try pair.both { try? FileManager.default.removeItem(at: $0.url.appending(path: ".peerage")) }
    },
    Event("the state is damaged") { pair, number in
      try state(of: pair) { bytes in
        guard !bytes.isEmpty else { return bytes }
        var bad = bytes
        bad[Int(number % UInt64(bytes.count))] ^= UInt8(1 + number % 255)
        return bad
      }
    },
    Event("the state is cut off") { pair, number in
      try state(of: pair) { $0.prefix(Int(number % UInt64($0.count + 1))) }
    },
    Event("an old state comes back") { pair, _ in
      try state(of: pair) { bytes in
        defer { pair.oldState = bytes }
        return pair.oldState ?? bytes
      }
    },
  ]

  private static func change(_ file: URL, _ change: (Data) -> Data) throws {
    let changed = change(try Data(contentsOf: file))
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: changed)
    try handle.close()
  }

  /// Exchanges a letter for another, in the file itself.
  @Sendable private static func swapLetters(_ file: URL, _ number: UInt64) throws {
    try change(file) { bytes in
      let letters = bytes.indices.filter {
        (UInt8(ascii: "a")...UInt8(ascii: "y")).contains(bytes[$0])
      }
      guard !letters.isEmpty else { return bytes }
      var changed = bytes
      changed[letters[Int(number % UInt64(letters.count))]] += 1
      return changed
    }
  }

  private static func state(of pair: Pair, _ change: (Data) -> Data) throws {
    let file = pair.with.url.appending(path: ".peerage/state")
    guard let bytes = try? Data(contentsOf: file) else { return }
    try change(bytes).write(to: file)
  }
}
