import SourceText

/// When to meet, and what to talk about.
extension RuleAct {
  private static let series =
    "series: { every: weekly, day: thursday, minutes: 45, start: 2026-09-10, until: 2026-12-03 }"
  static let rhythm: [RuleAct] = [
    .ada(
      .oneOnOneDue, "cadence: monthly", "## 2026-10-22 1:1\n", next: "book the next 1:1",
      with: "\n## 2026-12-03 1:1\n"),
    .ada(
      .oneOnOneOverdue, "cadence: monthly", "## 2026-09-01 1:1\n", next: "book the next 1:1",
      with: "\n## 2026-12-03 1:1\n"),
    .ada(
      .oneOnOneOverdue, "cadence: monthly", "## 2026-09-01 1:1\n", next: "book the next 1:1",
      replace: "cadence: monthly",
      with: "cadence: monthly\nseries: { every: monthly, start: 2026-12-03, until: 2027-02-25 }"),
    .ada(
      .seriesNoEnd, "series: { every: weekly, start: 2026-01-08 }",
      next: "let it end, and agree on a new one for 3 months at most", replace: "2026-01-08",
      with: "2026-11-26, until: 2027-02-26"),
    .ada(
      .seriesNoEnd, "series: { every: weekly, start: 2026-11-05 }",
      next: "agree on an end, 2027-02-05 at the latest", replace: "2026-11-05",
      with: "2026-11-05, until: 2027-02-05"),
    .ada(
      .seriesEnding, series, next: "decide together: keep weekly, slower (biweekly) or stop",
      replace: "2026-12-03",
      with: "2026-12-03, decided: keep"),
    .ada(
      .seriesEnded, "series: { every: weekly, start: 2026-09-10, until: 2026-11-19 }",
      next: "decide with Ada: keep it, slower, faster or stop", replace: "2026-11-19",
      with: "2026-11-19, decided: stop"),
    .ada(
      .cadenceMismatch, "interdependence: moderate\n" + series,
      next: "agree with Ada on a rhythm that fits", replace: "weekly", with: "biweekly"),
    .ada(
      .cadenceMismatch, "interdependence: strong\n" + series,
      "## 2026-11-05 1:1 cancelled\n\n## 2026-11-12 1:1 cancelled\n\n## 2026-11-19 1:1 cancelled\n",
      next: "agree with Ada on a rhythm that fits", replace: series,
      with: """
        series:
          - { every: weekly, start: 2026-09-10, until: 2026-11-25, decided: slower }
          - { every: weekly, start: 2026-12-03, until: 2027-01-28 }
        """),
    RuleAct(
      rule: .scatteredDays, subject: "vault",
      notes: [
        "peers/ada.md": ada(series.replacing("thursday", with: "friday"), ""),
        "peers/bo.md": "---\nname: Bo\n\(series.replacing("thursday", with: "monday"))\n---\n",
      ],
      settings: "week: { peers: thursday }\n", next: "move what can be moved to Thursday",
      edits: [Edit(path: "peers/ada.md", old: "friday", new: "thursday")]),
    RuleAct(
      rule: .overScheduled, subject: "vault",
      notes: [
        "peers/ada.md": ada(series.replacing("09-10", with: "09-03"), ""),
        "peers/bo.md": "---\nname: Bo\n\(series)\ninterdependence: strong\n---\n",
      ],
      settings: "limits: { hours: 1 }\n",
      next: """
        meet Ada or Bo less often; instead, keep one page of both teams' dates that either \
        may read at any time
        """,
      edits: [Edit(path: "peers/ada.md", old: "weekly", new: "biweekly")]),
  ]

  static let talks: [RuleAct] = [
    RuleAct(
      rule: .previewMissing, subject: "proposals/rota",
      notes: [
        "peers/ada.md": ada(series, ""),
        "proposals/rota.md": "---\npresent: 2026-12-01\ndepends-on: Ada\n---\n",
      ],
      next: "show it in the 1:1 with Ada on 2026-11-26",
      edits: [
        Edit(
          path: "peers/ada.md", new: "\n## 2026-11-26 1:1\n\n- [[rota]]: wants two more people\n")
      ]),
    RuleAct(
      rule: .previewUnheard, subject: "proposals/rota",
      notes: [
        "peers/ada.md": ada("", "## 2026-11-19 1:1\n\n- [[rota]]"),
        "proposals/rota.md": "---\npresent: 2026-12-01\ndepends-on: Ada\n---\n",
      ],
      next: "ask Ada for a first thought, or note what was said",
      edits: [Edit(path: "peers/ada.md", new: "  - wants two more people\n")]),
    .ada(
      .tensionOpen, "trust: 4", "## 2026-10-01 1:1\n\n- Tension: who owns the pager",
      next: "make room in the next 1:1 to work it through",
      with: "\n## 2026-11-26 1:1\n\n- Resolved: we do\n"),
    .ada(
      .tensionOpen, "", "## 2026-10-01 1:1\n\n- Tension: who owns the pager",
      next: "first meet Ada a few more times, then talk it through",
      with: "  - Resolved: we do, after the tables\n"),
    RuleAct(
      rule: .insightDue,
      notes: [
        "peers/ada.md": ada("trust: 3", "## 2026-11-19 1:1\n"),
        "projects/tables.md": "---\nwith: Ada\nstage: done\nend: 2026-11-10\n---\n",
      ],
      next: "compare what we believed happened with what did, in the next 1:1",
      edits: [
        Edit(path: "peers/ada.md", new: "\n## 2026-11-26 1:1\n\n- Insight: we asked too late\n")
      ]),
    .ada(
      .handshakeStale, "", "## 2026-05-01 1:1\n\n- Handshake: we page them first",
      next: "ask Ada whether it still holds, and note what you find",
      with: "\n## 2026-11-26 1:1\n\n- Handshake: we page them first, still\n"),
    .ada(
      .askForFeedback, "trust: 4\nsince: 2026-01-08",
      next: "ask Ada what I should keep doing, and what I could change",
      with: "\n## 2026-11-26 1:1\n\n- Feedback from Ada: more of the tables\n"),
  ]
}
