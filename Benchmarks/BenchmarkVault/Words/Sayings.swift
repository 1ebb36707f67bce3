/// What people say in notes: a subject, what it does, to what, and how it goes on.
extension Words {
  static let subjects = [
    "We", "They", "Both teams", "The pilot", "Their team", "Our side", "The forum", "The new lead",
    "Finance", "Support", "The vendor", "Half of the group", "Nobody yet", "The customers",
    "The last release", "My draft", "Their plan", "The budget", "The rota", "The migration",
  ]

  static let verbs = [
    "agreed to wait for", "worried about", "moved faster than", "asked for", "kept",
    "depended on", "looked better after", "came back to", "got stuck behind", "decided on",
    "lived without", "learned a lot from", "spoke well of", "wanted to hear more of",
    "nearly finished", "had questions about", "tried", "put off", "changed", "made room for",
  ]

  static let objects = [
    "the numbers from last quarter", "the second half of the launch", "the new naming",
    "the handover to support", "an offsite in spring", "hiring two people", "the café in the lobby",
    "the cost of the cluster", "the review on Thursday", "a smaller first step",
    "the naïve version", "the old data model", "what customers say", "the tickets from the weekend",
    "the résumé screen", "the promise to the board", "the translation into French",
    "the test in Kraków", "the long letter", "the night deploys", "the shared calendar",
    "the beta list", "an answer by Friday", "the read-only mode",
  ]

  static let endings = [
    "and that is fine for now", "so we look again in two weeks", "which came as a surprise",
    "but not before the holidays", "and I said so", "since nobody has the time",
    "as long as both leads agree", "even if it costs a day", "because the last one went well",
    "and the team is proud of it", "although the dates may slip", "with thanks to the night shift",
    "if the pilot holds", "and it helps us both", "while the forum decides",
    "once the contract is signed", "— a good sign", "and no one objects", "before it grows",
    "and we laughed about it",
  ]

  /// Things to raise next time.
  static let topics = [
    "What we would do differently", "Who looks after the pilot in January",
    "The handover before the holidays", "How the last launch felt from their side",
    "Which meeting we could drop", "The two numbers that do not agree",
    "Whether the forum should see it in March", "Their view of the new rota",
    "What to tell both teams on Monday", "A date for the next review", "The offer from the vendor",
    "Who could take over the guild",
  ]

  static let tasks = [
    "send the tables", "write down what we agreed", "introduce them to the new lead",
    "share the draft with both teams", "book the room for the workshop",
    "ask finance for the numbers", "comment on the design", "find a date with the vendor",
    "list the open risks", "answer the question about access", "check the contract",
    "draft the announcement", "collect three examples", "move the review a week",
    "tell the team about the change", "look at the dashboard together",
    "forward the customer's letter", "propose names for the pilot", "clean up the shared folder",
    "read the postmortem", "try the new form", "set up the channel", "ask legal about the wording",
    "count last month's tickets", "write the first page", "measure the start-up time",
    "name one owner", "close the old board", "thank the night shift", "sketch the next quarter",
  ]

  static let values = [
    "a decision that is written down", "candour before comfort", "time to think",
    "small steps that can be undone", "people who ask", "finishing what was begun",
    "facts over rank", "the customer's whole day",
  ]

  static let approaches = [
    "draws it first", "asks three people and then decides", "starts with the numbers",
    "talks to customers early", "writes a page before any meeting", "tries it on a Friday",
    "looks for the smallest test", "lists what could go wrong",
  ]

  static let waysToTalk = [
    "long documents, short meetings", "in person, or a call", "a message before ten",
    "says it once and means it", "prefers a walk", "questions first, opinions later",
    "reads everything, answers late", "calls rather than writes",
  ]

  static let insights = [
    "the date was never theirs to set", "they had been promised two people",
    "both of us waited for the other", "the forum had asked for it in spring",
    "the numbers came from two places", "nobody had told the night shift",
  ]

  static let tensions = [
    "who owns the price list", "how early we share drafts", "whose the beta list is",
    "two reviews where one would do", "what counts as done", "who speaks to the vendor",
  ]

  static let handshakes = [
    "they run the pilot, we write it up", "we keep the rota, they keep the budget",
    "they ask first, we answer in a day", "one page from us, one decision from them",
  ]
}
