public import Domain
import Languages
import TextUI

/// From a report or a figure to a task or an issue made of it, and from that back.
enum FollowingUp {
  /// Makes a task or an issue of what is under the cursor; where there is one it is gone to.
  static func begin(_ state: inout State) {
    guard let origin = state.workOrigin else { return }
    if let made = state.register.items(from: origin.source).first {
      return Working.show(made.id, &state)
    }
    let title = String(origin.text.map { $0.partsLine || $0.isNewline ? "，" : $0 })
    let unit = origin.unit.flatMap { state.book.unit($0) }.map { state.words.name($0) } ?? ""
    LineEditing.begin(
      .work(.from(origin.kind, origin.source)), text: "\(title) · \(unit) · ", &state)
  }

  /// What a task or an issue from a place is about: its indicator, or what the paragraph is about.
  static func links(of source: WorkItem.Source, in state: State) -> [String] {
    switch source.kind {
    case .indicator: return ["indicator/" + source.reference]
    case .report:
      guard let place = ReportPlace(source), let item = place.item(in: state.book) else {
        return []
      }
      return item.links.map(\.text)
    case .meeting, .superior: return []
    }
  }

  /// Goes to where the task or issue of the cursor comes from.
  static func goToOrigin(_ state: inout State) {
    guard let item = state.workBoard.selected, let lead = state.workLead(of: item) else { return }
    switch lead {
    case .report(let place):
      guard let row = Descending.row(of: place.unit, &state) else { return }
      state.focus.row = row
      state.desk.cursor = nil
      Navigation.go(to: .report, &state)
      let keys = ["reports", place.period.description, place.section.rawValue, place.key]
      Narrating.show(FieldPath(.unit(place.unit, year: place.period.year), keys), &state)
    case .figure(let unit, let indicator):
      let row = unit.flatMap { Descending.row(of: $0, &state) } ?? state.assessment.units.count
      guard let column = state.assessment.column(of: indicator) else { return }
      state.focus.row = row
      if row < state.assessment.units.count {
        state.focus.column = column
        Paging.goToUnit(row, &state)
      } else {
        Paging.goToIndicator(column, &state)
      }
    }
  }
}

/// A paragraph of a report, wherever it is named.
struct ReportPlace: Hashable, Sendable {
  let unit: ReportingUnit.ID
  let period: Period
  let section: Report.Section
  let key: String

  init(_ unit: ReportingUnit.ID, _ period: Period, _ section: Report.Section, _ key: String) {
    (self.unit, self.period, self.section, self.key) = (unit, period, section, key)
  }

  /// Reads `report/gulou/2024-06/problems/office-1`; nil for anything else.
  init?(_ source: WorkItem.Source) {
    let parts = source.reference.split(separator: "/", omittingEmptySubsequences: false)
    guard source.kind == .report, parts.count == 4, let unit = ReportingUnit.ID(parts[0]),
      let period = Period(String(parts[1])),
      let section = Report.Section(rawValue: String(parts[2]))
    else { return nil }
    self.init(unit, period, section, String(parts[3]))
  }

  var source: WorkItem.Source {
    WorkItem.Source(
      .report, "\(unit.text)/\(period.description)/\(section.rawValue)/\(key)")
  }

  func item(in book: Book) -> Report.Item? {
    book.year(period.year, of: unit).reports[period]?.items[section]?[key]
  }
}

extension State {
  /// What a task or an issue can be made of.
  struct WorkOrigin {
    let kind: WorkItem.Kind
    let source: WorkItem.Source
    let unit: ReportingUnit.ID?
    let text: String
  }

  /// Where a task or an issue leads back to.
  enum WorkLead {
    case report(ReportPlace)
    case figure(ReportingUnit.ID?, Indicator.ID)
  }

  /// What a task or an issue would be made of; nil where nothing such is under the cursor.
  var workOrigin: WorkOrigin? {
    if screen == .report { return reportOrigin }
    guard hasFigures, let indicator = focusedIndicator else { return nil }
    return WorkOrigin(
      kind: .task, source: WorkItem.Source(.indicator, indicator.id.text), unit: focusedUnit?.id,
      text: words.shortName(indicator))
  }

  private var reportOrigin: WorkOrigin? {
    guard let unit = focusedUnit?.id else { return nil }
    let place: ReportPlace
    switch reportRow {
    case .item(let section, let key): place = ReportPlace(unit, reportPeriod, section, key)
    case .promise(let id): place = ReportPlace(unit, id.period, .nextSteps, id.key)
    case .blank, .initiative, nil: return nil
    }
    return place.item(in: book).map { item in
      WorkOrigin(
        kind: place.section == .problems ? .issue : .task, source: place.source, unit: unit,
        text: item.text)
    }
  }

  /// Why nothing can be made of what is under the cursor; nil when something can, or was.
  var followObstacle: ObstacleSentence? {
    guard let origin = workOrigin else {
      return screen == .report ? .noReportItem : .remark(.nothing)
    }
    guard register.items(from: origin.source).isEmpty else { return nil }
    return readOnly.map { .readOnly($0) }
  }

  /// Where a task or an issue leads back to; nil where it leads nowhere.
  func workLead(of item: WorkItem) -> WorkLead? {
    if let place = item.source.flatMap({ ReportPlace($0) }), place.item(in: book) != nil {
      return .report(place)
    }
    let named = [item.source].compactMap { $0?.text } + item.links
    let indicator = named.lazy.compactMap { text -> Indicator.ID? in
      text.hasPrefix("indicator/") ? Indicator.ID(text.dropFirst(10)) : nil
    }.first { self.assessment.column(of: $0) != nil }
    return indicator.map { .figure(item.unit, $0) }
  }

  /// Whether the task or issue of the cursor of 督办 leads back to something.
  var leadsBack: Bool { workBoard.selected.flatMap { workLead(of: $0) } != nil }

  /// What was made of a paragraph of the report in sight, in words; nil when nothing was.
  public func madeOf(_ section: Report.Section, key: String) -> String? {
    guard let unit = focusedUnit?.id else { return nil }
    let source = ReportPlace(unit, reportPeriod, section, key).source
    return register.items(from: source).first.map { "\(words.name($0)) \(words.state($0))" }
  }
}
