import Calendar
import Notes
import Relationships
import SourceText

/// `peerage-map`: active peers by interdependence and trust, and in words where to invest: where the
/// teams need one another much and trust is young.
struct MapPage: TemplateView {
  /// Names in one place of the map, as many as a line bears.
  struct Cell: TemplateView {
    let people: [NamedLink]
    /// `and 14 more`.
    let more: PageText?

    static let fields: [TemplateField<Self>] = [.list("people", \.people), .text("more", \.more)]

    private static let most = 8

    init(_ people: [PersonEntry], _ links: LinkMaker) {
      // In the index's order, so that it is the same people who are named.
      self.people = NamedLink.list(people.prefix(Cell.most).map { links.about($0.id) })
      more = PageRoom.more(people.count, shown: self.people.count)
    }
  }

  struct Row: TemplateView {
    let name: PageText
    let cells: [Cell]

    static let fields: [TemplateField<Self>] = [.text("name", \.name), .list("cells", \.cells)]
  }

  let home: PageLink
  let levels: [PageText]
  let rows: [Row]
  /// The corner of strong interdependence and trust 1 or 2; nil where nobody stands in it.
  let invest: Cell?
  /// Those whose note does not say how much the teams need one another.
  let unplaced: Cell?

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .list("levels", \.levels), .list("rows", \.rows),
    .flag("hasPlaced", { !$0.rows.isEmpty }), .view("invest", \.invest),
    .view("unplaced", \.unplaced),
  ]

  init(_ people: [PersonEntry], _ links: LinkMaker) {
    home = links.to(links.desk.names.home)
    levels = TrustLevel.allCases.map { PageText("\($0.number) \($0.rawValue)") }
    let peers = people.filter { $0.kind == .peer }
    let placed = Dictionary(grouping: peers.filter { $0.interdependence != nil }) {
      Place(interdependence: $0.interdependence, trust: $0.trust)
    }
    func standing(_ interdependence: Interdependence, _ trust: TrustLevel) -> [PersonEntry] {
      placed[Place(interdependence: interdependence, trust: trust)] ?? []
    }
    rows =
      placed.isEmpty
      ? []
      : Interdependence.allCases.map { interdependence in
        Row(
          name: PageText(interdependence.rawValue.capitalizedFirst),
          cells: TrustLevel.allCases.map { Cell(standing(interdependence, $0), links) })
      }
    let corner = standing(.strong, .new) + standing(.strong, .working)
    invest = corner.isEmpty ? nil : Cell(corner, links)
    let others = peers.filter { $0.interdependence == nil }
    unplaced = others.isEmpty ? nil : Cell(others, links)
  }

  private struct Place: Hashable {
    let interdependence: Interdependence?
    let trust: TrustLevel
  }
}
