/// The templates that are built into the program, by the names of their files without the ending.
///
/// `pages` holds the Mustache templates of pages and of their parts, `notes` the forms that
/// `peerage new` fills in.
public enum BuiltInTemplates {
  public static let pages: [String: [UInt8]] = [
    "home": PackageResources.home_mustache
  ]

  public static let notes: [String: [UInt8]] = [
    "peer": PackageResources.peer_md,
    "report": PackageResources.report_md,
    "project": PackageResources.project_md,
    "proposal": PackageResources.proposal_md,
    "event": PackageResources.event_md,
    "group": PackageResources.group_md,
  ]
}
