import Testing

@testable import Vault

@Suite struct VaultLocationTests {
  @Test("the vault is found from any folder in it")
  func upwards() throws {
    let vault = try TemporaryVault(["peers/deep/er/a.md": ""])
    let found = try VaultLocation(findingFrom: vault.path + "/peers/deep/er")
    #expect(found == (try VaultLocation(at: vault.path)))
    #expect(found.path.hasSuffix("/vault"))
  }

  @Test("the nearest settings win")
  func nearest() throws {
    let vault = try TemporaryVault(["inner/peerage.yml": "", "inner/peers/a.md": ""])
    #expect(
      try VaultLocation(findingFrom: vault.path + "/inner/peers").path.hasSuffix("/vault/inner"))
  }

  @Test("a folder of that name makes no vault")
  func folder() throws {
    let vault = try TemporaryVault(["inner/peerage.yml/x": ""])
    #expect(try VaultLocation(findingFrom: vault.path + "/inner").path.hasSuffix("/vault"))
  }

  @Test("where there is none, it says so")
  func none() throws {
    let vault = try TemporaryVault(settings: nil)
    let sentence = "not a vault: no `peerage.yml` here or above; `peerage init` makes one"
    #expect(throws: VaultError(path: vault.path, reason: sentence)) {
      try VaultLocation(findingFrom: vault.path)
    }
    #expect(
      throws: VaultError(
        path: vault.path, reason: "not a vault: no `peerage.yml` in it; `peerage init` makes one")
    ) { try VaultLocation(at: vault.path) }
    #expect(throws: VaultError(path: vault.path + "/x", reason: "no such file or directory")) {
      try VaultLocation(findingFrom: vault.path + "/x")
    }
  }
}
