import Domain
import Languages
import TextUI

/// 期限: when each period of the year opens, is cut off, due and to be locked.
enum Dating {
  /// The commands that are about a date here.
  static let commands: Set<Command> = [.edit, .byRule, .preset]

  /// What a command of the key table means here; nil where it means what it means everywhere.
  static func run(_ command: Command, _ state: inout State) -> [Effect]? {
    switch command {
    case .edit: type(nil, &state)
    case .byRule: return takeBack(&state)
    case .preset: beginPreset(&state)
    default: return nil
    }
    return []
  }

  /// The latest period that is open, of the month that is filled in.
  static func begin(_ state: inout State) {
    let month = state.fillMonth
    Navigation.go(to: .dates, &state)
    state.dates.row = state.datedPeriods.firstIndex(of: month) ?? 0
  }

  static func move(_ command: Command, _ state: inout State) {
    let columns = ReportingCalendar.DateName.allCases.count
    switch command.move {
    case .left, .previousPanel:
      state.dates.column = Navigation.clamp(state.dates.column - 1, columns)
    case .right, .nextPanel:
      state.dates.column = Navigation.clamp(state.dates.column + 1, columns)
    case .rowStart: state.dates.column = 0
    case .rowEnd: state.dates.column = columns - 1
    case .up, .down, .pageUp, .pageDown, .first, .last:
      state.dates.row = Navigation.moved(
        state.dates.row, command, state.datedPeriods.count, page: state.pageRows)
    case nil: break
    }
  }

  static func clicked(_ region: Region, _ state: inout State) -> [Effect] {
    let place = DateSheet(row: region.y, column: region.x - 1)
    guard state.datedPeriods.indices.contains(place.row),
      ReportingCalendar.DateName.allCases.indices.contains(place.column)
    else { return [] }
    if state.dates == place { return Controller.run(.edit, &state) }
    state.dates = place
    return []
  }

  // MARK: Dates

  /// Begins to type the date under the cursor.
  static func type(_ text: String?, _ state: inout State) {
    guard let (period, name) = state.focusedDate, let plan = state.plan else { return }
    let now = plan.calendar.dates(of: period)[name].description
    LineEditing.begin(.periodDate(period, name), text: text ?? now, &state)
  }

  static func commit(
    _ text: String, _ period: Period, _ name: ReportingCalendar.DateName,
    _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    guard let plan = state.plan else { return [] }
    do throws(InputError) {
      let near = plan.calendar.dates(of: period)[name]
      let day = text.isEmpty ? nil : NearestDay(text, near: near)?.day
      guard day != nil || text.isEmpty else { throw .notADay(text) }
      let edit = Edit.setDates(period, [name: day])
      if let error = state.book.refusal(of: edit) { throw .refused(error) }
      return [.append(edit, reason: nil)]
    } catch {
      editor.refusal = state.words.tell(error, in: state.book, year: plan.year)
      return []
    }
  }

  /// The date under the cursor goes by the rule again.
  private static func takeBack(_ state: inout State) -> [Effect] {
    guard let (period, name) = state.focusedDate, let plan = state.plan else { return [] }
    guard plan.calendar.ownDates(of: period)[name] != nil else {
      state.notice = Notice(state.words(CalendarSentence.alreadyByRule))
      return []
    }
    return [.append(.setDates(period, [name: nil]), reason: nil)]
  }

  // MARK: The rule

  private static let presets: [ReportingCalendar.Preset] = [.monthEnd, .day25]

  static func beginPreset(_ state: inout State) {
    guard let plan = state.plan else { return }
    let locked = state.datedPeriods.count { plan.isClosed($0) }
    let options = presets.map { preset in
      let isNow = preset == plan.calendar.preset
      let stay = locked > 0 ? state.words(CalendarSentence.lockedStay(locked)) : ""
      return Choice.Option(
        name: state.words(CalendarWord(preset)),
        remark: isNow ? state.words(CalendarSentence.presetNow) : stay)
    }
    state.layer = .choice(
      Choice(
        purpose: .preset, options: options,
        selection: presets.firstIndex(of: plan.calendar.preset) ?? 0))
  }

  static func chosenPreset(_ selection: Int, _ state: State) -> [Effect] {
    guard presets.indices.contains(selection) else { return [] }
    return [.append(.setPreset(presets[selection], year: state.assessment.year), reason: nil)]
  }
}

extension State {
  /// Why a command of 期限 can't run; nil when it can.
  func dateObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .dates else { return .onlyOn(screen: words(ScreenWord.dates)) }
    if let readOnly { return .readOnly(readOnly) }
    guard command != .preset, let (period, _) = focusedDate, let plan else { return nil }
    return plan.isClosed(period)
      ? .datesLocked(words(words.full(period)), key: keys.label(of: .filing)) : nil
  }
}
