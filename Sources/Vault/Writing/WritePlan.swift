internal import Parallel
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
    try self.init(wanted.map(\.path), over: existing, pages: pages, isComplete: isComplete) {
      wanted[$0]
    }
  }

  /// Plans pages that are yet to be made: `make` gives the one at an index of `wanted`, on any core.
  ///
  /// Each is compared as soon as it is made, so that one that stands as it should takes no memory.
  public init(
    _ wanted: [VaultPath], over existing: [PageOnDisk], pages: String, isComplete: Bool = true,
    making make: @Sendable (Int) -> GeneratedFile
  ) throws(VaultError) {
    folder = try PagesFolder(pages)
    var standing = StandingPages(existing, wanted: Set(wanted))
    var claims: [PageClaim] = []
    var needed: Set<VaultPath> = []
    for index in wanted.indices.sorted(by: { wanted[$0] < wanted[$1] }) {
      // A second page at the very same path has no place in the list: it is the caller's mistake,
      // and the first one is as good.
      guard needed.insert(wanted[index]).inserted else { continue }
      claims.append(standing.claim(wanted[index], at: index, in: folder))
    }
    var actions = Parallel.map(claims) { claim in
      Action(path: wanted[claim.index], step: WritePlan.step(for: claim, make))
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

  private static func step(for claim: PageClaim, _ make: (Int) -> GeneratedFile) -> Step {
    switch claim.place {
    case .refused(let reason): return .leaveAlone(reason)
    case .free:
      return PageMarker.compose(make(claim.index), keeping: .none).map(Step.create)
        ?? .leaveAlone(.unwritable)
    case .taken(let bytes): return step(for: make(claim.index), over: bytes)
    }
  }

  private static func step(for file: GeneratedFile, over bytes: [UInt8]) -> Step {
    // Most pages stand as they should, which takes one reading less to see than to say whose they are.
    let above = PageMarker.compose(file, keeping: .empty)
    if let above, PageMarker.holds(bytes, above: above) { return .unchanged }
    switch PageMarker.recognise(bytes) {
    case .foreign: return .leaveAlone(.notOurs)
    case .edited: return .leaveAlone(.editedByHand)
    case .intact(let part):
      guard let page = PageMarker.compose(file, keeping: part) else {
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
