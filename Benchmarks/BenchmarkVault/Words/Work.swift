/// What work is called.
extension Words {
  static let projectQualities = [
    "Shared", "Faster", "Common", "One", "Early", "Joint", "Weekly", "Quiet", "Better", "Smaller",
    "Open", "First", "Simple", "Paired", "Automatic", "Nightly", "Honest", "Lighter", "Public",
    "Written", "Clearer", "Safer", "Steady", "Rolling",
  ]

  static let projectThings = [
    "on-call rota", "release train", "price list", "customer council", "onboarding week",
    "design system", "error budget", "test fixtures", "data catalogue", "incident review",
    "hiring loop", "roadmap", "launch checklist", "support rota", "style guide", "cost report",
    "consent banner", "search index", "login page", "staging cluster", "feature flags",
    "partner portal", "invoice run", "beta list", "knowledge base", "capacity plan",
    "access review", "metrics page", "warehouse pilot", "translation desk", "mobile kit",
    "audit trail",
  ]

  static let proposalOpenings = [
    "A case for the", "What we learn from the", "Twice a year: the", "Next steps for the",
    "Fewer meetings through the", "One owner for the", "Money for the", "An end to the",
    "Who keeps the", "Moving the", "A year of the", "Three ways to do the",
  ]

  static let groupOpenings = [
    "The old", "The Tuesday", "Friends of the", "The first", "The former", "The book club of the",
    "Founders of the", "The wider", "The Berlin", "The evening",
  ]

  static let groupThings = [
    "payments crew", "press", "launch team", "platform guild", "warehouse group",
    "managers of 2023", "search team", "support floor", "design studio", "quarterly forum",
    "running club", "migration squad", "data guild", "night shift", "reading circle",
    "offsite table",
  ]

  static let meetingTopics = [
    "Prices", "Roadmap", "Hiring", "Incident review", "Planning", "Budget", "Migration",
    "Beta list", "Launch", "Capacity", "Onboarding", "Quarterly review", "Design review",
    "Support load", "Partner portal", "Data catalogue",
  ]
}

/// Words that peerage reads.
extension Words {
  static let interdependence = ["strong", "moderate", "light", "light"]
  static let trust = ["new", "working", "reliable", "candid", "deep", "2", "3", "4"]
  static let timezones = ["Europe/Berlin", "Europe/Lisbon", "America/New_York", "Asia/Kolkata"]
  static let meetingTitles = [
    "1:1", "1:1", "1:1", "1:1", "1:1", "1:1", "1:1", "1:1", "Coffee", "Lunch", "Catch-up", "Retro",
    "Planning", "Review", "Slack", "1:1 cancelled",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
