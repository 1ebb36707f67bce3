/// An entry of front matter as a line of a code block: made of days, times and words of our own, never of
/// words from a note, so that nothing in it can end the block.
struct PageEntry: TemplateText {
  let verbatim: String

  /// Takes an entry of ``SeriesReview/entries``.
  init(_ entry: String) { verbatim = entry }

  var isEmpty: Bool { verbatim.isEmpty }

  func write(to page: inout PageBuffer) { page.append(verbatim) }
}
