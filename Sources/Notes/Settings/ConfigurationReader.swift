internal import Calendar
public import SourceText

/// Reads `peerage.yml`, the settings of a vault; an empty file is one.
///
/// Keys match as in front matter, and a broken one costs itself alone. Reports `unknown-setting` with the
/// near miss, `impossible-value` with what fits, in which case the default stays, and whatever a broken
/// map brings.
public enum ConfigurationReader {
  /// The settings, each at its default where nothing else can be read.
  public static func read(
    _ file: SourceFile
  ) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    let (entries, diagnostics) = YAMLMapReader.read(file)
    var settings = Settings(file)
    settings.values.diagnostics = diagnostics
    if entries == nil, diagnostics.isEmpty {
      settings.values.report(
        .brokenFrontMatter, file.textStart, "the settings are no lines of `key: value`")
    }
    for entry in entries ?? [] { settings.read(entry) }
    // Whether the pages have a folder to themselves shows when all folders are known.
    settings.readPages()
    return (settings.configuration, settings.values.diagnostics.sorted())
  }
}

/// The settings while they are read.
struct Settings {
  var values: SettingValues
  var configuration = Configuration()
  private var pages: FrontMatter.Entry?

  static let names = [
    "me", "since", "folders", "exclude", "pages", "week", "cadence", "statuses", "limits", "mute",
    "show", "share",
  ]

  init(_ file: SourceFile) { values = SettingValues(file) }

  mutating func read(_ entry: FrontMatter.Entry) {
    switch entry.name {
    case "me": readOwner(entry)
    case "since":
      configuration.since = values.value(entry, "it is a date such as 2026-01-01") {
        DateText.read($0)?.day
      }
    case "folders": readFolders(entry)
    case "exclude": configuration.exclude = values.items(entry.value).map(\.text)
    case "pages": pages = entry
    case "week": readWeek(entry)
    case "cadence": readCadence(entry)
    case "statuses": readStatuses(entry)
    case "limits": readLimits(entry)
    case "mute": configuration.mutes = MuteSettings.read(entry, &values)
    case "show": readShow(entry)
    case "share": readShare(entry)
    default: values.unknown(entry, in: nil, known: Settings.names)
    }
  }

  mutating func readPages() {
    guard let pages else { return }
    if let path = PageFolder.read(pages, beside: configuration.folders, &values) {
      configuration.pages = path
    }
  }

  private mutating func readOwner(_ whole: FrontMatter.Entry) {
    if case .scalar(let name, _, _) = whole.value {
      configuration.owner.name = ReferenceText(name).shown
      return
    }
    for entry in values.map(whole, "it is a name, or a map with `name`") {
      switch entry.name {
      case "name":
        configuration.owner.name = values.value(entry, "it is a name") { ReferenceText($0).shown }
      case "aliases", "alias": configuration.owner.aliases += values.items(entry.value).map(\.text)
      case "email": configuration.owner.email = values.value(entry, "it is an address") { $0 }
      case "hobbies": configuration.owner.hobbies = values.items(entry.value).map(\.text)
      default: values.unknown(entry, in: "me", known: ["name", "aliases", "email", "hobbies"])
      }
    }
  }

  private mutating func readFolders(_ whole: FrontMatter.Entry) {
    for entry in values.map(whole, "it is a map from a kind to a folder: `peers: Work/Peers`") {
      guard let kind = PageFolder.kind(entry.name) else {
        values.unknown(entry, in: "folders", known: PageFolder.kindNames)
        continue
      }
      for (text, offset) in values.items(entry.value) {
        guard let path = PageFolder.path(text) else {
          values.report(
            .impossibleValue, offset,
            "`\(entry.key)` is `\(text.shortened)`; it is a folder inside the vault, from its top")
          continue
        }
        configuration.folders[kind, default: []].append(path)
      }
    }
  }

