import SourceText

/// What to do together, what was promised, and what to know of one another.
extension RuleAct {
  static let together: [RuleAct] = [
    .ada(
      .newPeer, "since: 2026-11-20",
      next: "propose a talk to get to know one another, and one small problem to share",
      with: "\n## 2026-11-26 1:1\n"),
    RuleAct(
      rule: .noJointWork, notes: ["peers/ada.md": ada("since: 2026-08-01", "")],
      next: "look for one small thing to do together",
      edits: [
        Edit(
          path: "projects/tables.md",
          new: "---\nwith: Ada\nstage: explore\nstart: 2026-11-26\nend: 2026-12-10\n---\n")
      ]),
    RuleAct(
      rule: .noJointWork,
      notes: [
        "peers/ada.md": ada("since: 2026-08-01", ""),
        "projects/tables.md": "---\ntitle: Tables\nwith: Ada\nstage: idea\n---\n",
      ],
      next: "choose one small thing to do together: Tables",
      edits: [Edit(path: "projects/tables.md", old: "stage: idea", new: "stage: explore")]),
    .project(
      .jointProjectLong, "stage: explore\nstart: 2026-11-20\nend: 2027-01-20",
      next: "agree with Ada on a part that can be done by 2026-12-11", replace: "2027-01-20",
      with: "2026-12-11"),
    .project(
      .jointProjectLong, "stage: do\nstart: 2026-10-01",
      next: "agree with Ada on what is enough, and call it done", replace: "stage: do",
      with: "stage: done"),
    .project(
      .jointProjectLate, "stage: do\nstart: 2026-11-09\nend: 2026-11-25",
      next: "agree with Ada on a new end, or on what is enough", replace: "2026-11-25",
      with: "2026-12-04"),
    .project(
      .jointProjectLate, "stage: do\nstart: 2026-11-09\nend: 2026-11-25",
      next: "agree with Ada on a new end, or on what is enough", replace: "stage: do",
      with: "stage: done"),
    .project(
      .jointProjectRushed, "stage: do\nstart: 2026-11-20\nend: 2026-12-04",
      next: "ask Ada what each of us knows, and note the options",
      with: "\n## Options\n\n- by hand, or by machine\n"),
    .project(
      .jointProjectHighStakes, "stage: explore\nstart: 2026-11-20\nend: 2026-12-04\nstakes: high",
      next: "begin with a small piece of it, or with something smaller", replace: "high",
      with: "low"),
    RuleAct(
      rule: .jointProjectHighStakes, subject: "projects/tables",
      notes: [
        "peers/ada.md": ada("", ""), "projects/tables.md": "---\nwith: Ada\nstakes: high\n---\n",
      ],
      next: "begin with a small piece of it, or with something smaller",
      edits: [Edit(path: "projects/one.md", new: "---\nwith: Ada\nstart: 2026-11-26\n---\n")]),
    .project(
      .projectStale, "stage: explore\nstart: 2026-11-10\nend: 2026-11-30",
      next: "agree with Ada on the next step, or on a good end",
      with: "\n## 2026-11-26 What next\n\nOne of us asks.\n"),
    .project(
      .projectStale, "stage: explore\nstart: 2026-11-10\nend: 2026-11-30",
      next: "agree with Ada on the next step, or on a good end", replace: "explore", with: "done"),
  ]

  static let commitments: [RuleAct] = [
    .ada(
      .myCommitmentOverdue, "", "- [ ] send it 📅 2026-11-20",
      next: "do it, or tell Ada when it comes", replace: "[ ] send it",
      with: "[x] send it ✅ 2026-11-26"),
    .ada(
      .myCommitmentOverdue, "", "- [ ] send it 📅 2026-11-20",
      next: "do it, or tell Ada when it comes", replace: "2026-11-20", with: "2026-12-03"),
    .ada(
      .theirCommitmentOverdue, "", "- [ ] @ada sends it 📅 2026-11-20",
      next: "ask Ada whether the day still holds, and what would help", replace: "2026-11-20",
      with: "2026-12-03"),
    .ada(
      .commitmentUndated, "", "- [ ] send it ➕ 2026-11-01\n- [ ] @ada sends it ➕ 2026-11-01",
      next: "give each a date together, or let it go", replace: "➕ 2026-11-01", with: "📅 2026-12-03"
    ),
    .ada(
      .commitmentUndated, "", "- [ ] send it ➕ 2026-11-01",
      next: "give it a date together, or let it go", replace: "[ ]", with: "[-]"),
    .ada(
      .keptRateLow, "",
      """
      - [x] one ✅ 2026-11-10
      - [x] two ✅ 2026-11-10
      - [x] three ✅ 2026-11-10
      - [ ] four 📅 2026-11-20
      - [ ] five 📅 2026-11-20
      """,
      next: "promise Ada less at a time, and say early when a day moves", replace: "2026-11-20",
      with: "2026-12-03"),
  ]

  private static let three =
    "## 2026-10-01 Coffee\n\n## 2026-10-15 Coffee\n\n## 2026-11-05 Coffee\n"
  static let knowing: [RuleAct] = [
    .ada(
      .unknownBasics, "", three, next: "ask Ada about one thing that has nothing to do with work",
      with: "\n## 2026-11-26 1:1\n\n- hobby:: chess\n"),
    .ada(
      .unknownWorkingStyle, "", "## How she thinks\n\n" + three,
      next: "ask Ada how to work together best", replace: "## How she thinks\n",
      with: "## How she thinks\n\n- Values: a calm room\n"),
    .ada(
      .factToFollowUp, "", "## 2026-11-05 1:1\n\n- [race:: 2026-11-22 half marathon]",
      next: "ask Ada how it was", with: "\n## 2026-11-26 1:1\n\nIt was cold.\n"),
    .ada(
      .factToFollowUp, "birthday: 11-26", next: "wish Ada a happy birthday",
      with: "\n## 2026-11-26 Slack\n\nA good year!\n"),
    .ada(
      .commonGround, "hobbies: [chess]", settings: "me: { name: Grace, hobbies: [chess] }\n",
      next: "talk with Ada about chess",
      with: "\n## 2026-11-26 1:1\n\nOf work, and then of chess.\n"),
    RuleAct(
      rule: .rapportWithoutTrust, notes: ["peers/ada.md": ada("", three)],
      next: "pick one small thing, and do it with Ada from beginning to end",
      edits: [
        Edit(
          path: "projects/tables.md",
          new: "---\nwith: Ada\nstage: done\nstart: 2026-11-26\nend: 2026-11-26\n---\n")
      ]),
    RuleAct(
      rule: .ritualToTackOn, subject: "events/offsite",
      notes: [
        "peers/ada.md": ada("", ""),
        "events/offsite.md": "---\ndate: 2026-12-10\nwith: Ada\n---\n",
      ],
      next: "add a dinner or a coffee for those who come, and note it as social",
      edits: [Edit(path: "events/offsite.md", old: "with: Ada", new: "with: Ada\nsocial: dinner")]),
    .ada(
      .longSilence, "status: former\ncadence: quarterly", "## 2026-07-01 1:1\n",
      next: "write Ada a line", with: "\n## 2026-11-26 Slack\n\nWrote her about the tables.\n"),
    RuleAct(
      rule: .reunionDue, subject: "groups/mill",
      notes: [
        "peers/ada.md": ada("", ""),
        "groups/mill.md": "---\nmembers: Ada\n---\n# Mill\n\n## 2026-07-01 Dinner\n",
      ],
      next: "propose a day for the next reunion",
      edits: [Edit(path: "groups/mill.md", new: "\n## 2026-12-12 Dinner\n")]),
  ]
}
