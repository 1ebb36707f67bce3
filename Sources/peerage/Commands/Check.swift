internal import ArgumentParser
internal import SourceText

/// `peerage check`: says all there is to say about the notes.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what in your notes was not understood, and where.",
    discussion: """
      Errors could not be read, warnings may not mean what you meant, notes are worth knowing. \
      Nothing is written. Exit status: 0, or 1 if there are errors, 2 if this is no vault.
      """)

  @OptionGroup var vault: VaultArgument
  @OptionGroup var today: Today

  func run() throws {
    let today = try today.day()
    try reporting {
      let pipeline = try Pipeline(try vault.location(), today: today)
      let files = pipeline.files
      Console.output.print(
        pipeline.diagnostics.flatMap { DiagnosticText.lines($0, in: files[$0.place.path]) }
          + SkippedText.lines(pipeline))
      Console.output.print(ConsoleLine(summary(pipeline)))
      let hasErrors = pipeline.diagnostics.contains { $0.severity == .error }
      return hasErrors ? .ownerIsNeeded : .fine
    }
  }

  /// `read 41 notes about 13 people: 1 error and 2 notes`.
  private func summary(_ pipeline: Pipeline) -> String {
    let notes = Wording.counted(pipeline.contents.notes.count, "note")
    let people = Wording.counted(pipeline.index.people.count, "person", "people")
    let found = DiagnosticText.summary(pipeline.diagnostics) ?? "nothing to say about them"
    return "read \(notes) about \(people): \(found)"
  }
}