  private mutating func readWeek(_ whole: FrontMatter.Entry) {
    for entry in values.map(whole, "it is a map: `{ starts: monday, peers: thursday }`") {
      guard ["starts", "reports", "peers"].contains(entry.name) else {
        values.unknown(entry, in: "week", known: ["starts", "reports", "peers"])
        continue
      }
      guard let day = values.value(entry, "it is a weekday", read: { WeekdayText.read($0) })
      else { continue }
      switch entry.name {
      case "starts": configuration.weekStart = day
      case "reports": configuration.reportsDay = day
      default: configuration.peersDay = day
      }
    }
  }

  private mutating func readCadence(_ whole: FrontMatter.Entry) {
    for entry in values.map(whole, "it is a map: `{ strong: weekly, light: monthly }`") {
      guard let interdependence = InterdependenceText.read(entry.key) else {
        values.unknown(entry, in: "cadence", known: Interdependence.allCases.map(\.rawValue))
        continue
      }
      let text = values.value(entry, "it is a rhythm such as `weekly` or `every 3 weeks`") { text in
        CadenceText.read(text).flatMap { $0.cadence == .never ? nil : $0 }
      }
      guard let text, case .every(let cadence) = text.cadence else { continue }
      if text.isAmbiguous {
        values.report(
          .ambiguousLength, entry.value.range.lowerBound,
          "`\(values.text(entry.value) ?? "")` is read as \(cadence)", fix: "write `\(cadence)`")
      }
      switch interdependence {
      case .strong: configuration.strongCadence = cadence
      case .moderate: configuration.moderateCadence = cadence
      case .light: configuration.lightCadence = cadence
      }
    }
  }

  private mutating func readStatuses(_ whole: FrontMatter.Entry) {
    let words = CommitmentStatus.allCases.map(\.rawValue)
    for entry in values.map(whole, "it is a map from a box's character to what it means") {
      guard let box = entry.key.unicodeScalars.first, entry.key.unicodeScalars.count == 1 else {
        values.report(
          .impossibleValue, entry.keyRange.lowerBound,
          "`\(entry.key.shortened)` is no single character between the brackets of a box")
        continue
      }
      let name = FrontMatter.name(of: values.text(entry.value) ?? "")
      if let status = CommitmentStatus.allCases.first(where: {
        FrontMatter.name(of: $0.rawValue) == name
      }) {
        configuration.statuses[box] = status
      } else {
        values.impossible(
          entry, "it is \(Wording.list(words, "or"))", fix: SettingValues.guess(name, words))
      }
    }
  }

  private mutating func readLimits(_ whole: FrontMatter.Entry) {
    let names = LimitName.allCases
    for entry in values.map(whole, "it is a map: `{ project-days: 14, hours: 5 }`") {
      guard let limit = names.first(where: { FrontMatter.name(of: $0.rawValue) == entry.name })
      else {
        values.unknown(entry, in: "limits", known: names.map(\.rawValue))
        continue
      }
      let number = values.value(entry, "it is a whole number from 1 to \(limit.greatest)") { text in
        Int(text).flatMap { (1...limit.greatest).contains($0) ? $0 : nil }
      }
      if let number { configuration.limits[limit.rawValue] = number }
    }
  }

  private mutating func readShow(_ entry: FrontMatter.Entry) {
    for (text, offset) in values.items(entry.value) {
      if FrontMatter.name(of: text) == "theirkeptrate" {
        configuration.show.insert("their-kept-rate")
      } else {
        values.report(
          .impossibleValue, offset,
          "`show` holds `\(text.shortened)`; it may hold `their-kept-rate`",
          fix: SettingValues.guess(text, ["their-kept-rate"]))
      }
    }
  }

  private mutating func readShare(_ entry: FrontMatter.Entry) {
    if let text = values.text(entry.value), BooleanText.read(text) == false { return }
    for (text, offset) in values.items(entry.value) {
      if FrontMatter.name(of: text) == "topics" {
        configuration.sharesTopics = true
      } else {
        values.report(
          .impossibleValue, offset, "`share` is `\(text.shortened)`; it may be `topics`",
          fix: SettingValues.guess(text, ["topics"]))
      }
    }
  }
}
