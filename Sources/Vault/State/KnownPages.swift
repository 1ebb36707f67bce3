internal import SourceText
internal import SystemPackage

/// What the pages folder holds when a sync is done, as far as it is what the sync left there.
struct KnownPages {
  let record: WalkRecord
  let files: [KnownFile]

  /// Nil where a page did not come out as planned, or where something else is there than was read
  /// and written.
  ///
  /// The folder is listed once more, as writing changes it. That a page still holds what was written
  /// need not be looked at: if not, its times are younger than the run, and it will be.
  init?(
    after plan: WritePlan, _ outcomes: [WriteOutcome], over contents: VaultContents,
    in root: borrowing Folder
  ) throws {
    guard var expected = KnownPages.bytes(after: plan, outcomes, over: contents.pages) else {
      return nil
    }
    var walk = PagesWalk(plan.folder)
    try walk.list(in: root)
    guard walk.identity != nil, walk.record.isWhole, walk.leftovers.isEmpty,
      KnownPages.foreign(walk.files) == KnownPages.foreign(contents.pages)
    else { return nil }
    var pages: [(place: String, bytes: [UInt8])] = []
    for file in walk.found {
      guard let bytes = expected.removeValue(forKey: file.path) else { return nil }
      pages.append((file.place, bytes))
    }
    guard expected.isEmpty else { return nil }
    record = walk.record
    files = try KnownFile.files(pages, in: root)
  }

  /// The bytes of each page that is there now.
  private static func bytes(
    after plan: WritePlan, _ outcomes: [WriteOutcome], over pages: [PageOnDisk]
  ) -> [VaultPath: [UInt8]]? {
    guard plan.actions.count == outcomes.count else { return nil }
    var bytes: [VaultPath: [UInt8]] = [:]
    for page in pages {
      switch page.content {
      case .bytes(let there): bytes[page.path] = there
      case .foreign: break
      case .unreadable: return nil
      }
    }
    for (action, outcome) in zip(plan.actions, outcomes) {
      switch (action.step, outcome.result) {
      case (.create(let new), .created), (.change(_, to: let new), .changed):
        bytes[action.path] = new
      case (.remove, .removed): bytes[action.path] = nil
      case (.unchanged, .unchanged), (.leaveAlone, .leftAlone): break
      default: return nil
      }
    }
    return bytes
  }

  private static func foreign(_ pages: [PageOnDisk]) -> [VaultPath] {
    pages.filter { $0.content == .foreign }.map(\.path).sorted()
  }
}
