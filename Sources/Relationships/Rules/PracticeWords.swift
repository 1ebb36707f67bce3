import Notes

/// The parts of the practice's page that are no rule's own.
enum PracticeWords {
  static let opening = """
    # The practice

    What peerage knows about working with peers, and what makes it speak. It is made from the same texts that
    `peerage explain` prints.

    Nobody reports to a peer, so nothing between two of them can be ordered: what one team needs from the
    other goes by trust. Trust grows in a certain order. First the two do something small together. They
    keep what they promise, and come to know one another on the way. Then there is something for a regular
    1:1 to talk about, and bit by bit the harder things can be said.

    ## The words

    | word | meaning |
    |---|---|
    | peer | somebody you work with at the same level; *former* once one of you has moved on |
    | report | somebody who reports to you |
    | interdependence | how much your two teams need one another: `strong`, `moderate` or `light` |
    | trust | how far the two of you have come, from 1 to 5, see below |
    | cadence | how often to meet |
    | series | a booked 1:1 that comes back, with an end |
    | commitment | what one of you promised the other, perhaps by a day |
    | fact | something personal worth remembering: a hobby, a child's name, a favourite band |
    | joint project | something small that you do together, about two weeks from end to end |
    | proposal | something you will present, and that depends on peers |
    | preview | a meeting with somebody before that day, which links to the proposal |
    | tension | where you are at odds, until it is resolved |
    | handshake | who of your two teams does what |
    | insight | what really was behind an event, and not what one believed |
    | event | an occasion at work that something social can be added to |
    | group | people who belong together beyond a role |
    | finding | what a rule noticed: about whom, what was seen and where, and what to do next |

    ## The ladder of trust

    Some talks go well only when there is enough trust for them. Five steps say how much there is:

    | level | name | what goes well from here |
    |---|---|---|
    | 1 | new | tell one another the news; get to know one another; compare what matters to each |
    | 2 | working | look at promises both ways; change handshakes; ask for help, and offer it |
    | 3 | reliable | name a tension; compare what each believed with what happened |
    | 4 | candid | give feedback and ask for it; work a tension through; disagree about where to go |
    | 5 | deep | how things really work here; doubts, mistakes, careers |

    The note's `trust:` says where you are. Without it peerage counts what the notes tell, and takes one step
    after the other:

    1. Everybody begins here.
    2. You met on three different days.
    3. You finished a joint project, or kept eight of ten promises to them, of five at least.
    4. You finished a joint project, and feedback went both ways or a tension was resolved.
    5. You have known one another for a year, and met twelve times.

    This ladder is peerage's own. Others draw it differently, and no number is a verdict: your own word in
    the note goes before what was counted. What takes more trust than there is waits under "Not yet" on the
    person's page, with the step that would earn it. Promises, previews, joint work and topics of yours without a
    tag never wait.

    **Kept promises** are counted each way over the last twenty that were settled: done, or past their day.
    One that was done and is not known to be late was kept. Fewer than five say nothing.

    ## How often to meet

    A peer's `cadence` says it. Without one, interdependence does: strong is weekly, moderate biweekly, light
    monthly. A former peer is met as often as the note says, else as the groups you share do, else once a
    quarter if you met three times or more for no reason but to meet. Where nothing is said, nothing comes due.

    """

  static let rules = """
    A rule looks at your notes, on one day, and says what it noticed: with dates, with the line it stands on,
    and with the one thing to do next. It speaks once about each person or project, with all cases in one
    finding, and so that they could read it. `peerage explain RULE` says what stands here in your terminal,
    with the settings of your vault.

    *This week* is what is due or will be lost, *this month* what is worth a decision. The rest is *worth
    knowing*.

    """

  static let quiet = """
    ## To have it quiet

    - `mute: [project-stale]` in `peerage.yml` silences a rule everywhere. In the note of a person, project,
      proposal, event or group it does so for what the note is about. What concerns several people is
      silent when the notes of all of them mute it.
    - `mute: [{ rule: project-stale, until: 2027-01-31 }]` does it to the end of that day.
    - `snooze: 2027-01-31` in somebody's note lets them rest: nothing about how long it has been, how often
      to meet or what you could do together, and nothing that is only worth knowing. Promises, previews
      and dated facts go on.
    - `cadence: never` in somebody's note says that no rhythm is wanted.
    - `since: 2026-01-01` in `peerage.yml` makes history of all promises, tensions and insights before it.

    What is muted is no finding. Its lines stay where they are, on the person's page and in the index.

    ## What an agenda raises

    An agenda opens with something human: what has had its day since you met, a birthday, an interest you
    share and have not talked about, else a question. Then come

    1. your own topics, all of them, those carried over first;
    2. what you owe by the day of the 1:1;
    3. previews of a proposal, the nearest forum first, and the one you have no answer to yet;
    4. a series that ends, for the two of you to decide about;
    5. what they owe by that day;
    6. what you do together, or what it could be.

    Topics are never cut. Of the rest a 1:1 of less than 30 minutes holds three, from 30 on five, from 45 on
    seven, from 60 on nine; the others stand under "If there is time". Each line says why now, and where it
    comes from.

    All of it could be said aloud. Tensions, insight, feedback, handshakes, trust, and what reports said
    since your last 1:1 stand on the person's page, under "For me"; the agenda's last line counts them. So
    reports first, peers later in the week: what the one says is there when the other's day comes.

    ## How much is said

    Home shows seven findings at most, and of each person one. A person's page shows what is to be done or
    decided, and two things worth knowing. `pages/peerage-review.md` has the first 75, some of each kind, and
    `peerage review` all of them. What is about something finished rests sixty days after its end.

    """
}
