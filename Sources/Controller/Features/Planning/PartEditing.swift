import Domain
import Languages
import TextUI

/// Changing 计划 and 两纲: fields, their order, their end, years; `PartAdding` makes new ones.
enum PartEditing {
  static func year(_ state: State) -> Int { state.assessment.year }

  // MARK: Fields

  /// Edits the field of the cursor; in the tree the name of the row.
  static func begin(_ state: inout State) -> [Effect] {
    guard !state.parts.isInside else { return beginLine(&state) }
    guard let part = state.parts.part else { return PartMoving.open(&state) }
    edit(part, .named(.name), &state)
    return []
  }

  static func beginLine(_ state: inout State) -> [Effect] {
    if state.readOnly != nil, state.parts.chosenLine != .year { return run(.edit, &state) }
    switch state.parts.chosenLine {
    case .field(let part, let field): edit(part, field, &state)
    case .weight(let part): edit(part, .named(.weight), &state)
    case .year: beginYear(&state)
    case nil: break
    }
    return []
  }

  /// A figure that is typed on a field begins to edit it; nil where the cursor is on none.
  static func begin(with scalar: Unicode.Scalar, _ state: inout State) -> [Effect]? {
    guard state.screen == .planning || state.screen == .outlines else { return nil }
    let place: (Part, PartField)
    switch state.parts.chosenLine {
    case .field(let part, let field): place = (part, field)
    case .weight(let part): place = (part, .named(.weight))
    case .year, nil: return nil
    }
    if let obstacle = Command.edit.obstacle(in: state) {
      state.notice = Notice(state.words(obstacle), .warning)
    } else {
      edit(place.0, place.1, typed: String(scalar), &state)
    }
    return []
  }

  /// A choice where only some things may stand, else a line.
  static func edit(_ part: Part, _ field: PartField, typed: String? = nil, _ state: inout State) {
    let options = options(part, field, state)
    let now = state.book.value(of: field, of: part, in: year(state))?.typedForm ?? ""
    guard !options.isEmpty else {
      return LineEditing.begin(.partField(part, field), text: typed ?? now, &state)
    }
    guard typed == nil else { return }
    state.layer = .choice(
      Choice(
        purpose: .partField(part, field),
        options: options.map {
          Choice.Option(name: $0.name, remark: $0.raw.isEmpty ? "" : $0.remark)
        },
        selection: options.firstIndex { $0.raw == now } ?? 0))
  }

  /// What may stand in a field; empty where anything may.
  private static func options(_ part: Part, _ field: PartField, _ state: State)
    -> [(raw: String, name: String, remark: String)]
  {
    guard case .named(let name) = field else { return [] }
    switch part.kind.form(of: field) {
    case .words(let words): return words.map { ($0, state.words.option($0, of: name), "") }
    case .reference(let kind, let isRequired):
      let others = state.book.parts(kind, in: year(state)).filter { other in
        other != part && !state.book.isRetired(other, in: year(state))
      }
      let none = isRequired ? [] : [("", state.words(PartWord.empty), "")]
      return none
        + others.map { ($0.id, state.words.name(of: $0, in: state.book, year: year(state)), $0.id) }
    case .text, .list, .number, .amount, .day, .year, .stages, nil: return []
    }
  }

  static func chosen(_ selection: Int, _ part: Part, _ field: PartField, _ state: inout State)
    -> [Effect]
  {
    let options = options(part, field, state)
    guard options.indices.contains(selection) else { return [] }
    return append(.set(part, field, options[selection].raw), &state)
  }

  /// Keeps an edit, or tells why the rules refuse it.
  static func append(_ edit: PartEdit, _ state: inout State) -> [Effect] {
    if let refusal = refusal(of: edit, state) {
      state.notice = Notice(refusal, .warning)
      return []
    }
    return [.append(.part(edit, year: year(state)), reason: nil)]
  }

  /// Why the rules refuse an edit; nil when they don't.
  static func refusal(of edit: PartEdit, _ state: State) -> String? {
    state.book.refusal(of: .part(edit, year: year(state))).map {
      state.words.tell($0, in: state.book, year: year(state))
    }
  }

  static func commit(
    _ text: String, _ part: Part, _ field: PartField, _ editor: inout LineEditor,
    _ state: inout State
  ) -> [Effect] {
    let edit = PartEdit.set(part, field, text)
    if let refusal = refusal(of: edit, state) {
      editor.refusal = refusal
      return []
    }
    guard field.turnsLamps,
      text != state.book.value(of: field, of: part, in: year(state))?.typedForm
    else { return [.append(.part(edit, year: year(state)), reason: nil)] }
    preview(edit, text, &state)
    return []
  }

