import Testing

/// The pages of hobbies, commitments and meetings.
@Suite struct ListPagesTests {
  @Test("hobbies: mine first, then theirs, folded and without their parenthesis, then by person")
  func hobbies() throws {
    let pages = try WrittenPages(
      [
        "peers/bob.md": "---\nhobbies: [Chess, choir]\n---\n# Bob\n",
        "peers/ada.md": "---\nhobbies: [chess (blitz), Choir (tenor), walks]\n---\n# Ada\n",
      ], settings: "me: { hobbies: [sailing, chess] }")
    #expect(
      pages["peerage-hobbies"] == """
        # Hobbies and who has them

        Mine come first. [Home](peerage.md)

        ## Mine

        - sailing, nobody yet
        - chess: [Ada](people/about-ada.md), [Bob](people/about-bob.md)

        ## Theirs

        - Choir (tenor): [Ada](people/about-ada.md), [Bob](people/about-bob.md)
        - walks: [Ada](people/about-ada.md)

        ## By person

        - [Ada](people/about-ada.md): chess (blitz); Choir (tenor); walks
        - [Bob](people/about-bob.md): Chess; choir

        """)
  }

  @Test(
    "commitments: mine by due date, theirs by person, undated, on hold, settled since the Monday before last"
  )
  func commitments() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      # Ada

      ## 2026-11-12 1:1

      - [ ] @me second 📅 2026-12-01
      - [ ] @me first 📅 2026-11-20
      - [/] @me undated
      - [ ] @Ada theirs 📅 2026-11-27
      - [h] @Ada waits
      - [x] @me in time ✅ 2026-11-16
      - [x] @me too old ✅ 2026-11-15
      - [-] @Ada dropped ❌ 2026-11-18
      - [ ] @me hidden 📅 2026-11-20 #private
      """,
      "peers/bob.md": "# Bob\n\n## 2026-11-12 1:1\n\n- [ ] @Bob his 📅 2026-11-27\n",
      "elsewhere.md": "- [ ] names nobody 📅 2026-11-27\n",
    ])
    let note = "([note](../peers/ada.md#2026-11-12-11))"
    #expect(
      pages["peerage-commitments"] == """
        # Commitments both ways

        Who promised what to whom. [Home](peerage.md)

        ## What I owe

        - To [Ada](people/about-ada.md): first — due 2026-11-20 \(note)
        - To [Ada](people/about-ada.md): second — due 2026-12-01 \(note)
        - ([1 private line](../peers/ada.md))

        ## What I wait for

        ### [Ada](people/about-ada.md)

        - theirs — due 2026-11-27 \(note)

        ### [Bob](people/about-bob.md)

        - his — due 2026-11-27 ([note](../peers/bob.md#2026-11-12-11))

        ## Without a date

        - To [Ada](people/about-ada.md): undated — in progress \(note)

        ## On hold

        - From [Ada](people/about-ada.md): waits — on hold \(note)

        ## Settled lately

        Since 2026-11-16.

        - To [Ada](people/about-ada.md): in time — done 2026-11-16 \(note)
        - From [Ada](people/about-ada.md): dropped — cancelled 2026-11-18 \(note)

        """)
  }

  @Test("meetings: by month, the newest first, with what each was and who was there")
  func meetings() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      # Ada

      - 2026-10-01: a message

      ## 2026-12-03 1:1

      ## 2026-11-18 Coffee | cake

      ## 2026-11-12 1:1 cancelled

      ## 2026-10-15 1:1 secret #private
      """,
      "meetings/2026-11-19 Roadmap.md":
        "---\nwith: [Ada, Bob]\n---\n# Roadmap\n\nWe looked at it.\n",
      "peers/bob.md": "# Bob\n",
    ])
    #expect(
      pages["peerage-meetings"] == """
        # Meetings

        What each was and who was there, the newest first. [Home](peerage.md)

        ## December 2026

        | Day | What | Who |
        |---|---|---|
        | [2026-12-03](../peers/ada.md#2026-12-03-11) | 1:1, booked | [Ada](people/about-ada.md) |

        ## November 2026

        | Day | What | Who |
        |---|---|---|
        | [2026-11-19](../meetings/2026-11-19%20Roadmap.md) | group: Roadmap | [Ada](people/about-ada.md), [Bob](people/about-bob.md) |
        | [2026-11-18](../peers/ada.md#2026-11-18-coffee--cake) | social: Coffee \\| cake | [Ada](people/about-ada.md) |
        | [2026-11-12](../peers/ada.md#2026-11-12-11-cancelled) | 1:1, called off | [Ada](people/about-ada.md) |

        ## October 2026

        | Day | What | Who |
        |---|---|---|
        | [2026-10-15](../peers/ada.md) | 1:1 | [Ada](people/about-ada.md) |
        | [2026-10-01](../peers/ada.md#ada) | contact: a message | [Ada](people/about-ada.md) |

        """)
  }
}
