import Testing

@Suite struct MapPageTests {
  @Test("the map has active peers by interdependence and trust, and says first where to invest")
  func whole() throws {
    let pages = try WrittenPages([
      "peers/ada.md": "---\ninterdependence: strong\ntrust: 2\n---\n# Ada Lovelace\n",
      "peers/bob.md": "---\ninterdependence: strong\ntrust: candid\n---\n# Bob\n",
      "peers/cy.md":
        "---\ninterdependence: light\n---\n# Cy | Co\n\n"
        + "## 2026-11-19 1:1\n\n## 2026-11-12 1:1\n\n## 2026-11-05 1:1\n",
      "peers/dan.md": "---\ninterdependence: strong\ntrust: 1\n---\n# Dan\n",
      "peers/eve.md": "# Eve\n",
      "peers/fay.md": "---\ninterdependence: strong\nstatus: former\n---\n# Fay\n",
      "reports/gil.md": "---\ninterdependence: strong\n---\n# Gil\n",
    ])
    #expect(
      pages["peerage-map"] == """
        # Map of peers

        How much our teams need one another, and how much trust there is. [Home](peerage.md)

        ## Where to invest

        Strong interdependence, and trust is still at its first two steps: [Dan](people/about-dan.md), [Ada Lovelace](people/about-ada.md).

        ## The whole map

        | | 1 new | 2 working | 3 reliable | 4 candid | 5 deep |
        |---|---|---|---|---|---|
        | Strong | [Dan](people/about-dan.md) | [Ada Lovelace](people/about-ada.md) |  | [Bob](people/about-bob.md) |  |
        | Moderate |  |  |  |  |  |
        | Light |  | [Cy \\| Co](people/about-cy.md) |  |  |  |

        Interdependence is not noted yet for [Eve](people/about-eve.md).

        """)
  }

  @Test(
    "what there is not is said in a line, or not at all",
    arguments: [
      ("---\nstatus: former\n---\n", ["No active peers yet."], "nobody"),
      (
        "", ["Interdependence is not noted yet for [Ada](people/about-ada.md)."],
        "nobody on the map"
      ),
      (
        "---\ninterdependence: strong\ntrust: 3\n---\n",
        [
          "## Where to invest",
          "Nobody at the moment: wherever interdependence is strong, trust has grown.",
          "## The whole map",
        ], "nobody in the corner"
      ),
    ])
  func empty(frontMatter: String, expected: [String], note: String) throws {
    let pages = try WrittenPages(["peers/ada.md": "\(frontMatter)# Ada\n"])
    let lines = (pages["peerage-map"] ?? "").split(separator: "\n").map(String.init)
    #expect(lines.dropFirst(2).filter { !$0.hasPrefix("|") } == expected, "\(note)")
    #expect(lines.contains { $0.hasPrefix("|") } == (expected.count > 1), "\(note)")
  }

  @Test("a cell names eight and counts the others", arguments: [8, 9, 300])
  func many(count: Int) throws {
    let notes = (0..<count).flatMap { number in
      [
        ("peers/a\(number).md", "---\ninterdependence: strong\ntrust: 1\n---\n# A\(number)\n"),
        ("peers/b\(number).md", "# B\(number)\n"),
      ]
    }
    let pages = try WrittenPages(Dictionary(uniqueKeysWithValues: notes))
    let lines = (pages["peerage-map"] ?? "").split(separator: "\n")
    for start in ["Strong interdependence", "| Strong |", "Interdependence is not noted"] {
      let line = try #require(lines.first { $0.hasPrefix(start) })
      #expect(line.count(of: "](people/") == 8)
      #expect(line.contains("and \(count - 8) more") == (count > 8), "\(line)")
    }
  }

  @Test("home leads to it")
  func home() throws {
    let pages = try WrittenPages(["peers/ada.md": "# Ada\n"])
    #expect(pages["peerage"]?.contains("[map](peerage-map.md)") == true)
  }
}

extension Substring {
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
