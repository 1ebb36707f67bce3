internal import BenchmarkVault
internal import SystemPackage

/// A made vault and what the yardsticks need beside it: one file of all notes for cmark, a
/// repository for git, a site for Hugo.
struct ComparedVault {
  let made: MadeVault
  let program: String
  let allNotes: String
  /// The notes alone: Hugo and cat are to read no pages.
  let copy: String
  let site: String
  let siteOutput: String

  init(notes: Int, program: String, site source: String, in scratch: String) throws {
    made = try MadeVault(notes: notes, shape: .peers, in: scratch)
    self.program = program
    let beside = "\(made.folder)-yardsticks"
    _ = try Machine.run(["rm", "-rf", beside])
    try Machine.makeFolders(FilePath(beside))
    (allNotes, site, siteOutput) = ("\(beside)/all.md", "\(beside)/site", "\(beside)/html")
    copy = "\(beside)/notes"
    for (from, to) in [(source, site), (made.folder, copy)] {
      _ = try Machine.run(["cp", "-r", from, to])
    }
    for number in 0..<notes {
      try Machine.write(made.vault.note(number).bytes, to: FilePath(allNotes), isAppended: true)
    }
  }

  func remove() {
    made.remove()
    do { _ = try Machine.run(["rm", "-rf", "\(made.folder)-yardsticks"]) } catch {
      print("\(made.folder)-yardsticks is still there")
    }
  }

  func sync(daysFromToday days: Int = 0) -> [String] {
    let day = BenchmarkVault.today.adding(days: days)
    return [program, "sync", made.folder, "--today", "\(day)"]
  }

  var cmark: [String] { ["cmark", allNotes] }

  var cat: [String] { ["find", copy, "-name", "*.md", "-exec", "cat", "{}", "+"] }

  var hugo: [String] {
    ["hugo", "--quiet", "--source", site, "--contentDir", copy, "--destination", siteOutput]
  }

  var gitStatus: [String] { ["git", "-C", made.folder, "status", "--porcelain"] }

  /// Puts notes and pages under git, and lets it look at them once.
  func track() throws {
    let git = [
      "git", "-C", made.folder, "-c", "user.name=Miriam", "-c", "user.email=m@example.org",
    ]
    for words in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "All"], ["gc", "-q"]] {
      let run = try Machine.run(git + words)
      guard run.status == 0 else {
        throw BenchmarkError.failed(command: "git \(words[0])", status: run.status)
      }
    }
    _ = try Machine.run(gitStatus)
  }

  /// Adds a promise to a note, as its owner would; another note each time.
  func changeNote(_ number: Int) throws {
    let path = FilePath(made.folder).appending(
      FilePath(made.vault.path(ofNote: number * 50 % max(made.notes, 1))).components)
    let words = "\n- [ ] @me send them page \(number) 📅 \(BenchmarkVault.today.adding(days: 3))\n"
    try Machine.write(Array(words.utf8), to: path, isAppended: true)
  }

  /// Holds peerage and Hugo to the same work: as many pages about people, as many entries in the lists
  /// of who has which hobby.
  func checkSameWork() throws -> String {
    let people = ["peers", "reports", "people"].map { "\(siteOutput)/\($0)" }
    let hugoPages = try lines(
      ["find"] + people + ["-mindepth", "2", "-name", "index.html"])
    let ourPages = try lines(["find", "\(made.folder)/pages/people", "-name", "about-*.md"])
    let hugoEntries = try lines(
      ["sh", "-c", "cat \(siteOutput)/hobbies/*/index.html | grep -o '<li>'"])
    let listed = "\(made.folder)/pages/peerage-hobbies.md"
    let ourEntries = try lines(
      ["sh", "-c", "sed '/^## By person/,$d' \(listed) | grep -o '](people/'"])
    guard hugoPages == ourPages, hugoEntries == ourEntries else {
      throw BenchmarkError.otherWork(
        "\(ourPages) and \(hugoPages) pages, \(ourEntries) and \(hugoEntries) entries")
    }
    return "\(ourPages) pages about people and \(ourEntries) entries of who has which hobby"
  }

  private func lines(_ command: [String]) throws -> Int {
    let output = FilePath("\(made.folder)-yardsticks/lines")
    _ = try Machine.run(command, output: output)
    return try Machine.lineCount(of: output)
  }
}
