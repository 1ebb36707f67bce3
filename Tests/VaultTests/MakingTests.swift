import SourceText
import Testing

@testable import Vault

@Suite struct MakingTests {
  @Test("a note is made with the folders above it")
  func make() throws {
    let vault = try TemporaryVault()
    try NoteFolders(vault.location).make(Array("x\n".utf8), at: VaultPath("Work/Peers/ada.md"))
    #expect(try vault.text(of: "Work/Peers/ada.md") == "x\n")
  }

  @Test("a note that is there is left as it is")
  func existing() throws {
    let vault = try TemporaryVault(["peers/ada.md": "mine\n"])
    #expect(throws: VaultError.self) {
      try NoteFolders(vault.location).make([], at: VaultPath("peers/ada.md"))
    }
    #expect(try vault.text(of: "peers/ada.md") == "mine\n")
  }

  @Test(
    "no path leads out of the vault", arguments: ["../outside/x.md", "peers/../../outside/x.md"])
  func outside(path: String) throws {
    let vault = try TemporaryVault()
    #expect(throws: VaultError.self) {
      try NoteFolders(vault.location).make([], at: VaultPath(path))
    }
    #expect(try Folder(path: vault.outside).kind(of: "x.md") == nil)
  }

  @Test("a folder that is a link is not followed")
  func link() throws {
    let vault = try TemporaryVault()
    try vault.makeLink("peers", to: vault.outside)
    #expect(throws: VaultError.self) {
      try NoteFolders(vault.location).make([], at: VaultPath("peers/x.md"))
    }
  }

  @Test("the vault's folders are named, without hidden ones, files and links")
  func names() throws {
    let vault = try TemporaryVault(["peers/a.md": "", ".git/x": "", "note.md": "", "Team/b.md": ""])
    try vault.makeLink("linked", to: vault.outside)
    #expect(try NoteFolders(vault.location).names() == ["Team", "peers"])
  }

  @Test("a vault is made of a folder, and everything in it stays as it was")
  func folderOfNotes() throws {
    let folder = try TemporaryVault(["ada.md": "hers\n"], settings: nil)
    let made = try VaultMaker.make(at: folder.path, settings: Array("# settings\n".utf8))
    #expect(made == (try folder.location))
    #expect(try folder.text(of: "peerage.yml") == "# settings\n")
    #expect(try folder.text(of: "ada.md") == "hers\n")
  }

  @Test("a folder that is missing is made, with those above it")
  func missing() throws {
    let folder = try TemporaryVault(settings: nil)
    let made = try VaultMaker.make(at: folder.path + "/a/b", settings: [])
    #expect(made.path.hasSuffix("/vault/a/b"))
  }

  @Test(
    "a vault in a vault is refused, and nothing is made", arguments: ["", "/peers", "/new/deep"])
  func nested(below: String) throws {
    let vault = try TemporaryVault(["peers/a.md": ""], settings: "# mine\n")
    #expect(throws: VaultError.self) {
      try VaultMaker.make(at: vault.path + below, settings: [])
    }
    #expect(try vault.text(of: "peerage.yml") == "# mine\n")
    #expect(try NoteFolders(vault.location).names() == ["peers"])
  }
}