  // MARK: What an edit would make of the lamps

  /// Asks whether to keep a weight or a threshold, telling which lamps it turns.
  private static func preview(_ edit: PartEdit, _ text: String, _ state: inout State) {
    let words = state.words
    guard
      let impact = try? state.book.impact(
        of: .part(edit, year: year(state)), on: state.assessment)
    else { return }
    let turns = impact.turns.map {
      Choice.Option(name: words.tell($0, in: state.book), remark: "")
    }
    state.layer = .choice(
      Choice(
        purpose: .impact(edit, impact.turns.map(\.unit)),
        options: [
          Choice.Option(name: words(PartSentence.change(text)), remark: words.tell(impact)),
          Choice.Option(name: words(PartSentence.leave), remark: ""),
        ] + turns, selection: 0))
  }

  static func chosenImpact(
    _ selection: Int, _ edit: PartEdit, _ units: [ReportingUnit.ID], _ state: inout State
  ) -> [Effect] {
    if selection == 0 { return append(edit, &state) }
    if units.indices.contains(selection - 2),
      let row = state.assessment.row(of: units[selection - 2])
    {
      Paging.goToUnit(row, &state)
    }
    return []
  }

  // MARK: Order and end

  static func move(by step: Int, _ state: inout State) -> [Effect] {
    guard let part = state.parts.part else { return [] }
    state.parts.isInside = false
    return append(.move(part, by: step), &state)
  }

  /// In the fields a field is emptied; in the tree it is asked how the part shall end.
  static func beginEnding(_ state: inout State) -> [Effect] {
    if case .field(let part, let field)? = state.parts.chosenLine {
      return append(.set(part, field, ""), &state)
    }
    guard let part = state.parts.part else { return [] }
    let isRetired = state.book.isRetired(part, in: year(state))
    let words = state.words
    let held = state.book.holdings(of: part, in: year(state)).map { words(HoldingWord($0)) }
    state.layer = .choice(
      Choice(
        purpose: .ending(part),
        options: [
          Choice.Option(name: words(isRetired ? PartSentence.restore : .retire), remark: ""),
          Choice.Option(name: words(PartSentence.remove), remark: held.joined(separator: " ")),
        ], selection: 0))
    return []
  }

  static func chosenEnding(_ selection: Int, _ part: Part, _ state: inout State) -> [Effect] {
    if selection == 1 { return append(.remove(part), &state) }
    if state.book.isRetired(part, in: year(state)) { return append(.restore(part), &state) }
    guard part.kind == .unit || part.kind == .indicator else {
      return append(.retire(part, on: state.today), &state)
    }
    LineEditing.begin(.retireOn(part), text: state.today.description, &state)
    return []
  }

  static func commitEnd(_ text: String, _ part: Part, _ editor: inout LineEditor, _ state: State)
    -> [Effect]
  {
    let field = part.kind == .unit ? FieldName.closedOn : .activeTo
    guard let day = Day(text) else {
      editor.refusal = state.words(state.words.tell(.notADay, in: field))
      return []
    }
    let edit = PartEdit.retire(part, on: day)
    if let refusal = refusal(of: edit, state) {
      editor.refusal = refusal
      return []
    }
    return [.append(.part(edit, year: year(state)), reason: nil)]
  }

  // MARK: Years

  static func beginYear(_ state: inout State) {
    let years = state.book.plans.keys.sorted()
    state.layer = .choice(
      Choice(
        purpose: .planYear(years),
        options: years.map { year in
          let plan = state.book.plans[year]?.state.rawValue ?? ""
          return Choice.Option(
            name: state.words(StatusLabel.year(year)),
            remark: state.words.option(plan, of: .state))
        }, selection: years.firstIndex(of: year(state)) ?? 0))
  }

  static func beginCopying(_ state: inout State) {
    let words = state.words
    state.layer = .choice(
      Choice(
        purpose: .copyForward,
        options: [
          Choice.Option(name: words(PartSentence.copyForward(to: year(state) + 1)), remark: ""),
          Choice.Option(name: words(PartSentence.leave), remark: ""),
        ], selection: 0))
  }
}

extension PartField {
  /// Whether lamps rest on it.
  var turnsLamps: Bool {
    switch self {
    case .named(.weight), .named(.ahead), .named(.onPace), .named(.slow), .named(.notDue),
      .named(.margin):
      true
    case .named, .value: false
    }
  }
}
