public import Calendar
public import SourceText
internal import SystemPackage

/// Which pages were named this month because they are no longer needed but hold the owner's words.
///
/// It lives in `.peerage/named` as the month and a digest a page, no words; without it they are
/// named once more.
public struct MonthlyReminders {
  private static let name = "named"

  private let month: String
  private var named: Set<String>

  /// Of these pages the ones that were not named yet in this month, and remembers them as named.
  ///
  /// What can't be read or written is as if it were not there: a sentence too many is no harm.
  public static func due(
    _ paths: [VaultPath], on day: Day, holding lock: borrowing VaultLock
  ) -> [VaultPath] {
    guard !paths.isEmpty else { return [] }
    do {
      let folder = try lock.location.open().folder(VaultLock.folderName)
      var reminders = MonthlyReminders(day, remembering: stored(in: folder))
      let due = reminders.due(paths)
      guard !due.isEmpty else { return due }
      _ = try folder.place(
        reminders.bytes, as: name, expecting: .anything, permissions: lock.permissions.file,
        isFlushed: false)
      return due
    } catch {
      return paths
    }
  }

  /// What is remembered of this month, if all of these pages are named in it.
  static func file(
    naming paths: [VaultPath], on day: Day, in root: borrowing Folder
  ) -> SourceFile? {
    do throws(Errno) {
      let bytes = stored(in: try root.folder(VaultLock.folderName))
      var reminders = MonthlyReminders(day, remembering: bytes)
      guard reminders.due(paths).isEmpty else { return nil }
      return SourceFile(path: VaultPath("\(VaultLock.folderName)/\(name)"), bytes: bytes)
    } catch {
      return nil
    }
  }

  private static func stored(in folder: borrowing Folder) -> [UInt8] {
    do throws(Errno) { return try folder.file(name).bytes() } catch { return [] }
  }

  init(_ day: Day, remembering bytes: [UInt8]) {
    month = String(day.description.prefix(7))
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    named = lines.first == month ? Set(lines.dropFirst()) : []
  }

  mutating func due(_ paths: [VaultPath]) -> [VaultPath] {
    paths.filter { named.insert(MonthlyReminders.digest(of: $0)).inserted }
  }

  var bytes: [UInt8] {
    Array(([month] + named.sorted()).joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
  }

  private static func digest(of path: VaultPath) -> String {
    var digest = Digest()
    for byte in path.text.utf8 { digest.add(byte) }
    return digest.hexadecimal
  }
}
