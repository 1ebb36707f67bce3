public import SourceText
internal import SystemPackage

/// Reads a vault: the first stage, from the disk to bytes.
///
/// What it returns is the same whatever order the disk lists files in. It changes nothing.
public struct VaultReader: Sendable {
  private let location: VaultLocation

  public init(_ location: VaultLocation) { self.location = location }

  /// The settings, `peerage.yml`. Fails where it can't be read, is no regular file, or a symbolic
  /// link.
  public func settings() throws(VaultError) -> SourceFile {
    let root = try location.open()
    let name = VaultLocation.settingsName
    let bytes: [UInt8]?
    do throws(Errno) {
      let file = try root.file(name)
      bytes = try file.status().type == .regular ? file.bytes() : nil
    } catch {
      throw VaultError(name, error)
    }
    guard let bytes else { throw VaultError(path: name, reason: "it is no regular file") }
    return SourceFile(path: VaultPath(name), bytes: bytes)
  }

  /// The owner's own form of a template, `templates/<name>`; nil where there is none.
  ///
  /// Like the settings it must be a regular file of the vault itself. One that is not, or can't be read,
  /// is an `unreadable-file`, and what is built in serves.
  public func template(
    _ name: String
  ) throws(VaultError) -> (file: SourceFile?, diagnostics: [Diagnostic]) {
    let root = try location.open()
    let path = VaultPath("\(VaultReader.templatesFolder)/\(name)")
    let reason: String
    do throws(Errno) {
      guard try root.kind(of: VaultReader.templatesFolder) != .file else { return (nil, []) }
      let file = try root.folder(VaultReader.templatesFolder).file(name)
      if try file.status().type == .regular {
        return (SourceFile(path: path, bytes: try file.bytes()), [])
      }
      reason = "it is no regular file"
    } catch {
      guard error != .noSuchFileOrDirectory else { return (nil, []) }
      reason = error.words
    }
    return (
      nil,
      [
        Diagnostic(
          .unreadableFile, at: SourcePlace(path: path, line: 1),
          "the template could not be read: \(reason)")
      ]
    )
  }

  private static let templatesFolder = "templates"

  /// All notes and pages, and what was not read. Each file is read once.
  ///
  /// Of `configuration` it takes what to leave out, and where the pages are. A file that goes away
  /// between listing and reading is as if it had never been there. Fails only where the vault's
  /// folder itself can't be opened, or where the pages would lie outside of it.
  public func contents(_ configuration: Configuration) throws(VaultError) -> VaultContents {
    let root = try location.open()
    var pages = PagesWalk(try PagesFolder(configuration.pages))
    try pages.read(in: root)
    var walk = NotesWalk(
      excluded: configuration.exclude.map(Glob.init), pagesPath: pages.folder.path,
      pagesIdentity: pages.identity)
    walk.read(root, at: location.path)
    let templates = VaultReader.recordOfTemplates(in: root)
    return VaultContents(
      skipped: walk.skipped.sorted(),
      diagnostics: walk.diagnostics.sorted(),
      pages: pages.files.sorted { $0.path < $1.path },
      readNotes: walk.notes.sorted { $0.source.path < $1.source.path },
      leftovers: pages.leftovers.sorted(),
      // The listings of the pages change when they are written.
      record: walk.record + templates, pagesAreWhole: pages.record.isWhole)
  }

  // Templates are read later, and by name: the listing tells whether one comes or goes.
  private static func recordOfTemplates(in root: borrowing Folder) -> WalkRecord {
    var record = WalkRecord()
    do throws(Errno) {
      let folder = try root.folder(templatesFolder)
      record.add(templatesFolder, FileIdentity(try folder.status()), try folder.listing())
    } catch {
      // Without such a folder the listing of the vault's own tells when there is one.
    }
    return record
  }
}
