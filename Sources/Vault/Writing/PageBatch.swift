internal import SourceText

/// Some steps of a plan whose pages lie in one folder, so that it is opened once for all of them.
struct PageBatch: Sendable {
  /// The names of the folders that lead to it from the vault's folder.
  let folders: [String]
  let actions: [WritePlan.Action]
  /// Where each action stands in the plan.
  let places: [Int]

  /// Small enough that all cores have something to do.
  private static let most = 32

  /// The actions at some places of a plan, in batches; those that write nothing are in none, and those
  /// that would write outside of the pages folder neither.
  static func batches(of actions: [WritePlan.Action], at places: [Int], in folder: PagesFolder)
    -> [PageBatch]
  {
    let byFolder = Dictionary(
      grouping: places.compactMap { place in
        folder.partsOfPage(actions[place].path).map { (parts: $0.dropLast(), place: place) }
      }, by: \.parts)
    return byFolder.flatMap { parts, members in
      stride(from: 0, to: members.count, by: most).map { start in
        let places = members[start..<min(start + most, members.count)].map(\.place)
        return PageBatch(folders: Array(parts), actions: places.map { actions[$0] }, places: places)
      }
    }
  }
}
