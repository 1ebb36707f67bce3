internal import SourceText
internal import SystemPackage

/// Writes and removes pages, each whole or not at all.
///
/// Every folder on the way is opened by name from the one above, so that a symbolic link that
/// somebody puts there leads nowhere.
struct PageWriter {
  let permissions: NewPermissions
  let folder: PagesFolder

  /// Carries out steps that concern pages of one folder, which is opened once.
  func carryOut(_ batch: PageBatch, in root: borrowing Folder) -> [WriteOutcome.Result] {
    do throws(Errno) {
      let parent = try parent(of: batch, in: root)
      return batch.actions.map { action in
        do throws(Errno) {
          return try carryOut(action, in: parent)
        } catch {
          return .failed(PageWriter.words(for: error))
        }
      }
    } catch {
      return batch.actions.map { action in
        // A page whose folder is gone is not as planned.
        error == .noSuchFileOrDirectory && !action.isCreation
          ? .leftAlone(.changedMeanwhile) : .failed(PageWriter.words(for: error))
      }
    }
  }

  private func parent(
    of batch: PageBatch, in root: borrowing Folder
  ) throws(Errno) -> Folder {
    guard batch.actions.contains(where: \.isCreation) else { return try root.folder(batch.folders) }
    var parent = try root.folder([])
    for part in batch.folders {
      parent = try parent.madeFolder(part, permissions: permissions.folder)
    }
    return parent
  }

  private func carryOut(
    _ action: WritePlan.Action, in parent: borrowing Folder
  ) throws(Errno) -> WriteOutcome.Result {
    let name = action.path.name
    switch action.step {
    case .unchanged: return .unchanged
    case .leaveAlone(let reason): return .leftAlone(reason)
    case .create(let bytes):
      let isPlaced = try parent.place(
        bytes, as: name, expecting: .nothingThere, permissions: permissions.file, isFlushed: false)
      return isPlaced ? .created : .leftAlone(.changedMeanwhile)
    case .change(let old, let new):
      let isPlaced = try asPlanned { () throws(Errno) in
        // A page that can be made again needs no flush; one that holds the owner's words does.
        try parent.place(
          new, as: name, expecting: .bytes(old), permissions: permissions.file,
          isFlushed: PageMarker.holdsOwnersWords(old))
      }
      return isPlaced ? .changed : .leftAlone(.changedMeanwhile)
    case .remove(let old):
      let isRemoved = try asPlanned { () throws(Errno) in
        guard try parent.holds(.bytes(old), of: name) else { return false }
        try parent.remove(name)
        return true
      }
      return isRemoved ? .removed : .leftAlone(.changedMeanwhile)
    }
  }

  private static func words(for error: Errno) -> String {
    error == .notDirectory ? "one of its folders is a symbolic link or a file" : error.words
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
