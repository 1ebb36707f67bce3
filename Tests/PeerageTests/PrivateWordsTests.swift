import Foundation
import Testing

/// A made-up word on every kind of private line: none of them may leave its note.
@Suite struct PrivateWordsTests {
  /// Lines of a note in which `?` stands for such a word, each with its own.
  static let lines = """
    Role:: ? #private

    - [location:: ?] #private
    - trust:: ? #private

    ## Hobbies

    - ? #private
    - rowing
      - ? #private
    - secret #private
      - ?
        - ?

    ## How she thinks

    - Values: ? #private

    ## Next time

    - ? #private
    - [ ] ? 📅 2026-02-30 #private
    - said aloud
      - ? #private

    ## ? #private

    - [ ] ? due:2026-11-27

    ?

    ### 2026-11-18 ?

    - Tension: ?
    - hobby:: ?

    ## 2026-11-19 ? #private

    With: ?, Ada

    ## 2026-11-12 1:1

    - Tension: ? and more #private
    - Tension: these words are open
    - Resolved: ? #private
    - Insight: ? #private
    - **Feedback from Ada:** ? #private
    - Handshake: ? #private
    - ? #plate #private
    - [ ] ? #private
    - [x] ? ✅ 2026-11-13 #private
    - [ ] @bo ? 📅 2026-11-20 #private
    - [ ] ? 📅 2026-02-30 #private
    - [x]? #private
    - [ ] [[?]]: call #private
    - [ ] @sam ? #private
    - [ ] ? → Sam #private
    - [ ] said aloud
      - ? #private
    - [ ] secret #private
      - [ ] ?

        ```
        - [ ] ?
        ```
    - hobby:: ? #private
    - [race:: 2026-12-06 ?] #private

    | a | b |
    |---|---|
    | ? | #private |

    > - [ ] ? #private

    <!-- - [ ] ? #private -->

    ? #private
    ===

    - [ ] ?

    # 2026-11-05 1:1

    - 2026-10-15: ? #private

    **2026-10-18 — ?** #private

    ## 11/19/26 ? #private

    ## 2026-02-30 ? #private

    ## Next steps #private

    - ?
    """

  /// Notes that are private as a whole, and front matter of which a line is.
  static let notes = [
    "peers/whole.md": """
    ---
    name: Whole
    tags: [private]
    role: ?
    hobbies: [?]
    birthday: ?
    status: ?
    trust: ?
    plate: [?]
    other: ?
    ---
    - [ ] ? due:2026-02-30
    """,
    "peers/keys.md": """
    ---
    name: Keys
    role: ? #private
    hobbies:
      - ? #private
      - chess
    team: [? #private
    ---
    """,
    "peers/code.md": "# Code\n\n```\n- [ ] ? #private\n```\n",
    "peers/rule.md": "# Rule\n\n? #private\n---\n",
    "meetings/2026-11-11 staff.md": """
    ---
    tags: [meeting, private]
    title: ?
    attendees: [Bo Li, ?]
    ---
    - ?
    """,
    "projects/p.md": "---\ntags: private\ntitle: ?\nwith: [Bo Li]\nstage: ?\n---\n",
    "journal/2026-11-20.md": "## [[Bo Li]] ? #private\n\n- [ ] ?\n",
    "README.md": "? #private\n---\n",
  ]

  @Test("the words of private lines of every kind are in nothing that is written or printed")
  func everyKind() throws {
    var words: [String] = []
    /// A word of letters alone, so that nothing reads it as a date or a sign.
    func filled(_ text: String) -> String {
      text.split(separator: "?", omittingEmptySubsequences: false).map(String.init)
        .reduce(nil as String?) { done, part in
          guard let done else { return part }
          let digits = String(words.count).map {
            String(UnicodeScalar(UInt8($0.asciiValue ?? 48) + 49))
          }
          words.append("zq\(digits.joined())xv")
          return done + words[words.count - 1] + part
        } ?? ""
    }
    var files = [
      "peerage.yml": "me: { name: Grace Hopper }\n", "peers/bo.md": "# Bo Li\n",
      "peers/sam-a.md": "# Sam Abel\n", "peers/sam-b.md": "# Sam Bell\n",
      "peers/ada.md": "---\nname: Ada Lovelace\ncadence: weekly\n---\n\n" + filled(Self.lines),
    ]
    for (path, text) in Self.notes { files[path] = filled(text) }
    let folder = try TemporaryFolder(files)
    let program = Program(folder: folder.url)
    for arguments in [
      ["sync", "--dry-run"], ["sync", "--check"], ["sync"], ["sync"], ["check"], ["index"],
      ["review"], ["review", "--format", "json"], ["review", "ada"], ["init"],
    ] {
      let outcome = try program.run(arguments)
      let printed = (outcome.output + outcome.errors).lowercased()
      #expect(words.filter(printed.contains) == [], "\(arguments)")
    }
    for (path, bytes) in try folder.everything() where files[path] == nil {
      let page = (path + String(decoding: bytes, as: UTF8.self)).lowercased()
      #expect(words.filter(page.contains) == [], "\(path)")
    }
    #expect(words.count > 60 && folder.exists("pages/people/about-whole.md"))
    // They were read all the same: whoever asks for them gets them.
    let asked = try program.run(["index", "--private"]).output
    #expect(words.filter(asked.contains).count > 25)
  }
}
