import Relationships
import Testing

@Suite struct InterestTests {
  private static let settings =
    "me: { name: Grace, hobbies: [Sailing, choir (alto), trail running] }"

  @Test(
    "a meeting mentions an interest as whole words, whatever their case",
    arguments: [
      ("a word", "- went sailing", ["sailing"]), ("capitals", "SAILING!", ["sailing"]),
      ("without its parenthesis", "the choir", ["choir"]),
      ("two words", "Trail  running\n", ["trail running"]),
      ("across lines", "trail\nrunning", ["trail running"]),
      ("with a hyphen", "trail-running", ["trail running"]),
      ("half of it", "running", []), ("half a word", "parasailing", []),
      ("accents", "sáiling", ["sailing"]),
      ("several, sorted", "sailing, choir", ["choir", "sailing"]),
      ("a heading", "### Sailing", ["sailing"]), ("a field", "hobby:: sailing", ["sailing"]),
      ("a bracketed field", "[hobby:: sailing]", ["sailing"]), ("a tag", "x #sailing", ["sailing"]),
      ("a link", "[[Sailing]]", ["sailing"]), ("a private line", "sailing #private", ["sailing"]),
      ("a task", "- [ ] book sailing", ["sailing"]),
      ("not across fields", "trail [x:: running]", []),
      ("a comment", "x <!-- sailing -->", []), ("nothing", "x", []),
    ])
  func mentioned(why: String, text: String, expected: [String]) throws {
    let index = readCircle(
      ["peers/bob.md": "sailing\n\n## 2026-11-19 1:1\n\n\(text)\n"],
      settings: InterestTests.settings
    ).index
    let meeting = try #require(index.meetings.first)
    #expect(meeting.interests.map(\.text) == expected, Comment(rawValue: why))
    #expect(
      meeting.interests.allSatisfy { index.owner.hobbies.map(SharedInterests.key).contains($0) })
  }

  @Test("the owner's own note has interests, too, and all places and the title of a meeting count")
  func places() {
    let index = readCircle(
      [
        "people/grace.md": "---\nname: Grace\nhobbies: [chess]\n---\n",
        "peers/bob.md": "## 2026-11-19 1:1\n\nchess\n\n## 2026-11-12 1:1\n",
        "journal/2026-11-19.md": "## [[Bob]]\n\nsailing\n",
        "meetings/2026-11-05 Trail running.md": "---\nwith: Bob\n---\nWords\n",
      ], settings: InterestTests.settings
    ).index
    #expect(
      index.meetings.map { $0.interests.map(\.text) } == [
        ["trail running"], [], ["chess", "sailing"],
      ])
  }
}
