internal import ArgumentParser
internal import Vault

/// `peerage sync`: writes the pages.
struct Sync: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the pages that your notes ask for.",
    discussion: """
      Only what changed is written, and nothing outside of the pages folder. A page that you edited \
      above its last line is left as it is, and named; what you write below that line stays. Where \
      nothing changed since the last time, nothing is read again.

      Exit status: 0 nothing needs you, 1 an error in a note or a page left alone, 2 the disk \
      refused or this is no vault, 3 with --check: pages would change.
      """)

  @OptionGroup var vault: VaultArgument
  @OptionGroup var today: Today

  @Flag(help: "Show what would change, page by page, and write nothing.")
  var dryRun = false

  @Flag(help: "Write nothing; exit with 3 if pages would change.")
  var check = false

  @Flag(help: "Read everything, as if it were the first time, and remember nothing of it.")
  var noState = false

  func run() throws {
    let today = try today.day()
    try reporting {
      let sync = VaultSync(vault: try vault.location(), today: today, usesState: !noState)
      guard dryRun || check else { return try sync.write() }
      return try sync.rehearse(showsDiffs: dryRun, tellsChanges: check)
    }
  }
}
