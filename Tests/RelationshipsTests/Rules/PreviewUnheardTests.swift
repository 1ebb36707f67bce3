import Testing

@Suite struct PreviewUnheardTests {
  private func notes(_ meeting: String, present: String = "2026-12-04", keys: String = "")
    -> [String: String]
  {
    [
      "peers/ada.md": "# Ada Lovelace\n\n## 2026-11-12 1:1\n\n\(meeting)\n",
      "proposals/plan.md":
        "---\ntitle: The plan\npresent: \(present)\npreview-with: [Ada]\n\(keys)---\n",
    ]
  }

  @Test(
    "speaks where nothing is noted of what was said",
    arguments: [
      ("- [[plan]]", true, "the link alone"), ("- [[plan]]: fine", false, "words beside it"),
      ("- [[plan]]\n  - fine", false, "nested"), ("- [[plan]]\n- fine", true, "another item"),
      ("- [[plan]]\n- Response: fine", false, "a response"),
      ("- [[plan]]\n- Feedback from Ada: fine", false, "feedback"),
      ("- [[plan]]\n- Feedback for Ada: fine", true, "from me"),
      ("- [[plan]]\n- #private fine", true, "a private line elsewhere"),
      ("- [[plan]] fine #private", false, "private words count"), ("- fine", false, "no preview"),
      ("- [[plan]]\n\n## 2026-11-19 1:1\n\n- [[plan]] fine", false, "heard the second time"),
    ])
  func answers(meeting: String, speaks: Bool, why: String) {
    #expect(
      subjects(.previewUnheard, in: notes(meeting)) == (speaks ? ["proposals/plan"] : []), "\(why)")
  }

  @Test(
    "until the forum is fourteen days past",
    arguments: [
      ("2026-11-13", "", true, "13 days"), ("2026-11-12", "", false, "14 days, and no preview"),
      ("2026-11-13", "status: presented\n", true, "presented"),
      ("2027-11-13", "", true, "far ahead"),
      ("2026-12-04", "status: withdrawn\n", false, "withdrawn"),
      ("2026-12-04", "mute: preview-unheard\n", false, "muted"),
    ])
  func window(present: String, keys: String, speaks: Bool, why: String) {
    let found = subjects(.previewUnheard, in: notes("- [[plan]]", present: present, keys: keys))
    #expect(found == (speaks ? ["proposals/plan"] : []), "\(why)")
  }

  @Test("the fourteenth day after the forum is quiet")
  func lastDay() {
    let notes = notes("- [[plan]]", present: "2026-11-20")
    #expect(subjects(.previewUnheard, in: notes, today: "2026-12-03") == ["proposals/plan"])
    #expect(subjects(.previewUnheard, in: notes, today: "2026-12-04") == [])
  }

  @Test("says whom and when, and what to do")
  func sentence() {
    #expect(
      found(.previewUnheard, in: notes("- [[plan]]")) == [
        "notice proposals/plan: I showed it to Ada on 2026-11-12, and no answer is noted yet; "
          + "ask Ada for a first thought, or note what was said [peers/ada.md:5]"
      ])
  }
}
