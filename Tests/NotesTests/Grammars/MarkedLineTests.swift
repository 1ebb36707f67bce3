import Notes
import SourceText
import Testing

@Suite struct MarkedLineTests {
  @Test(
    "each mark is read, and its words are what is left",
    arguments: [
      ("Insight: we talk past", MarkKind.insight, "we talk past", "plain"),
      ("insight: we talk past", .insight, "we talk past", "any case"),
      ("**Insight:** we talk past", .insight, "we talk past", "bold"),
      ("**Insight**: we talk past", .insight, "we talk past", "the colon outside"),
      ("Insight:: we talk past", .insight, "we talk past", "two colons"),
      ("**Insight**:: we talk past", .insight, "we talk past", "bold, two colons"),
      ("Insight:we talk past", .insight, "we talk past", "no blank"),
      ("[x] Tension: who decides", .tension, "who decides", "a box"),
      ("~~Tension: who decides~~", .tension, "who decides", "strike"),
      ("~~**Tension:** who decides~~", .tension, "who decides", "strike and bold"),
      ("Resolved: they do", .resolved, "they do", "resolved"),
      ("Handshake: both read", .handshake, "both read", "handshake"),
      ("Believed: late", .believed, "late", "believed"),
      ("Happened: ill", .happened, "ill", "happened"),
      ("Plate: hiring", .plate, "hiring", "plate"), ("Idea: a demo", .idea, "a demo", "idea"),
      ("Response: yes", .response, "yes", "response"),
      ("Resolved:", .resolved, "", "nothing behind"),
      ("#insight we talk past", .insight, "we talk past", "a tag"),
      ("who decides #tension", .tension, "who decides", "last"),
      ("#resolved they do", .resolved, "they do", "a tag"),
      ("#Handshake both", .handshake, "both", "any case"),
      ("#plate hiring", .plate, "hiring", "a tag"), ("#idea demo", .idea, "demo", "a tag"),
      ("#feedback/received listen", .feedbackReceived, "listen", "a tag"),
      ("#feedback/given listen", .feedbackGiven, "listen", "a tag"),
      ("Idea: a demo #tension", .idea, "a demo", "the beginning wins"),
    ])
  func mark(text: String, kind: MarkKind, words: String, note: String) throws {
    let line = ScannedLine(text)
    let marked = try #require(MarkedLine.read(line.inlines, in: line.file), "\(note)")
    #expect(marked.kind == kind, "\(note)")
    #expect(marked.person == nil)
    // A box is the task's; these words are those behind it.
    let gaps = [marked.labelRange, text.hasPrefix("[") ? 0..<4 : nil].compactMap(\.self)
    #expect(Words(line.inlines, in: line.file, leavingOut: gaps).text == words, "\(note)")
  }

  @Test(
    "feedback names whom it is from or for",
    arguments: [
      ("Feedback from Ada: listen", MarkKind.feedbackReceived, PersonText.name("Ada")),
      ("Feedback from Ada Lovelace: listen", .feedbackReceived, .name("Ada Lovelace")),
      ("**Feedback from [[Ada]]:** listen", .feedbackReceived, .wikiLink(WikiLink(target: "Ada"))),
      ("Feedback from @ada: listen", .feedbackReceived, .mention("ada")),
      ("Feedback from them: listen", .feedbackReceived, .other),
      ("Feedback for Ada: listen", .feedbackGiven, .name("Ada")),
      ("feedback to Ada:: listen", .feedbackGiven, .name("Ada")),
      ("Feedback from me: listen", .feedbackReceived, .owner),
    ])
  func feedback(text: String, kind: MarkKind, person: PersonText) throws {
    let line = ScannedLine(text)
    let marked = try #require(MarkedLine.read(line.inlines, in: line.file))
    #expect(marked.kind == kind)
    #expect(marked.person == person)
    let label = try #require(marked.labelRange)
    #expect(Words(line.inlines, in: line.file, leavingOut: [label]).text == "listen")
  }

  @Test(
    "what carries no mark is none",
    arguments: [
      ("An insight: yes", "not the beginning"), ("Insights: many", "another word"),
      ("Insight", "no colon"),
      ("`Insight:` x", "code"), ("<!-- Insight: x -->", "a comment"),
      ("Feedback: none", "nobody named"),
      ("#insightful", "part of a tag"), ("#feedback", "half a tag"),
      ("#feedback/other x", "another tag"), ("", "nothing"),
      ("one\nInsight: two", "the second line"), ("[Insight: x](y)", "a link"),
      ("Feedback about Ada: x", "neither"),
    ])
  func none(text: String, note: String) {
    let line = ScannedLine(text)
    #expect(MarkedLine.read(line.inlines, in: line.file) == nil, "\(note)")
  }

  @Test(
    "a heading means something where the whole of it is the word",
    arguments: [
      ("Next time", HeadingWord.topics), ("Next 1:1", .topics), ("TOPICS:", .topics),
      ("To discuss", .topics),
      ("Agenda", .topics), ("📥 Inbox", .topics), ("**Parking lot**", .topics),
      ("2. Topics", .topics),
      ("Hobbies", .hobbies), ("Hobbies & passions", .hobbies), ("Interests", .hobbies),
      ("Hobbies and passions", .hobbies), ("Attendees", .attendees), ("Participants", .attendees),
      ("Present:", .attendees), ("How she thinks", .thinking), ("How they work", .thinking),
      ("How Ada Lovelace thinks", .thinking), ("Next steps", .plainBullets),
      ("I owe", .plainBullets),
      ("Open threads", .plainBullets), ("Action items", .plainBullets),
      ("Follow-ups", .plainBullets),
      ("Exploring", .exploring), ("Exploration of the field", .exploring),
      ("Divergent ideas", .exploring),
      ("Options", .exploring), ("Options we saw", .exploring), ("What we know", .exploring),
      ("1:1", nil),
      ("Agenda of the board", nil), ("How we work", nil), ("How it works", nil), ("Presents", nil),
      ("", nil),
      ("What we knew", nil), ("Adoptions", nil), ("2026", nil), ("Implore", nil),
    ])
  func heading(text: String, word: HeadingWord?) {
    let line = ScannedLine(text)
    #expect(HeadingWord.read(line.inlines, in: line.file) == word)
  }

  @Test(
    "how somebody thinks is read from a line's label",
    arguments: [
      ("Values: data", ThinkingLine.Kind.values, "data"), ("**Approach:** slow", .approach, "slow"),
      ("Communicates: in writing", .communication, "in writing"),
      ("communication:: by mail", .communication, "by mail"),
      ("Likes: tea", nil, nil), ("Values", nil, nil), ("", nil, nil),
    ])
  func thinking(text: String, kind: ThinkingLine.Kind?, words: String?) {
    let line = ScannedLine(text)
    let read = ThinkingLine.read(line.inlines, in: line.file)
    #expect(read?.kind == kind)
    #expect(
      read.map { Words(line.inlines, in: line.file, leavingOut: [$0.labelRange]).text } == words)
  }
}
