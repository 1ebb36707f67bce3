internal import Parallel
internal import SourceText
internal import SystemPackage

/// A file that a walk came upon and that is to be read.
struct FoundFile: Sendable {
  /// Where it is said to lie: below a symbolic link where it was reached through one.
  let path: VaultPath
  /// The folder it lies in, from the vault's folder, without any link; empty for the vault's folder.
  let folder: String
  let name: String

  /// Where it lies in truth.
  var place: String { folder.isEmpty ? name : "\(folder)/\(name)" }
}

/// What came of reading a file.
enum FoundContent: Sendable {
  /// The stamp is older than the bytes, so that a change between the two is noticed.
  case bytes([UInt8], FileStamp)
  case gone
  case noFile
  case unreadable(Errno)
}

extension FoundFile {
  /// How many files share the opening of their folder: enough to make it cheap, few enough to keep
  /// all cores at work.
  private static let filesInTurn = 16

  /// What each of the files holds, in their order, read on all cores.
  static func contents(of files: [FoundFile], in root: borrowing Folder) -> [FoundContent] {
    Parallel.map(turns(of: files)) { contents(of: files[$0], in: root) }.flatMap(\.self)
  }

  /// Neighbours in one folder.
  private static func turns(of files: [FoundFile]) -> [Range<Int>] {
    var turns: [Range<Int>] = []
    var start = 0
    for index in files.indices {
      let isLast =
        index + 1 == files.count || index + 1 - start == filesInTurn
        || files[index + 1].folder != files[start].folder
      guard isLast else { continue }
      turns.append(start..<index + 1)
      start = index + 1
    }
    return turns
  }

  private static func contents(
    of files: ArraySlice<FoundFile>, in root: borrowing Folder
  ) -> [FoundContent] {
    do throws(Errno) {
      let folder = try root.folder(VaultPath(files.first?.folder ?? "").parts)
      return files.map { $0.content(in: folder) }
    } catch {
      return files.map { _ in error == .noSuchFileOrDirectory ? .gone : .unreadable(error) }
    }
  }

  private func content(in folder: borrowing Folder) -> FoundContent {
    do throws(Errno) {
      let file = try folder.file(name)
      let status = try file.status()
      guard status.type == .regular else { return .noFile }
      return .bytes(try file.bytes(), FileStamp(status))
    } catch {
      return error == .noSuchFileOrDirectory ? .gone : .unreadable(error)
    }
  }
}
