import Calendar
import Notes
import SourceText
import Testing

@Suite struct ConfigurationReaderTests {
  @Test("every setting of the format is read")
  func everySetting() {
    let (configuration, diagnostics) = read(
      """
      me: { name: Grace Hopper, aliases: [GH], email: g@x.org, hobbies: [knitting, sailing] }
      since: 2026-01-01                 # older is history
      folders:
        peers: [Peers, Work/Peers/]
        meetings: ./Interactions
        people: Network
        journal: Log
      exclude: [Archive/**]
      pages: Out/pages
      week: { starts: sunday, reports: tuesday, peers: Thursdays }
      cadence: { strong: 2w, moderate: monthly, light: quarterly }
      statuses: { "~": on-hold, "<": open, x: cancelled, X: done, "-": Passed On, "é": in progress }
      limits: { project-days: 21, hours: 4, kept_percent: 100 }
      mute: [unknown-basics, { rule: scattered-days, until: 2027-01-31 }]
      show: [their-kept-rate]
      share: topics
      """)
    #expect(diagnostics.map(\.line) == [])
    var expected = Configuration()
    expected.owner.name = "Grace Hopper"
    expected.owner.aliases = ["GH"]
    expected.owner.email = "g@x.org"
    expected.owner.hobbies = ["knitting", "sailing"]
    expected.since = Day(iso: "2026-01-01")
    expected.folders = [
      .peer: ["Peers", "Work/Peers"], .meeting: ["Interactions"], .person: ["Network"],
      .journal: ["Log"],
    ]
    expected.exclude = ["Archive/**"]
    expected.pages = "Out/pages"
    expected.weekStart = .sunday
    expected.reportsDay = .tuesday
    expected.peersDay = .thursday
    expected.strongCadence = .biweekly
    expected.moderateCadence = .monthly
    expected.lightCadence = .quarterly
    expected.statuses = [
      "~": .onHold, "<": .open, "x": .cancelled, "X": .done, "-": .passedOn, "é": .inProgress,
    ]
    expected.limits = ["project-days": 21, "hours": 4, "kept-percent": 100]
    expected.mutes = [
      Configuration.Mute(rule: "unknown-basics"),
      Configuration.Mute(rule: "scattered-days", until: Day(iso: "2027-01-31")),
    ]
    expected.show = ["their-kept-rate"]
    expected.sharesTopics = true
    #expect(configuration == expected)
  }

  @Test(
    "what is empty or absent stays at its default",
    arguments: [
      "", "\n", "# nothing yet\n", "\u{FEFF}", "---\n", "{}",
      "me:\nsince: ~\nfolders: {}\nmute: []\nlimits: {hours: }\n",
      "share: no", "\u{FEFF}# x\r\nme:\r\n",
    ])
  func empty(text: String) {
    let (configuration, diagnostics) = read(text)
    #expect(configuration == Configuration())
    #expect(diagnostics.isEmpty)
  }

  @Test(
    "the owner may be just a name",
    arguments: ["me: Grace Hopper", "Me: \"[[Grace Hopper]]\"", "me: [[Grace Hopper]]"])
  func owner(text: String) {
    let (configuration, diagnostics) = read(text)
    #expect(configuration.owner.name == "Grace Hopper")
    #expect(diagnostics.isEmpty)
  }

