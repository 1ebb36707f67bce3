import Calendar
import Relationships
import SourceText
import Testing

@testable import Pages

/// No page grows with the vault, and nothing is lost by that.
@Suite struct PageRoomTests {
  private static let thousand = Result { try Crowd(of: 1000, hobbies: ["chess", "go"]).pages() }

  @Test("with a thousand people no page has more than 400 lines, and no line more than 60 links")
  func lines() throws {
    for (path, text) in try PageRoomTests.thousand.get().texts {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      // A line above the page says whose it is, and four below.
      #expect(lines.count + 5 <= 400, "\(path)")
      #expect(lines.allSatisfy { $0.split(separator: "](").count <= 61 }, "\(path)")
    }
  }

  @Test("each meeting and each open commitment of a thousand people is found on a list")
  func everything() throws {
    let pages = try PageRoomTests.thousand.get()
    func lines(of list: String) -> [Substring] {
      pages.texts.filter { $0.key.hasPrefix("pages/\(list)/") }
        .flatMap { $0.value.split(separator: "\n") }
    }
    let rows = lines(of: "meetings").filter { $0.hasPrefix("| [") }
    #expect(rows.count == pages.index.meetings.count)
    #expect(Set(rows).count == 3000)
    let promises = lines(of: "commitments").filter { $0.hasPrefix("- To [") }
    #expect(promises.count == pages.index.commitments.count)
    #expect(Set(promises).count == 2000)
  }

  @Test("each page is two clicks from home at most", arguments: [0, 30, 290, 310, 1000])
  func clicks(people: Int) throws {
    let pages =
      switch people {
      case 0: try WrittenPages(SomeNotes.sample(), today: #require(SomeNotes.sampleDay))
      case 1000: try PageRoomTests.thousand.get()
      default: try Crowd(of: people, promises: 1).pages()
      }
    let first = pages.pages(linkedFrom: "pages/peerage.md")
    let second = first.reduce(into: first) { $0.formUnion(pages.pages(linkedFrom: $1)) }
    #expect(Set(pages.texts.keys).subtracting(second) == [])
  }

  @Test("one changed note among a thousand changes few pages")
  func oneNote() throws {
    var crowd = Crowd(of: 1000, hobbies: ["chess", "go"])
    crowd.add("\n## 2026-11-25 Coffee\n\n- [ ] @me one more 📅 2026-12-01\n", to: "peers/p500.md")
    let (before, after) = (try PageRoomTests.thousand.get(), try crowd.pages())
    let changed = Set(before.texts.keys).union(after.texts.keys).filter {
      before.texts[$0] != after.texts[$0]
    }
    #expect(
      changed.sorted() == [
        "pages/commitments/commitments-2026-12.md", "pages/meetings/meetings-2026-11-25.md",
        "pages/peerage-commitments.md", "pages/peerage-meetings.md", "pages/peerage.md",
        "pages/people/about-p500.md",
      ])
  }

  @Test("meetings are one page as long as they fit, with the lines between their months")
  func meetings() throws {
    // One month: a heading, a table's head and blank lines are six lines.
    for (count, isOne) in [(PageRoom.lines - 6, true), (PageRoom.lines - 5, false)] {
      let notes = (0..<count).map { ("peers/p\($0).md", "# Ann \($0)\n\n- 2026-11-25: message\n") }
      let pages = try WrittenPages(Dictionary(uniqueKeysWithValues: notes))
      #expect(pages["peerage-meetings"]?.contains("## November 2026\n") == isOne)
      #expect((pages["meetings/meetings-2026-11"] == nil) == isOne)
    }
  }

  @Test("commitments are one page as long as they fit")
  func commitments() throws {
    for (count, isOne) in [(PageRoom.lines, true), (PageRoom.lines + 1, false)] {
      let lines = (0..<count).map { "- [ ] @me promise \($0) 📅 2026-12-\(10 + $0 % 10)" }
      let pages = try WrittenPages(["peers/ada.md": "# Ada\n\n\(lines.joined(separator: "\n"))\n"])
      #expect((pages["commitments/commitments-2026-12-10"] == nil) == isOne)
      #expect(pages["peerage-commitments"]?.contains("## Due in 2026") == !isOne)
    }
  }

