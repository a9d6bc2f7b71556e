import Domain

/// How views are remembered from one start to the next: as one line of text each.
extension Listing.Sort {
  /// `gap`, or turned round `-gap`.
  public var text: String { (isReversed ? "-" : "") + column.rawValue }

  /// Reads what `text` writes; nil when there is no such column.
  init?(_ text: String) {
    self.init()
    isReversed = text.hasPrefix("-")
    guard let column = ListColumn(rawValue: String(text.drop { $0 == "-" })) else { return nil }
    self.column = column
  }
}

extension Set<ListColumn> {
  /// `area pace`, in the order of the columns.
  public var text: String {
    ListColumn.allCases.filter { contains($0) }.map(\.rawValue).joined(separator: " ")
  }

  /// Reads what `text` writes; what can't be hidden is passed over.
  init(_ text: String) {
    self.init(
      text.split(separator: " ").compactMap { ListColumn(rawValue: String($0)) }
        .filter { !$0.isFixed })
  }
}

extension Filter {
  /// `area=a1-guidance;lamp=behind`; empty when everything is shown.
  public var text: String {
    let parts: [(Dimension, String?)] = [
      (.area, area?.text), (.programme, programme?.text), (.lead, lead), (.unit, unit?.text),
      (.lamp, lamp?.rawValue), (.state, state?.rawValue),
    ]
    return parts.compactMap { dimension, value in value.map { "\(dimension.rawValue)=\($0)" } }
      .joined(separator: ";")
  }

  /// Reads what `text` writes, as far as a plan and its units still have what it names.
  init(_ text: String, in state: State) {
    self.init()
    for part in text.split(separator: ";") {
      guard let equals = part.firstIndex(of: "="),
        let dimension = Dimension(rawValue: String(part[..<equals]))
      else { continue }
      set(dimension, String(part[part.index(after: equals)...]), state)
    }
  }

  private mutating func set(_ dimension: Dimension, _ value: String, _ state: State) {
    switch dimension {
    case .area: area = state.assessment.areas.first { $0.id.text == value }?.id
    case .programme:
      programme = Programmes(value).flatMap { wanted in
        let slots = (state.plan?.programmes ?? []).flatMap { programme in
          programme.slots.map { Programme.SlotID(programme.id, $0.key) }
        }
        return slots.contains { wanted.holds($0) } ? wanted : nil
      }
    case .lead: lead = state.plan?.leadDepartments.contains(value) == true ? value : nil
    case .unit: unit = state.assessment.units.first { $0.id.text == value }?.id
    case .lamp: lamp = Lamp(rawValue: value)
    case .state: self.state = FigureState(rawValue: value)
    }
  }
}

extension State {
  /// Takes up views as they were left; nil: as they come, and what no longer exists is passed over.
  public mutating func recall(sort: String?, hiddenColumns: String?, filter: String?) {
    list.sort = sort.flatMap { Listing.Sort($0) } ?? list.sort
    list.hidden = hiddenColumns.map { Set($0) } ?? list.hidden
    self.filter = filter.map { Filter($0, in: self) } ?? self.filter
    Filtering.settle(&self)
  }
}