  @Test(
    "what is no setting is named, with the near miss",
    arguments: [
      ("foldrs: x", "1:1: there is no setting `foldrs`", "did you mean `folders`?"),
      ("colour: x", "1:1: there is no setting `colour`", nil),
      ("me: { nmae: x }", "1:7: `me` has no `nmae`", "did you mean `name`?"),
      ("week:\n  start: monday", "2:3: `week` has no `start`", "did you mean `starts`?"),
      ("folders: { pears: x }", "1:12: `folders` has no `pears`", "did you mean `peers`?"),
      ("cadence: { storng: weekly }", "1:12: `cadence` has no `storng`", "did you mean `strong`?"),
      (
        "limits: { projct-days: 3 }", "1:11: `limits` has no `projct-days`",
        "did you mean `project-days`?"
      ),
      (
        "mute: [{ rule: new-peer, untl: 2027-01-31 }]", "1:26: `mute` has no `untl`",
        "did you mean `until`?"
      ),
    ] as [(String, String, String?)])
  func unknown(text: String, message: String, fix: String?) {
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.map(\.line) == ["peerage.yml:" + message])
    #expect(diagnostics.map(\.fix) == [fix])
    #expect(diagnostics.map(\.code) == [.unknownSetting])
  }

  @Test(
    "an impossible value is named with what fits, and the default stays",
    arguments: [
      ("since: soon", "1:8: `since` is `soon`; it is a date such as 2026-01-01"),
      ("since: 2026-02-30", "1:8: `since` is `2026-02-30`; it is a date such as 2026-01-01"),
      ("me: [x]", "1:5: `me` is `x`; it is a name, or a map with `name`"),
      (
        "week: monday",
        "1:7: `week` is `monday`; it is a map: `{ starts: monday, peers: thursday }`"
      ),
      ("week: { starts: someday }", "1:17: `starts` is `someday`; it is a weekday"),
      (
        "cadence: { strong: never }",
        "1:20: `strong` is `never`; it is a rhythm such as `weekly` or `every 3 weeks`"
      ),
      (
        "folders: { peers: ../x }",
        "1:19: `peers` is `../x`; it is a folder inside the vault, from its top"
      ),
      (
        "folders: { peers: [/x] }",
        "1:20: `peers` is `/x`; it is a folder inside the vault, from its top"
      ),
      (
        "folders: { peers: . }",
        "1:19: `peers` is `.`; it is a folder inside the vault, from its top"
      ),
      ("statuses: { ab: open }", "1:13: `ab` is no single character between the brackets of a box"),
      (
        "statuses: { \"~\": opne }",
        "1:18: `~` is `opne`; it is open, in-progress, on-hold, passed-on, done or cancelled"
      ),
      ("limits: { hours: 0 }", "1:18: `hours` is `0`; it is a whole number from 1 to 36500"),
      ("limits: { hours: 1.5 }", "1:18: `hours` is `1.5`; it is a whole number from 1 to 36500"),
      (
        "limits: { hours: 99999999999999999999 }",
        "1:18: `hours` is `99999999999999999999`; it is a whole number from 1 to 36500"
      ),
      (
        "limits: { kept-percent: 101 }",
        "1:25: `kept-percent` is `101`; it is a whole number from 1 to 100"
      ),
      ("mute: unknwon-basics", "1:7: there is no rule `unknwon-basics` to mute"),
      (
        "mute: [{ rule: new-peer, until: never }]",
        "1:33: `until` is `never`; it is a date such as 2027-01-31"
      ),
      (
        "mute: [{ until: 2027-01-31 }]",
        "1:7: `mute` is `[{ until: 2027-01-31 }]`; each is a rule, or `{ rule: …, until: 2027-01-31 }`"
      ),
      ("show: [kept-rate]", "1:8: `show` holds `kept-rate`; it may hold `their-kept-rate`"),
      ("share: all", "1:8: `share` is `all`; it may be `topics`"),
    ])
  func impossible(text: String, message: String) {
    let (configuration, diagnostics) = read(text)
    #expect(diagnostics.map(\.line) == ["peerage.yml:" + message])
    #expect(diagnostics.map(\.code) == [.impossibleValue])
    #expect(configuration == Configuration())
  }

  @Test(
    "pages have a folder of the vault to themselves",
    arguments: [
      "..", "../out", "a/../../b", "/out", ".", "./", "/", "peers", "Peers/", "Work", "work/team",
      ".git", ".peerage/x",
      "a/.b", "templates", "Daily Notes",
    ])
  func pages(path: String) {
    let (configuration, diagnostics) = read("folders: { peers: Work/Team/Peers }\npages: \(path)")
    #expect(configuration.pages == "pages")
    #expect(
      diagnostics.map(\.line) == [
        "peerage.yml:2:8: `pages` is `\(path)`; it is a folder inside the vault for pages alone"
      ])
  }

  @Test(
    "pages may lie anywhere else",
    arguments: [
      ("out", "out"), ("./Out//pages/", "Out/pages"), ("peers/pages", "peers/pages"),
      ("peersx", "peersx"), ("\"\"", "pages"),
    ])
  func pagesElsewhere(path: String, cleaned: String) {
    let (configuration, diagnostics) = read("pages: \(path)")
    #expect(configuration.pages == cleaned)
    #expect(diagnostics.isEmpty)
  }

  @Test("a length that can be read two ways is told")
  func ambiguous() {
    let (configuration, diagnostics) = read("cadence: { light: 2m }")
    #expect(configuration.lightCadence == Cadence(every: 2, .month))
    #expect(diagnostics.map(\.line) == ["peerage.yml:1:19: `2m` is read as every 2 months"])
    #expect(diagnostics.map(\.code) == [.ambiguousLength])
  }

  @Test(
    "broken YAML costs its own key alone",
    arguments: [
      ("me: [x\nshare: topics", ["1:1: `me` could not be read: a list in `[ ]` is not closed"]),
      (
        "%YAML 1.2\n---\nme: *a\nshare: topics\n",
        ["3:1: `me` could not be read: aliases are not expanded"]
      ),
      ("share: topics\nwhat\nme: x: y", ["2:1: `what` is no `key: value`"]),
      ("share: topics\n---\nshare: [\n", []),
      (
        "share: topics\nshare: all",
        [
          "2:1: `share` is the same key as `share` on line 1, which counts"
        ]
      ),
    ])
  func broken(text: String, messages: [String]) {
    let (configuration, diagnostics) = read(text)
    #expect(configuration.sharesTopics)
    #expect(diagnostics.map(\.line) == messages.map { "peerage.yml:" + $0 })
  }

  @Test("settings that are no map are told", arguments: ["- me", "just words", "[a, b]", "\"x"])
  func noMap(text: String) {
    let (configuration, diagnostics) = read(text)
    #expect(configuration == Configuration())
    #expect(
      diagnostics.map(\.line) == ["peerage.yml:1:1: the settings are no lines of `key: value`"])
  }

  @Test("every rule and every limit of the practice can be named")
  func names() {
    #expect(RuleName.allCases.count == 33)
    #expect(LimitName.allCases.count == 15)
    let rules = RuleName.allCases.map(\.rawValue).joined(separator: ", ")
    let limits = LimitName.allCases.map { "\($0.rawValue): 7" }.joined(separator: ", ")
    let (configuration, diagnostics) = read("mute: [\(rules)]\nlimits: { \(limits) }")
    #expect(diagnostics.isEmpty)
    #expect(configuration.mutes.count == 33)
    #expect(configuration.limits.count == 15)
  }

  @Test("any bytes are settings or diagnostics, never a trap", arguments: 0..<20)
  func randomBytes(seed: UInt64) {
    var random = SplitMix(state: seed)
    let pieces =
      [
        "me", "since", "folders", "exclude", "pages", "week", "cadence", "statuses", "limits",
        "mute", "show", "share",
        ": ", ":\n", "\n", "\r", "  ", "- ", "[", "]", "{", "}", ", ", "rule: ", "until: ",
        "peers: ", "hours: ", "x: ",
        "strong: ", "9", "..", "/", ".", "*a", "\"", "\0", "---\n", "\u{FEFF}", "never",
      ].map { Array($0.utf8) } + [[0xFF]]
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      }
      let file = SourceFile(path: VaultPath("peerage.yml"), bytes: bytes)
      let (configuration, diagnostics) = ConfigurationReader.read(file)
      #expect(!configuration.pages.isEmpty && !configuration.pages.contains(".."))
      #expect(diagnostics.allSatisfy { $0.place.line <= max(1, file.lines.count) })
    }
  }

  private func read(_ text: String) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
    ConfigurationReader.read(SourceFile(path: "peerage.yml", text))
  }
}
