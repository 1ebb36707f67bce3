internal import SystemPackage

/// Who may read what peerage makes: at most those who may read the vault's folder, and fewer where
/// the process's own mask says so.
struct NewPermissions {
  let file: FilePermissions
  let folder: FilePermissions

  init(in vault: Stat) {
    let vault = vault.permissions
    file = vault.intersection(FilePermissions(rawValue: 0o666)).union(.ownerReadWrite)
    folder = vault.intersection(FilePermissions(rawValue: 0o777)).union(.ownerReadWriteExecute)
  }
}
