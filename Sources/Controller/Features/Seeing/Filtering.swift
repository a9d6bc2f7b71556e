import Domain
import Languages
import TextUI

/// Choosing which part of the plan is shown: first by what, then which.
enum Filtering {
  /// One value that a filter can have: its name, how much it shows, and the filter with it.
  struct Value {
    let name: String
    let remark: String
    let filter: Filter
  }

  static func begin(_ state: inout State) {
    let words = state.words
    let options = Filter.Dimension.allCases.map { dimension in
      Choice.Option(
        name: words(dimension.word),
        remark: words.tell(state.filter, by: dimension, in: state) ?? words(ListWord.all))
    }
    state.layer = .choice(
      Choice(
        purpose: .filter,
        options: options + [Choice.Option(name: words(ListWord.noFilter), remark: "")],
        selection: 0))
  }

  static func chosen(_ selection: Int, _ state: inout State) -> [Effect] {
    let dimensions = Filter.Dimension.allCases
    guard dimensions.indices.contains(selection) else { return set(Filter(), &state) }
    let dimension = dimensions[selection]
    let values = values(of: dimension, state)
    state.layer = .choice(
      Choice(
        purpose: .filterValue(dimension),
        options: values.map { Choice.Option(name: $0.name, remark: $0.remark) },
        selection: values.firstIndex { $0.filter == state.filter } ?? 0))
    return []
  }

  static func chosen(_ selection: Int, of dimension: Filter.Dimension, _ state: inout State)
    -> [Effect]
  {
    let values = values(of: dimension, state)
    guard values.indices.contains(selection) else { return [] }
    return set(values[selection].filter, &state)
  }

  /// An area by its place, as `f` and its number.
  static func area(_ place: Int, _ state: inout State) -> [Effect] {
    guard state.assessment.areas.indices.contains(place) else { return [] }
    var filter = state.filter
    filter.area = state.assessment.areas[place].id
    return set(filter, &state)
  }

  /// Shows what a filter lets through; where no filter holds, in 清单.
  static func set(_ filter: Filter, _ state: inout State) -> [Effect] {
    let hasChanged = state.filter != filter
    // Everywhere but in 清单 whole indicators are shown.
    let choosesFigures = filter.figures != state.filter.figures && filter.figures != Filter()
    state.filter = filter
    state.list.goesToTop = true
    // What the screen doesn't choose by is looked at in 清单.
    let dimensions = state.filterDimensions
    let holds =
      dimensions == Filter.Dimension.ofIndicators
      ? !choosesFigures : filter == filter.only(dimensions)
    if !holds { Navigation.go(to: .list, &state) }
    settle(&state)
    if filter.isEmpty { state.notice = Notice(state.words(ListSentence.allShown)) }
    Logging.arrange(&state)
    return (hasChanged ? [.remember(.filter(filter))] : []) + Logging.refresh(&state)
  }

  /// Brings the cursor to a column that is shown.
  static func settle(_ state: inout State) {
    let shown = state.shownColumns
    guard !shown.contains(state.focus.column) else { return }
    let next = shown.first { $0 > state.focus.column } ?? shown.last
    if let next { state.focus.column = next }
    if state.screen == .unit { Paging.settle(&state) }
  }

  private static func values(of dimension: Filter.Dimension, _ state: State) -> [Value] {
    let words = state.words
    let tally = FilterTally(besides: dimension, state)
    func value(_ name: String, _ change: (inout Filter) -> Void) -> Value {
      var filter = state.filter
      change(&filter)
      return Value(
        name: name, remark: words(ListSentence.rows(tally.count(filter))), filter: filter)
    }
    let all = value(words(ListWord.all)) { $0 = $0.without(dimension) }
    let plan = state.plan
    switch dimension {
    case .area:
      return [all]
        + state.assessment.areas.map { area in
          value("\(area.order) \(words.name(area))") { $0.area = area.id }
        }
    case .programme:
      return [all]
        + (plan?.programmes ?? []).flatMap { programme in
          [value(words.name(programme)) { $0.programme = .whole(programme.id) }]
            + programme.slots.map { slot in
              let id = Programme.SlotID(programme.id, slot.key)
              return value("  " + words.name(slot)) { $0.programme = .slot(id) }
            }
        }
    case .lead:
      return [all]
        + (plan?.leadDepartments ?? []).map { name in
          value(words.shown(name)) { $0.lead = name }
        }
    case .unit:
      return [all]
        + state.assessment.units.map { unit in value(words.name(unit)) { $0.unit = unit.id } }
    case .lamp:
      return [all]
        + Lamp.pressing.map { lamp in value(words(LampWord(lamp).meaning)) { $0.lamp = lamp } }
    case .state:
      return [all]
        + FigureState.pressing.map { state in
          value(words(FigureStateWord(state))) { $0.state = state }
        }
    }
  }
}

extension Filter.Dimension {
  /// How it is called.
  var word: any Phrase {
    switch self {
    case .area: ColumnWord.area
    case .programme: ScreenWord.programme
    case .lead: ListWord.lead
    case .unit: ColumnWord.unit
    case .lamp: ColumnWord.lamp
    case .state: ListWord.filing
    }
  }
}
