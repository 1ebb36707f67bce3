import Notes

/// Reads what each meeting of a note holds that the rules count.
struct EvidenceReader {
  let context: NoteContext
  let scenes: Scenes

  /// Adds to each of the note's meetings, in the order of their places, what stands in it; `items` are
  /// the note's.
  func read(_ items: ItemReader.Records, into entries: inout [MeetingEntry]) {
    let links = WorkLinkReader(context: context, scenes: scenes)
    for place in entries.indices {
      entries[place].evidence = MeetingEvidence(
        links: links.read(entries[place], place), contents: items.contents[place] ?? .init(),
        hasResponse: items.withResponse.contains(place))
    }
  }
}
