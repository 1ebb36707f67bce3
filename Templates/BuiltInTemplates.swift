/// The templates that are built into the program, by the names of their files without the ending.
///
/// `pages` holds the Mustache templates of pages and of their parts, `notes` the forms that
/// `peerage new` fills in.
public enum BuiltInTemplates {
  public static let pages: [String: [UInt8]] = [
    "about": PackageResources.about_mustache,
    "agenda": PackageResources.agenda_mustache,
    "agendaitem": PackageResources.agendaitem_mustache,
    "commitment": PackageResources.commitment_mustache,
    "commitmentlist": PackageResources.commitmentlist_mustache,
    "commitmentmonths": PackageResources.commitmentmonths_mustache,
    "commitments": PackageResources.commitments_mustache,
    "commitmentsof": PackageResources.commitmentsof_mustache,
    "day": PackageResources.day_mustache,
    "finding": PackageResources.finding_mustache,
    "hobbies": PackageResources.hobbies_mustache,
    "hobbiesof": PackageResources.hobbiesof_mustache,
    "hobby": PackageResources.hobby_mustache,
    "home": PackageResources.home_mustache,
    "interest": PackageResources.interest_mustache,
    "lasttime": PackageResources.lasttime_mustache,
    "linked": PackageResources.linked_mustache,
    "map": PackageResources.map_mustache,
    "markline": PackageResources.markline_mustache,
    "meetingmonths": PackageResources.meetingmonths_mustache,
    "meetings": PackageResources.meetings_mustache,
    "meetingsof": PackageResources.meetingsof_mustache,
    "meetingtable": PackageResources.meetingtable_mustache,
    "people": PackageResources.people_mustache,
    "previews": PackageResources.previews_mustache,
    "review": PackageResources.review_mustache,
    "shelfmonth": PackageResources.shelfmonth_mustache,
  ]

  public static let notes: [String: [UInt8]] = [
    "peer": PackageResources.peer_md,
    "report": PackageResources.report_md,
    "project": PackageResources.project_md,
    "proposal": PackageResources.proposal_md,
    "event": PackageResources.event_md,
    "group": PackageResources.group_md,
  ]

  /// The bank of questions, `questions.yml`, for whom no vault has one of its own.
  public static let questions: [UInt8] = PackageResources.questions_yml

  /// The settings of a new vault, `peerage.yml`: each explained, and none set.
  public static let settings: [UInt8] = PackageResources.peerage_yml
}
