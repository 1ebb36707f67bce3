internal import Parallel
internal import SourceText
internal import SystemPackage

/// Carries out a plan: the last stage, from bytes to the disk.
public enum VaultWriter {
  /// Does what the plan says and tells what became of each page, in the plan's order. One page that
  /// fails does not stop the others.
  ///
  /// Fails before anything is written if a note is not as it was when `contents` was read: pages
  /// would say what the notes no longer say. Where nothing is to be done, nothing is looked at.
  public static func carryOut(
    _ plan: WritePlan, over contents: VaultContents, holding lock: borrowing VaultLock
  ) throws(VaultError) -> [WriteOutcome] {
    let root = try lock.location.open()
    if plan.changesAnything { try check(contents.readNotes, in: root) }
    let writer = PageWriter(permissions: lock.permissions, folder: plan.folder)
    for path in contents.leftovers { writer.removeLeftover(path, in: root) }
    var results = plan.actions.map(\.resultWithoutWriting)
    // Removals first: they make room for a page of the same name in another case.
    for isRemoval in [true, false] {
      let places = plan.actions.indices.filter {
        results[$0] == nil && plan.actions[$0].isRemoval == isRemoval
      }
      let batches = PageBatch.batches(of: plan.actions, at: places, in: plan.folder)
      for (batch, done) in zip(batches, Parallel.map(batches) { writer.carryOut($0, in: root) }) {
        for (place, result) in zip(batch.places, done) { results[place] = result }
      }
      for place in places where results[place] == nil {
        results[place] = .leftAlone(.outsideOfPages)
      }
    }
    for action in plan.actions where action.isRemoval {
      writer.removeEmptyFolders(above: action.path, in: root)
    }
    return zip(plan.actions, results).compactMap { action, result in
      result.map { WriteOutcome(path: action.path, result: $0) }
    }
  }

  private static func check(
    _ notes: [ReadNote], in root: borrowing Folder
  ) throws(VaultError) {
    for note in notes {
      guard try now(note.source.path, in: root) == note.stamp else {
        throw VaultError(
          path: note.source.path.text,
          reason: "changed while peerage was at work, so nothing was written; sync again")
      }
    }
  }

  /// What the note at a path is like, links followed as they were when it was read; nil where there
  /// is none.
  private static func now(
    _ path: VaultPath, in root: borrowing Folder
  ) throws(VaultError) -> FileStamp? {
    do throws(Errno) {
      return FileStamp(try root.statusOfTarget(path.text))
    } catch {
      guard error == .noSuchFileOrDirectory || error == .notDirectory else {
        throw VaultError(path.text, error)
      }
      return nil
    }
  }
}
