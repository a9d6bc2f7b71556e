public import Domain
import Languages
import TextUI

/// Stars and comments on what is under the cursor: leaders, who change no figure, give them too.
enum Remarking {
  /// Stars it, or takes the star away.
  static func toggleStar(_ state: inout State) -> [Effect] {
    guard let subject = state.remarkSubject else { return [] }
    let star = state.register.remarks.stars[subject]
    // A leader's own star takes the place of somebody else's.
    let isRaised = state.settings.role == .leader && star?.isLeaders == false
    let edit: RemarkEdit =
      star == nil || isRaised ? .star(subject, as: state.settings.role) : .unstar(subject)
    return [.append(.remark(edit, year: state.assessment.year), reason: nil)]
  }

  static func beginComment(_ state: inout State) {
    guard let subject = state.remarkSubject else { return }
    LineEditing.begin(.comment(subject), text: "", &state)
  }

  /// Takes back what oneself said about it; where that is several things, asks which.
  static func takeBack(_ state: inout State) -> [Effect] {
    guard let subject = state.remarkSubject else { return [] }
    let own = state.ownRemarks(on: subject)
    if own.count == 1 { return takeBack(own[0].id, subject, state) }
    let options = own.map {
      Choice.Option(name: state.words.tell($0, year: state.assessment.year), remark: "")
    }
    state.layer = .choice(
      Choice(purpose: .uncomment(subject, own.map(\.id)), options: options, selection: 0))
    return []
  }

  static func takeBack(_ id: RecordID, _ subject: RemarkSubject, _ state: State) -> [Effect] {
    [.append(.remark(.takeBack(subject, id), year: state.assessment.year), reason: nil)]
  }

  static func commit(
    _ text: String, _ subject: RemarkSubject, _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    guard !text.isEmpty else {
      editor.refusal = state.words(EditSentence.textNeeded)
      return []
    }
    let doubts = state.words.tellPersonalData(in: text)
    guard WorkTyping.accepts(doubts, &editor, state) else { return [] }
    let edit = RemarkEdit.comment(subject, text, as: state.settings.role)
    return [.append(.remark(edit, year: state.assessment.year), reason: nil)]
  }
}

extension State {
  /// What a star or a comment would be about; nil where nothing such is under the cursor.
  public var remarkSubject: RemarkSubject? {
    switch screen {
    case .overview: return overviewSubject
    case .area(let area):
      let rows = AreaList.rows(of: area, in: self)
      let column = rows.indices.contains(areaRow) ? rows[areaRow].column : nil
      if let column { return .indicator(assessment.indicators[column].id) }
      return assessment.areas.indices.contains(area) ? .area(assessment.areas[area].id) : nil
    case .unit where page.isBeside: return focusedUnit.map { .unit($0.id) }
    case .list where list.items.isEmpty: return nil
    case .list where listedWork != nil: return listedWork.map { .item($0.id) }
    case .matrix, .unit, .indicator, .list, .fill: return figureSubject
    case .report: return focusedUnit.map { .unit($0.id) }
    case .filing: return filings.selected.map { .unit($0.unit) }
    case .programme:
      let column = board.chosenRow?.column
      return column.map { .indicator(assessment.indicators[$0].id) }
    case .targets:
      guard case .target(let unit, let indicator, _)? = focusedTarget else { return nil }
      return unit.map { .figure($0, indicator) } ?? .indicator(indicator)
    case .work: return workBoard.selected.map { .item($0.id) }
    case .scores: return scores.chosenUnit.map { .unit($0) }
    case .meeting: return meetingSubject
    case .timeline, .log, .dates, .planning, .outlines, .presentation, .practices: return nil
    }
  }

  private var figureSubject: RemarkSubject? {
    guard let indicator = focusedIndicator else { return nil }
    return focusedUnit.map { .figure($0.id, indicator.id) } ?? .indicator(indicator.id)
  }

  private var meetingSubject: RemarkSubject? {
    switch meetingBoard.panel {
    case .meetings: return nil
    case .agenda: return meetingBoard.item?.item.unit.map { .unit($0) }
    case .decisions: return meetingBoard.decision.map { .item($0.id) }
    case .answers:
      switch meetingBoard.answer {
      case .decision(let item), .issue(let item): return .item(item.id)
      case .promise(let unit, _): return .unit(unit)
      case nil: return nil
      }
    }
  }

  private var overviewSubject: RemarkSubject? {
    switch overview.panel {
    case .area(let area):
      return assessment.areas.indices.contains(area) ? .area(assessment.areas[area].id) : nil
    case .units:
      return assessment.units.indices.contains(overview.row)
        ? .unit(assessment.units[overview.row].id) : nil
    case .attention:
      let items = shown.attention(count: State.attentionCount)
      if items.indices.contains(overview.row) {
        return .figure(items[overview.row].unit, items[overview.row].indicator)
      }
      let place = overview.row - items.count
      return overdueWork.indices.contains(place) ? .item(overdueWork[place].id) : nil
    }
  }

  /// Why a star or a comment can't be given; nil when it can.
  func remarkObstacle(_ command: Command) -> ObstacleSentence? {
    if let fileReadOnly { return .readOnly(fileReadOnly) }
    if settings.role == .viewer, let readOnly { return .readOnly(readOnly) }
    guard let subject = remarkSubject else { return .remark(.nothing) }
    if command == .uncomment {
      return ownRemarks(on: subject).isEmpty ? .remark(.noneOwn) : nil
    }
    guard command == .star, let star = register.remarks.stars[subject], star.isLeaders,
      settings.role != .leader, star.by != person
    else { return nil }
    return .remark(.leadersStar(by: words.shown(star.by)))
  }

  /// What whoever works here said about something, the latest first.
  func ownRemarks(on subject: RemarkSubject) -> [Remark] {
    (register.remarks.comments[subject] ?? []).filter { $0.mark.by == person }.reversed()
  }

  /// What is asked for when somebody comments on something.
  public func title(of subject: RemarkSubject) -> String {
    words(RemarkSentence.on(words.name(subject, in: book, year: assessment.year)))
  }

  /// Whether something is starred or commented on.
  public func isRemarked(_ subject: RemarkSubject) -> Bool {
    let remarks = register.remarks
    return remarks.stars[subject] != nil || remarks.comments[subject] != nil
  }

  /// The star and the comments on something, a line each, the latest first.
  public func remarks(on subject: RemarkSubject) -> [String] {
    words.remarks(on: subject, in: book, year: assessment.year)
  }
}
