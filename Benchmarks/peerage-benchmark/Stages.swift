internal import Calendar
internal import Notes
internal import Pages
internal import Parallel
internal import Relationships
internal import SourceText
internal import Templates
internal import Vault

/// The stages of a sync one after the other, as `Pipeline` in the program joins them.
///
/// The only file here that knows them. What has no door of its own is measured with its neighbour:
/// listing with reading, notes and records with the index. Pages are made on one thread here, since the
/// program makes and plans each in one step.
enum Stages {
  enum Stage: String, CaseIterable {
    case read = "list and read"
    case frontMatter = "· front matter, one thread"
    case blocks = "· Markdown, one thread"
    case notes = "· notes, all threads"
    case index = "notes, records and index"
    case rules = "· rules"
    case pages = "pages"
    case plan = "plan"
    case write = "write"

    /// Whether it is a part of another stage, run once more by itself.
    var isPart: Bool { rawValue.hasPrefix("·") }
  }

  /// Runs the stages in order and ends behind `last`. Parts are run beside only if they are wanted.
  static func run(
    _ folder: String, today: Day, upTo last: Stage = .write, withParts: Bool,
    on watch: inout Stopwatch
  ) throws {
    let vault = try VaultLocation(at: folder)
    let lock = try VaultLock(vault)
    let reader = VaultReader(vault)
    let configuration = ConfigurationReader.read(try reader.settings()).configuration

    let contents = try watch.time(.read) { try reader.contents(configuration) }
    guard last != .read else { return }
    let files = contents.notes
    if withParts {
      let starts = watch.time(.frontMatter) {
        files.map { FrontMatterReader.read($0).frontMatter.bodyStart }
      }
      watch.time(.blocks) {
        for (file, start) in zip(files, starts) { _ = DocumentReader.read(file, from: start) }
      }
      watch.time(.notes) { _ = Parallel.map(files, NoteReader.read) }
    }

    let index = watch.time(.index) {
      IndexReader.read(files, configuration: configuration, today: today).index
    }
    guard last != .index else { return }
    if withParts { watch.time(.rules) { _ = Review(index) } }

    guard let pageSet = PageSet.builtIn().pages else { throw BenchmarkError.brokenTemplates }
    let pages = watch.time(.pages) { pageSet.files(from: index) }
    guard last != .pages else { return }

    let plan = try watch.time(.plan) {
      try WritePlan(pages, over: contents.pages, pages: configuration.pages, isComplete: true)
    }
    guard last != .plan else { return }
    _ = try watch.time(.write) { try VaultWriter.carryOut(plan, over: contents, holding: lock) }
  }

  /// The bytes of all notes without their front matter: what libcmark parses for comparison.
  static func bodies(_ folder: String) throws -> [[UInt8]] {
    let reader = VaultReader(try VaultLocation(at: folder))
    let configuration = ConfigurationReader.read(try reader.settings()).configuration
    return try reader.contents(configuration).notes.map { file in
      Array(file.bytes[FrontMatterReader.read(file).frontMatter.bodyStart...])
    }
  }
}
