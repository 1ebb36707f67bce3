import Calendar
import SourceText
import Testing

@testable import Vault

@Suite struct VaultLockTests {
  @Test("one at a time has the lock, and it ends with its holder")
  func oneAtATime() throws {
    let vault = try TemporaryVault()
    let location = try vault.location
    do {
      let first = try VaultLock(location)
      let error = VaultError(
        path: ".peerage",
        reason: "another peerage is writing to this vault; try again when it is done")
      #expect(throws: error) { _ = try VaultLock(location, waitingMilliseconds: 120) }
      #expect(first.location == location)
    }
    // A program that another test starts may hold on to the file for the moment until it runs.
    _ = try VaultLock(location)
  }

  @Test("the folder of the lock is kept out of git, in the owner's words if there are some")
  func gitignore() throws {
    let vault = try TemporaryVault()
    _ = try VaultLock(vault.location)
    #expect(try vault.text(of: ".peerage/.gitignore") == "*\n")
    try vault.write("mine", to: ".peerage/.gitignore")
    _ = try VaultLock(vault.location)
    #expect(try vault.text(of: ".peerage/.gitignore") == "mine")
  }

  @Test("a folder of the lock that is a link is not entered")
  func link() throws {
    let vault = try TemporaryVault()
    try vault.makeLink(".peerage", to: vault.outside)
    #expect(throws: VaultError(path: ".peerage", reason: "it must be a folder, not a link or file"))
    {
      _ = try VaultLock(vault.location)
    }
    #expect(try Folder(path: vault.outside).entries().isEmpty)
  }

  @Test("a lock that is a link or a pipe is not opened or does not wait", .timeLimit(.minutes(1)))
  func noFile() throws {
    let vault = try TemporaryVault([".peerage/x": ""])
    try vault.makeLink(".peerage/lock", to: vault.outside + "/lock")
    #expect(throws: VaultError.self) { _ = try VaultLock(vault.location) }
    #expect(try Folder(path: vault.outside).entries().isEmpty)
    try vault.remove(".peerage/lock")
    try vault.makeFifo(".peerage/lock")
    _ = try VaultLock(vault.location)
  }

  @Test("a page is named once a month")
  func reminders() throws {
    let vault = try TemporaryVault()
    let lock = try VaultLock(vault.location)
    let (ada, bob) = (VaultPath("pages/about-ada.md"), VaultPath("pages/about-bob.md"))
    func due(_ paths: [VaultPath], _ day: String) throws -> [VaultPath] {
      MonthlyReminders.due(paths, on: try #require(Day(iso: day)), holding: lock)
    }
    #expect(try due([ada], "2026-11-03") == [ada])
    #expect(try due([ada, bob], "2026-11-30") == [bob])
    #expect(try due([ada, bob], "2026-11-30") == [])
    #expect(try due([ada, bob], "2026-12-01") == [ada, bob])
    try vault.write("nonsense \0", to: ".peerage/named")
    #expect(try due([ada], "2026-12-01") == [ada])
    let stored = try #require(try vault.text(of: ".peerage/named"))
    #expect(stored.hasPrefix("2026-12\n") && !stored.contains("ada"))
  }
}
