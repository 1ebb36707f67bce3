internal import SourceText
internal import SystemPackage

/// Writes and removes single pages, each whole or not at all.
///
/// Every folder on the way is opened by name from the one above, so that a symbolic link that
/// somebody puts there leads nowhere.
struct PageWriter {
  let permissions: NewPermissions
  let folder: PagesFolder

  func carryOut(_ action: WritePlan.Action, in root: borrowing Folder) -> WriteOutcome.Result {
    do throws(Errno) {
      switch action.step {
      case .unchanged: return .unchanged
      case .leaveAlone(let reason): return .leftAlone(reason)
      case .create(let bytes): return try create(action.path, bytes, in: root)
      case .change(let old, let new): return try change(action.path, from: old, to: new, in: root)
      case .remove(let old): return try remove(action.path, old, in: root)
      }
    } catch {
      return .failed(
        error == .notDirectory
          ? "one of its folders is a symbolic link or a file" : error.words)
    }
  }

  private func create(
    _ path: VaultPath, _ bytes: [UInt8], in root: borrowing Folder
  ) throws(Errno) -> WriteOutcome.Result {
    guard let parts = folder.partsOfPage(path) else { return .leftAlone(.outsideOfPages) }
    var parent = try root.folder([])
    for part in parts.dropLast() {
      parent = try parent.madeFolder(part, permissions: permissions.folder)
    }
    let isPlaced = try parent.place(
      bytes, as: path.name, expecting: .nothingThere, permissions: permissions.file,
      isFlushed: false)
    return isPlaced ? .created : .leftAlone(.changedMeanwhile)
  }

  private func change(
    _ path: VaultPath, from old: [UInt8], to new: [UInt8], in root: borrowing Folder
  ) throws(Errno) -> WriteOutcome.Result {
    guard let parts = folder.partsOfPage(path) else { return .leftAlone(.outsideOfPages) }
    return try asPlanned { () throws(Errno) in
      // A page that can be made again needs no flush; one that holds the owner's words does.
      try root.folder(parts.dropLast()).place(
        new, as: path.name, expecting: .bytes(old), permissions: permissions.file,
        isFlushed: PageMarker.holdsOwnersWords(old))
    } ? .changed : .leftAlone(.changedMeanwhile)
  }

  private func remove(
    _ path: VaultPath, _ old: [UInt8], in root: borrowing Folder
  ) throws(Errno) -> WriteOutcome.Result {
    guard let parts = folder.partsOfPage(path) else { return .leftAlone(.outsideOfPages) }
    return try asPlanned { () throws(Errno) in
      let parent = try root.folder(parts.dropLast())
      guard try parent.holds(.bytes(old), of: path.name) else { return false }
      try parent.remove(path.name)
      return true
    } ? .removed : .leftAlone(.changedMeanwhile)
  }

  /// A page that is gone is not as planned either.
  private func asPlanned(_ step: () throws(Errno) -> Bool) throws(Errno) -> Bool {
    do throws(Errno) {
      return try step()
    } catch {
      guard error == .noSuchFileOrDirectory else { throw error }
      return false
    }
  }

  /// Removes what a run that died has left. Where that fails, the next run tries again.
  func removeLeftover(_ path: VaultPath, in root: borrowing Folder) {
    guard TemporaryName.isOurs(path.name) else { return }
    do throws(Errno) {
      try root.folder(path.folders).remove(path.name)
    } catch {}
  }

  /// Removes the folders that a removed page has left empty, up to the pages folder, which stays.
  func removeEmptyFolders(above path: VaultPath, in root: borrowing Folder) {
    var folders = path.folders
    while folders.count > folder.parts.count, let name = folders.popLast() {
      do throws(Errno) {
        try root.folder(folders).removeFolder(name)
      } catch {
        // Something is in it, most likely; it stays, and so do those above.
        return
      }
    }
  }
}
