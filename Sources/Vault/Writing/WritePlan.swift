public import SourceText

/// What will happen to each page, decided before anything is written.
///
/// Pure: it can be printed, tested and refused.
public struct WritePlan: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    /// Nothing stands there.
    case create([UInt8])
    /// `from` is what the page must still hold when it is written.
    case change(from: [UInt8], to: [UInt8])
    case unchanged
    /// A page nobody needs any more, with nothing of the owner's in it.
    case remove(from: [UInt8])
    case leaveAlone(LeftAlone)
  }

  public struct Action: Hashable, Sendable {
    public let path: VaultPath
    public let step: Step

    var isRemoval: Bool { if case .remove = step { true } else { false } }
    var isCreation: Bool { if case .create = step { true } else { false } }

    /// What becomes of a page that nothing is to be written to; nil where something is.
    var resultWithoutWriting: WriteOutcome.Result? {
      switch step {
      case .unchanged: .unchanged
      case .leaveAlone(let reason): .leftAlone(reason)
      case .create, .change, .remove: nil
      }
    }
  }

  /// What to do, sorted by path, one action a path. Files in the pages folder that are not ours and
  /// in nobody's way have none.
  public let actions: [Action]
  let folder: PagesFolder

  /// Plans the pages that are wanted over those that are there.
  ///
  /// `pages` is the setting of that name. Of two pages at one path, case and Unicode normal form
  /// aside, the first is written and the other left out by name: on many disks they are one file.
  /// `isComplete` says whether all notes could be read: else no page is taken for unneeded, as the
  /// one that needs it may be among those that could not.
  public init(
    _ wanted: [GeneratedFile], over existing: [PageOnDisk], pages: String, isComplete: Bool = true
  ) throws(VaultError) {
    folder = try PagesFolder(pages)
    var standing = StandingPages(existing, wanted: Set(wanted.map(\.path)))
    var actions: [Action] = []
    var needed: Set<VaultPath> = []
    for file in wanted.sorted(by: { $0.path < $1.path }) {
      // A second page at the very same path has no place in the list: it is the caller's mistake,
      // and the first one is as good.
      guard needed.insert(file.path).inserted else { continue }
      let step = WritePlan.step(for: file, in: folder, over: &standing)
      actions.append(Action(path: file.path, step: step))
    }
    for page in existing where isComplete && !needed.contains(page.path) {
      guard let step = WritePlan.step(forUnneeded: page, in: folder) else { continue }
      actions.append(Action(path: page.path, step: step))
    }
    self.actions = actions.sorted { $0.path < $1.path }
  }

  /// Whether anything is to be written or removed.
  public var changesAnything: Bool {
    actions.contains { $0.resultWithoutWriting == nil }
  }

  private static func step(
    for file: GeneratedFile, in folder: PagesFolder, over standing: inout StandingPages
  ) -> Step {
    guard let parts = folder.partsOfPage(file.path) else { return .leaveAlone(.outsideOfPages) }
    if let other = standing.inTheWay(of: file.path, parts: parts) {
      return .leaveAlone(.nameIsTaken(by: other))
    }
    standing.take(file.path)
    switch standing.content(at: file.path) {
    case nil:
      return PageMarker.compose(file, keeping: .none).map(Step.create) ?? .leaveAlone(.unwritable)
    case .foreign: return .leaveAlone(.notOurs)
    case .unreadable(let reason): return .leaveAlone(.unreadable(reason))
    case .bytes(let bytes): return step(for: file, over: bytes)
    }
  }

  private static func step(for file: GeneratedFile, over bytes: [UInt8]) -> Step {
    switch PageMarker.recognise(bytes) {
    case .foreign: return .leaveAlone(.notOurs)
    case .edited: return .leaveAlone(.editedByHand)
    case .intact(let part):
      guard let page = PageMarker.compose(file, keeping: part, over: bytes) else {
        return .leaveAlone(.unwritable)
      }
      return page == bytes ? .unchanged : .change(from: bytes, to: page)
    }
  }

  private static func step(forUnneeded page: PageOnDisk, in folder: PagesFolder) -> Step? {
    guard case .bytes(let bytes) = page.content, folder.partsOfPage(page.path) != nil
    else { return nil }
    switch PageMarker.recognise(bytes) {
    case .foreign: return nil
    case .edited: return .leaveAlone(.editedByHand)
    case .intact(let part):
      return part.holdsWords ? .leaveAlone(.ownersWords) : .remove(from: bytes)
    }
  }
}
