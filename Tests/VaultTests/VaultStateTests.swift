import Calendar
import SourceText
import SystemPackage
import Testing

@testable import Vault

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a sync remembers serves as long as nothing changed, and not a moment longer.
@Suite struct VaultStateTests {
  private static let day: Day = Day(number: 20_783)
  private static let report = Array("nothing to do".utf8)

  /// A vault that was synced and remembered: two notes in folders, a link, a page, a template.
  private static func syncedVault() throws -> TemporaryVault {
    let vault = try TemporaryVault([
      "peers/ada.md": "# Ada one", "peers/in/sam.md": "# Sam", "templates/questions.yml": "a: []",
      "archive/old.md": "# Old", "picture.png": "png",
    ])
    try vault.makeLink("linked.md", to: "archive/old.md")
    try sync(vault)
    return vault
  }

  private static func sync(_ vault: TemporaryVault) throws {
    let location = try vault.location
    let lock = try VaultLock(location)
    let fresh = made(version: "1", day, lock)
    let state = try #require(fresh)
    let reader = VaultReader(location)
    let settings = try reader.settings()
    var configuration = Configuration()
    configuration.exclude = ["archive"]
    let contents = try reader.contents(configuration)
    let template = try #require(try reader.template("questions.yml").file)
    let pages = [GeneratedFile(path: VaultPath("pages/in/a.md"), bytes: Array("# A\n".utf8))]
    let plan = try WritePlan(pages, over: contents.pages, pages: "pages")
    let outcomes = try VaultWriter.carryOut(plan, over: contents, holding: lock)
    state.remember(
      report, after: plan, outcomes, over: contents, and: [settings, template], on: day,
      holding: lock)
  }

  private static func remembered(
    _ vault: TemporaryVault, version: String = "1", day: Day = VaultStateTests.day
  ) throws -> [UInt8]? {
    let lock = try VaultLock(try vault.location)
    let fresh = made(version: version, day, lock)
    let state = try #require(fresh)
    return state.reportIfNothingChanged(holding: lock)
  }

  // A macro can't hand on what can't be copied.
  private static func made(
    version: String, _ day: Day, _ lock: borrowing VaultLock
  ) -> VaultState? {
    VaultState(version: version, day: day, holding: lock)
  }

  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let make: @Sendable (TemporaryVault) throws -> Void

