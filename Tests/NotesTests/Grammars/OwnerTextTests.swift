import Notes
import SourceText
import Testing

@Suite struct OwnerTextTests {
  @Test(
    "each spelling of an owner is found, and its words are what is left",
    arguments: [
      ("@me call", OwnerText.Spelling.mention, PersonText.owner, "call", "the owner"),
      ("@ada call", .mention, .mention("ada"), "call", "a mention"),
      ("@ada: call", .mention, .mention("ada"), "call", "a colon"),
      ("**@ada** call", .mention, .mention("ada"), "call", "bold"),
      ("#urgent @ada call", .mention, .mention("ada"), "call", "behind a tag"),
      ("[[Ada]] to call", .link, .wikiLink(WikiLink(target: "Ada")), "call", "a link and to"),
      ("[[Ada]]: call", .link, .wikiLink(WikiLink(target: "Ada")), "call", "a link and a colon"),
      ("[[Ada]] call", .link, .wikiLink(WikiLink(target: "Ada")), "call", "a link"),
      ("**Ada** call", .bold, .name("Ada"), "call", "bold"),
      ("**Ada:** call", .bold, .name("Ada"), "call", "bold with its colon"),
      ("**Ada Lovelace** – call", .bold, .name("Ada Lovelace"), "call", "a dash"),
      ("me: call", .label, .owner, "call", "the owner"),
      ("They: call", .label, .other, "call", "the other"),
      ("she: call", .label, .other, "call", "the other"),
      ("he: call", .label, .other, "call", "the other"),
      ("Ada: call", .label, .name("Ada"), "call", "a name"),
      ("Ada Lovelace: call", .label, .name("Ada Lovelace"), "call", "two names"),
      ("Ada to call", .nameTo, .name("Ada"), "call", "to"),
      ("Ada Byron Lovelace to call", .nameTo, .name("Ada Byron Lovelace"), "call", "three names"),
      ("Élodie to call", .nameTo, .name("Élodie"), "call", "another letter"),
      ("call - @ada", .trailingMention, .mention("ada"), "call", "at the end"),
      ("call – @me", .trailingMention, .owner, "call", "a dash"),
      (
        "call - @ada 📅 2026-11-27", .trailingMention, .mention("ada"), "call", "fields are no words"
      ),
      ("call (Ada)", .brackets, .name("Ada"), "call", "brackets"),
      (
        "call ([[Ada]])", .brackets, .wikiLink(WikiLink(target: "Ada")), "call",
        "a link in brackets"
      ),
      ("call (them).", .brackets, .other, "call.", "a full stop"),
      ("call → Ada", .arrow, .name("Ada"), "call", "an arrow"),
      ("call -> Ada [due:: 2026-11-27]", .arrow, .name("Ada"), "call", "two signs, a field"),
    ])
  func spelling(
    text: String, spelling: OwnerText.Spelling, person: PersonText, words: String, note: String
  ) throws {
    let line = ScannedLine(text)
    let fields = TaskFields(line.inlines, in: line.file)
    let found = OwnerText.candidates(line.inlines, in: line.file, fields: fields.ranges)
    let candidate = try #require(found.first { $0.spelling == spelling }, "\(note)")
    #expect(candidate.person == person, "\(note)")
    let left = Words(
      line.inlines, in: line.file, leavingOut: fields.ranges + [candidate.range])
    #expect(left.text == words, "\(note)")
  }

  @Test(
    "a mention may go on in capitalised words, and the longest comes first",
    arguments: [
      ("@Ada Lovelace send it", [("Ada Lovelace", "send it"), ("Ada", "Lovelace send it")]),
      ("@Ada Lovelace: send it", [("Ada Lovelace", "send it"), ("Ada", "Lovelace: send it")]),
      ("@ada send it", [("ada", "send it")]),
      ("@Ada, Bob sends it", [("Ada", "Bob sends it")]),
      ("@\"Ada King\" Send it", [("Ada King", "Send it")]),
      (
        "@Zoë Ångström O\u{2019}Neil goes",
        [
          ("Zoë Ångström O\u{2019}Neil", "goes"), ("Zoë Ångström", "O\u{2019}Neil goes"),
          ("Zoë", "Ångström O\u{2019}Neil goes"),
        ]
      ),
    ])
  func longerMention(text: String, expected: [(name: String, words: String)]) {
    let line = ScannedLine(text)
    let found = OwnerText.candidates(line.inlines, in: line.file)
    #expect(found.map(\.person) == expected.map { .mention($0.name) })
    for (candidate, expected) in zip(found, expected) {
      let left = Words(line.inlines, in: line.file, leavingOut: [candidate.range])
      #expect(left.text == expected.words)
    }
  }

  @Test("candidates stand in the order of precedence")
  func order() {
    let line = ScannedLine("@ada Ada: Ada to call (Bob) → Cleo - @dan")
    let found = OwnerText.candidates(line.inlines, in: line.file)
    #expect(found.map(\.spelling) == [.mention, .mention, .trailingMention])
    let other = ScannedLine("Ada: send → Cleo (Bob)")
    #expect(
      OwnerText.candidates(other.inlines, in: other.file).map(\.spelling) == [.label, .brackets])
  }

  @Test(
    "what names nobody in an owner's place gives no candidate",
    arguments: [
      ("call @ada", "a mention without a dash"), ("call [[Ada]]", "a link elsewhere"),
      ("[[Ada]]'s plan", "a genitive"), ("go to Ada", "a small letter"), ("10:30 call", "a time"),
      ("due:2026-11-27", "a field"), ("Ada Byron King Lovelace to call", "four words"),
      ("`Ada`: call", "code"), ("call (see the notes of last week here)", "a sentence"),
      ("(Ada)", "nothing to do"),
      ("→ Ada", "nothing to do"), ("", "nothing"), ("call", "a word"),
      ("well-known - @", "no name"),
      ("one two three four five: call", "a sentence"), ("![[Ada]] call", "an embed"),
    ])
  func none(text: String, note: String) {
    let line = ScannedLine(text)
    #expect(OwnerText.candidates(line.inlines, in: line.file).isEmpty, "\(note)")
  }

  @Test(
    "a heading says whose the tasks under it are",
    arguments: [
      ("I owe them", PersonText.owner), ("I owe", .owner), ("I owe Ada", .owner),
      ("What I owe", .owner),
      ("They owe me", .other), ("She owes me:", .other), ("**He owes me**", .other),
      ("Ada owes me", .name("Ada")),
      ("[[Ada]] owes me", .wikiLink(WikiLink(target: "Ada"))), ("Waiting", .other),
      ("Waiting for", .other),
      ("Waiting on:", .other), ("Waiting for Ada Lovelace", .name("Ada Lovelace")),
      ("waiting on @ada", .mention("ada")), ("Waiting for me", .owner), ("TODO: Ada", .name("Ada")),
      ("To do: me", .owner), ("TODO: [[Ada]]", .wikiLink(WikiLink(target: "Ada"))),
      ("⏳ Waiting", .other),
      ("TODO", nil), ("TODO:", nil), ("Ada", nil), ("Waiting room", nil), ("Who owes whom", nil),
      ("", nil),
      ("They owe me an answer", nil), ("Ada's TODO: x", nil),
    ])
  func heading(text: String, person: PersonText?) {
    let line = ScannedLine(text)
    #expect(OwnerHeading.person(line.inlines, in: line.file) == person)
  }
}
