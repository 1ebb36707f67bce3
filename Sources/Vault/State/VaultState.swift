public import Calendar
public import SourceText
internal import SystemPackage

/// What a sync remembers for the next one, which has nothing to do if nothing changed.
///
/// It lives in `.peerage/state`, for the owner's eyes alone, and holds paths, stamps, hashes and what
/// a sync with nothing to do says; of notes only the words that a message quotes, and none of private lines. Whatever is wrong with it, it is as if it were
/// not there: it saves time, and decides nothing.
public struct VaultState: Sendable {
  private static let name = "state"
  private static let newName = "state.new"

  private let key: [UInt8]
  /// When this run began, by the disk's clock, before anything was read.
  private let now: Int64

  /// Nil where the disk or the system does not tell what it takes; then nothing can be remembered.
  ///
  /// `version` is the program's; `day` the one that it takes for today.
  public init?(version: String, day: Day, holding lock: borrowing VaultLock) {
    do throws(Errno) {
      guard let program = SystemCall.programPath() else { return nil }
      // A program that was built anew may say something else, whatever its version.
      let stamp = FileStamp(try Stat(FilePath(program)))
      let runner = SystemCall.runner().map { "\($0)" }.joined(separator: " ")
      let key = [
        version, "\(day)", "\(stamp.identity.device) \(stamp.identity.inode) \(stamp.size)",
        "\(stamp.modified) \(stamp.changed)", runner, lock.location.path,
      ]
      self.key = Array(key.joined(separator: "\n").utf8)
      now = try lock.moment()
    } catch {
      return nil
    }
  }

  /// The report that was remembered, if all that it depends on is as it was.
  public func reportIfNothingChanged(holding lock: borrowing VaultLock) -> [UInt8]? {
    do {
      let root = try lock.location.open()
      let folder = try root.folder(VaultLock.folderName)
      guard let known = try KnownVault(try folder.file(VaultState.name)), known.key == key else {
        return nil
      }
      let check = KnownVaultCheck(known: known, now: now, rootPath: lock.location.path)
      guard let (renewed, isNew) = check.unchanged(in: root) else { return nil }
      if isNew { VaultState.write(renewed, in: folder) }
      return renewed.report
    } catch {
      // There is none, or it can't be read: the sync goes the whole way.
      return nil
    }
  }

  /// Remembers what to say next time, if nothing changes until then.
  ///
  /// `outcomes` are those of the plan, and `others` what was read beside the contents. Where
  /// something could not be read, or was changed by somebody else meanwhile, nothing is remembered.
  public func remember(
    _ report: [UInt8], after plan: WritePlan, _ outcomes: [WriteOutcome],
    over contents: VaultContents, and others: [SourceFile], on day: Day,
    holding lock: borrowing VaultLock
  ) {
    guard contents.record.isWhole, contents.pagesAreWhole, contents.diagnostics.isEmpty else {
      return
    }
    do {
      let root = try lock.location.open()
      guard let pages = try KnownPages(after: plan, outcomes, over: contents, in: root) else {
        return
      }
      var others = others
      let kept = outcomes.filter { $0.result == .leftAlone(.ownersWords) }.map(\.path)
      if !kept.isEmpty {
        guard let named = MonthlyReminders.file(naming: kept, on: day, in: root) else { return }
        others.append(named)
      }
      let files =
        KnownFile.files(contents.readNotes)
        + (try KnownFile.files(others.map { ($0.path.text, $0.bytes) }, in: root))
      let record = try contents.record.listing(plan.folder, in: root)
      let known = KnownVault(
        began: now, key: key, report: report, record: record + pages.record,
        files: files + pages.files)
      VaultState.write(known, in: try root.folder(VaultLock.folderName))
    } catch {
      // What is not remembered costs the next sync its time, and nothing else.
    }
  }

  // What can't be written is missing next time, which is no harm. No other process writes meanwhile.
  private static func write(_ known: KnownVault, in folder: borrowing Folder) {
    let bytes = known.bytes
    guard bytes.count <= OpenFile.largest else { return }
    do throws(Errno) {
      do throws(Errno) { try folder.remove(newName) } catch {}
      let file = try folder.newFile(newName, permissions: .ownerReadWrite)
      try file.write(bytes)
      try file.close()
      try folder.rename(newName, to: name)
    } catch {
      do throws(Errno) { try folder.remove(newName) } catch {}
    }
  }
}