    init(_ text: String, _ make: @escaping @Sendable (TemporaryVault) throws -> Void) {
      (testDescription, self.make) = (text, make)
    }
  }

  static let changes = [
    Change("a note of the same size in the same moment") {
      try $0.write("# Ada two", to: "peers/ada.md")
    },
    Change("a note of another size") { try $0.write("# Ada", to: "peers/ada.md") },
    Change("a note with its old time") { vault in
      let old = try vault.stamp(of: "peers/ada.md")
      try vault.write("# Ada two", to: "peers/ada.md")
      try vault.setTime(old.modified, of: "peers/ada.md")
    },
    Change("a note replaced by renaming") { vault in
      try vault.write("# Ada two", to: "new")
      try vault.rename("new", to: "peers/ada.md")
    },
    Change("a note more") { try $0.write("# Eve", to: "peers/eve.md") },
    Change("a note less") { try $0.remove("peers/ada.md") },
    Change("a folder renamed") { try $0.rename("peers/in", to: "peers/out") },
    Change("a note renamed") { try $0.rename("peers/ada.md", to: "peers/eve.md") },
    Change("a folder in place of a note") { vault in
      try vault.remove("peers/ada.md")
      try vault.makeFolder("peers/ada.md")
    },
    Change("a page edited") { try $0.write("# B\n", to: "pages/in/a.md") },
    Change("a page gone") { try $0.remove("pages/in/a.md") },
    Change("a file among the pages") { try $0.write("x", to: "pages/x.txt") },
    Change("what a link leads to") { try $0.write("# New", to: "archive/old.md") },
    Change("a link elsewhere") { vault in
      try vault.remove("linked.md")
      try vault.makeLink("linked.md", to: "peers/ada.md")
    },
    Change("a link to nothing") { try $0.rename("archive", to: "attic") },
    Change("the settings") { try $0.write("x: y", to: "peerage.yml") },
    Change("a template") { try $0.write("b: []", to: "templates/questions.yml") },
    Change("a template gone") { try $0.remove("templates/questions.yml") },
  ]

  @Test("every change counts", arguments: changes)
  func everyChange(change: Change) throws {
    let vault = try VaultStateTests.syncedVault()
    #expect(try VaultStateTests.remembered(vault) == VaultStateTests.report)
    try change.make(vault)
    #expect(try VaultStateTests.remembered(vault) == nil)
  }

  static let nothings = [
    Change("a new time") { try $0.setTime(1_000_000_000_000_000_000, of: "peers/ada.md") },
    Change("the same bytes once more") { try $0.write("# Ada one", to: "peers/ada.md") },
    Change("other permissions") { try $0.setMode(0o600, of: "peers/ada.md") },
    Change("what lies in an excluded folder") { try $0.write("x", to: "archive/new.md") },
    Change("what is no note") { try $0.write("gif", to: "picture.png") },
  ]

  @Test("what leaves the bytes as they were is no change", arguments: nothings)
  func noChange(change: Change) throws {
    let vault = try VaultStateTests.syncedVault()
    try change.make(vault)
    #expect(try VaultStateTests.remembered(vault) == VaultStateTests.report)
    #expect(try VaultStateTests.remembered(vault) == VaultStateTests.report)
  }

  @Test("another day, another program and another vault remember nothing")
  func anotherKey() throws {
    let vault = try VaultStateTests.syncedVault()
    #expect(try VaultStateTests.remembered(vault, version: "2") == nil)
    let tomorrow = try #require(Day(iso: "2026-11-27"))
    #expect(try VaultStateTests.remembered(vault, day: tomorrow) == nil)
    let other = try TemporaryVault()
    try other.write(try #require(try vault.bytes(of: ".peerage/state")), to: ".peerage/state")
    #expect(try VaultStateTests.remembered(other) == nil)
    #expect(try VaultStateTests.remembered(vault) == VaultStateTests.report)
  }

  @Test("a state that is cut off or altered anywhere is none")
  func damaged() throws {
    let vault = try VaultStateTests.syncedVault()
    let good = try #require(try vault.bytes(of: ".peerage/state"))
    for count in stride(from: 0, to: good.count, by: 7) {
      try vault.write(Array(good.prefix(count)), to: ".peerage/state")
      #expect(try VaultStateTests.remembered(vault) == nil, "\(count) bytes")
    }
    for index in good.indices {
      var bad = good
      bad[index] ^= 1 << UInt8(index % 8)
      try vault.write(bad, to: ".peerage/state")
      #expect(try VaultStateTests.remembered(vault) == nil, "byte \(index)")
    }
    try vault.write(good + [0], to: ".peerage/state")
    #expect(try VaultStateTests.remembered(vault) == nil)
    try vault.write(good, to: ".peerage/state")
    #expect(try VaultStateTests.remembered(vault) == VaultStateTests.report)
  }

  @Test("only the owner may read it")
  func ownersEyes() throws {
    #expect(try VaultStateTests.syncedVault().mode(of: ".peerage/state") == 0o600)
  }

  @Test("a clock that was set back makes every file be read again")
  func clockSetBack() throws {
    let vault = try VaultStateTests.syncedVault()
    let root = try Folder(path: vault.path)
    let file = try root.folder([".peerage"]).file("state")
    let read = try KnownVault(file)
    let known = try #require(read)
    let hour: Int64 = 3_600_000_000_000
    // As if the vault had been synced in an hour, and the clock been set back since: the stamps of a
    // note that was written in between could be those that are known.
    var later = known
    later.began = known.began + hour
    for index in later.files {
      let path = later.path(at: later.file(index).path)
      if path == "peers/ada.md" {
        try vault.write("# Ada two", to: path)
        later.setStamp(try vault.stamp(of: path), ofFile: index)
      }
    }
    let now = known.began + hour / 2
    let check = KnownVaultCheck(known: later, now: now, rootPath: try vault.location.path)
    let isUnchanged = check.unchanged(in: root) != nil
    #expect(!isUnchanged)
    let trusting = KnownVaultCheck(known: later, now: now + hour, rootPath: try vault.location.path)
    let seemsUnchanged = trusting.unchanged(in: root) != nil
    #expect(seemsUnchanged)
  }
}