  @Test("forty sharers stand on the line of a hobby, more on a page of its own")
  func hobbies() throws {
    let few = try Crowd(of: PageRoom.names).pages()
    #expect(few["hobbies/hobby-chess"] == nil)
    #expect(few["peerage-hobbies"]?.contains("- chess: [Ann 0](people/about-p0.md), ") == true)
    let many = try Crowd(of: PageRoom.names + 1).pages()
    #expect(
      many["peerage-hobbies"]?.contains("- chess: [41 people](hobbies/hobby-chess.md)\n") == true)
    #expect(many["hobbies/hobby-chess"]?.contains("\n- [Ann 0](../people/about-p0.md)\n") == true)
  }

  @Test("home names forty people of a kind, a page all, and beyond that pages by letter")
  func people() throws {
    #expect(try Crowd(of: PageRoom.names).pages()["peerage-people"] == nil)
    let page = try Crowd(of: PageRoom.lines, meetings: 1, promises: 0).pages()
    #expect(page["peerage"]?.contains(", [260 more](peerage-people.md)\n") == true)
    #expect(page["peerage-people"]?.contains("\n- [Ann 0](people/about-p0.md)\n") == true)
    #expect(page["peerage-people"]?.contains(" · [agenda](agendas/agenda-p") == true)
    let split = try Crowd(of: PageRoom.lines + 1, meetings: 1, promises: 0).pages()
    #expect(split["peerage-people"] == nil)
    #expect(split["peerage"]?.contains("- 301 peers: [A](people/people-a.md), [B](") == true)
  }

  @Test(
    "of each severity the review shows some, and the most urgent as long as there is room",
    arguments: [
      ([], []), ([3, 4, 5], [3, 4, 5]), ([75], [75]), ([76], [75]),
      ([1000, 1000, 1000], [25, 25, 25]), ([1000, 10, 5], [60, 10, 5]),
      ([5, 1000, 1000], [5, 45, 25]),
    ])
  func review(counts: [Int], shown: [Int]) {
    #expect(ReviewPage.shown(of: counts) == shown)
  }

  @Test("somebody with thousands of lines has a page and an agenda of a few hundred")
  func oneBusyPerson() throws {
    var text = "# Ada\n\n## Next time\n\n"
    for number in 0..<1000 {
      text += "- topic \(number)\n- [ ] @me mine \(number) 📅 2026-11-\(10 + number % 20)\n"
      text +=
        "- [ ] @Ada theirs \(number)\n- [ ] @me hidden #private\n- Tension: tension \(number)\n"
      text +=
        "- Idea: idea \(number)\n- fact\(number):: words \(number)\n- hobby:: hobby \(number)\n"
    }
    let pages = try WrittenPages(["peers/ada.md": text])
    for (path, text) in pages.texts {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 400, "\(path)")
      #expect(lines.allSatisfy { $0.utf8.count < 8000 }, "\(path)")
    }
    let about = try #require(pages["people/about-ada"])
    #expect(about.contains("- [and 960 more](../peerage-commitments.md)\n"))
  }

  @Test("a group of thousands is a few names on each line that has it")
  func group() throws {
    var notes: [String: String] = [:]
    var members: [String] = []
    for number in 0..<500 {
      notes["peers/p\(number).md"] = "# Ann \(number)\n"
      members.append("Ann \(number)")
    }
    notes["meetings/2026-11-19 All.md"] =
      "---\nwith: [\(members.joined(separator: ", "))]\n---\n# All hands\n"
    let pages = try WrittenPages(notes)
    #expect(
      pages["peerage-meetings"]?.contains(", [460 more](../meetings/2026-11-19%20All.md) |\n")
        == true)
  }
}
