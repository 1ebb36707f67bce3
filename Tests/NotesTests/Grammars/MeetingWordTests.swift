import Notes
import Testing

@Suite struct MeetingWordTests {
  @Test(
    "a heading's first word decides, and 1:1 wherever it stands",
    arguments: [
      ("1:1", MeetingType.oneOnOne, "the bold form"), ("1-1", .oneOnOne, "a hyphen"),
      ("1on1 with Ada", .oneOnOne, "no blanks"), ("One-on-one", .oneOnOne, "words"),
      ("Ada 1:1", .oneOnOne, "anywhere"), ("Weekly one-on-one", .oneOnOne, "words anywhere"),
      ("Coffee 1:1", .oneOnOne, "a 1:1 over coffee is one"), ("1:1s", .oneOnOne, "plural"),
      ("(1:1)", .oneOnOne, "in brackets"), ("meeting:1:1", .oneOnOne, "behind a colon"),
      ("Call", .oneOnOne, "a call"), ("Catch-up", .oneOnOne, "a catch-up"),
      ("catch up", .oneOnOne, "two words"),
      ("Coffee with Ada", .social, "social"), ("LUNCHES", .social, "any case, plural"),
      ("Drinks", .social, "drinks"), ("beers after work", .social, "beers"),
      ("Happy hour", .social, "two words"),
      ("Game night", .social, "two words"), ("Parties", .social, "plural in ies"),
      ("Brunch", .social, "brunch"),
      ("Retro", .work, "work"), ("Retrospective", .work, "in full"), ("All-hands", .work, "hyphen"),
      ("Kick-off", .work, "hyphen"), ("Offsite, day 2", .work, "comma"),
      ("Workshops", .work, "plural"),
      ("Walk through the roadmap", .work, "no walk"), ("Run-through", .work, "no run"),
      ("Slack", .contact, "contact"), ("E-mail about hiring", .contact, "hyphen"),
      ("DM", .contact, "short"),
      ("Slack: moved our 1:1", .contact, "a message about a 1:1 is none"),
      ("note: thanks", .contact, "a note"),
      ("Café", nil, "no word of the table"), ("Roadmap", nil, "any other"), ("", nil, "nothing"),
      ("Planned coffee", nil, "not the first word"), ("Notes", nil, "what every meeting has"),
      ("textual analysis", nil, "part of a word"), ("Texting", nil, "part of a word"),
      ("1:1:30", nil, "a time"), ("10:1:15", nil, "a time"), ("11:1", nil, "a time"),
      ("1:10", nil, "a time"),
      ("1-1-1", nil, "a row"), ("2026-1-1", nil, "a date"), ("1.1:1", nil, "a number"),
    ])
  func heading(title: String, type: MeetingType?, note: String) {
    #expect(MeetingWord.type(ofHeading: title) == type, "\(note)")
  }

  @Test(
    "of an item only the first three words are looked at",
    arguments: [
      ("Slack DM about the budget", MeetingType.contact), ("met for coffee", .social),
      ("quick call", .oneOnOne), ("he told me about lunch", nil), ("a long 1:1 today", .oneOnOne),
      ("lunch, then 1:1", .oneOnOne), ("emailed her about 1:1", nil),
      ("short email on 1:1s", .contact),
      ("happy hour downtown", .social), ("", nil), ("moved to the happy hour", nil),
    ])
  func item(title: String, type: MeetingType?) {
    #expect(MeetingWord.type(ofItem: title) == type)
  }

  @Test(
    "a tag or a value of `type:` is the word itself",
    arguments: [
      ("1-1", MeetingType.oneOnOne, MeetingType.oneOnOne), ("banter", .social, .social),
      ("meeting/coffee", .social, nil), ("social", .social, .social),
      ("one-on-one", .oneOnOne, .oneOnOne),
      ("work", nil, .work), ("contact", nil, .contact), ("all-hands", .work, .work),
      ("meeting", nil, nil),
      ("coffee with ada and bob", nil, nil), ("", nil, nil),
    ])
  func tagAndValue(text: String, tag: MeetingType?, value: MeetingType?) {
    #expect(MeetingWord.type(ofTag: text) == tag)
    #expect(MeetingWord.type(ofValue: text) == value)
  }

  @Test(
    "a title says that a meeting was called off",
    arguments: [
      ("1:1 cancelled", true), ("Canceled: 1:1", true), ("1:1 (skipped)", true), ("No-show", true),
      ("1:1 no show", true), ("Called off", true), ("1:1", false), ("uncancelled", false),
      ("show no slides", false), ("He called off-hand", true), ("call off", false),
    ])
  func calledOff(title: String, expected: Bool) {
    #expect(MeetingWord.isCalledOff(title) == expected)
  }
}
