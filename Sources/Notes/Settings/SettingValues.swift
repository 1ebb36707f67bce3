internal import SourceText

/// The values of a settings file, each with the place that a diagnostic about it needs.
struct SettingValues {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) { self.file = file }

  /// The text of a value: a list's items with commas between; nil for a map.
  func text(_ value: YAMLValue) -> String? {
    switch value {
    case .scalar(let text, _, _): text
    case .list(let items, _): items.contains { text($0) == nil } ? nil : joined(items)
    case .map: nil
    }
  }

  private func joined(_ items: [YAMLValue]) -> String {
    items.compactMap { text($0) }.joined(separator: ", ")
  }

  /// The entries of a value that must be a map; none, and a diagnostic, for any other.
  mutating func map(_ entry: FrontMatter.Entry, _ fitting: String) -> [FrontMatter.Entry] {
    if case .map(let entries, _) = entry.value { return entries }
    impossible(entry, fitting)
    return []
  }

  /// What `read` makes of a value's text, or nil and a diagnostic that says what fits.
  mutating func value<Value>(
    _ entry: FrontMatter.Entry, _ fitting: String, read: (String) -> Value?
  ) -> Value? {
    if case .scalar(let text, _, _) = entry.value, let value = read(text) { return value }
    impossible(entry, fitting)
    return nil
  }

  /// The items of a list or of a text with commas, each with its place.
  func items(_ value: YAMLValue) -> [(text: String, offset: Int)] {
    if case .list(let values, _) = value { return values.flatMap { items($0) } }
    return ListText.items(of: value).map { ($0, value.range.lowerBound) }
  }

  mutating func impossible(_ entry: FrontMatter.Entry, _ fitting: String, fix: String? = nil) {
    let text = text(entry.value) ?? file.text(entry.value.range)
    report(
      .impossibleValue, entry.value.range.lowerBound,
      "`\(entry.key)` is `\(text.oneLine)`; \(fitting)", fix: fix)
  }

  /// `unknown-setting` for a key that is none of `known`; `owner` is the setting it stands in.
  mutating func unknown(_ entry: FrontMatter.Entry, in owner: String?, known: [String]) {
    let what = owner.map { "`\($0)` has no" } ?? "there is no setting"
    report(
      .unknownSetting, entry.keyRange.lowerBound, "\(what) `\(entry.key.oneLine)`",
      fix: SettingValues.guess(entry.key, known))
  }

  mutating func report(_ code: DiagnosticCode, _ offset: Int, _ message: String, fix: String? = nil)
  {
    diagnostics.append(Diagnostic(code, at: file.place(at: offset), message, fix: fix))
  }

  /// ``did you mean `…`?``, where there is a near miss.
  static func guess(_ word: String, _ known: [String]) -> String? {
    Wording.nearMiss(word, in: known).map { "did you mean `\($0)`?" }
  }
}

extension String {
  /// Its beginning on one line, for a message.
  fileprivate var oneLine: String {
    String(String.UnicodeScalarView(shortened.unicodeScalars.map { $0.isBlank ? " " : $0 }))
  }
}
