public import Domain
import Languages
import TextUI

/// What a plan says of its programmes and departments: names of slots, tags, 牵头部室.
enum Tagging {
  /// Something that can be tagged, as the checklist shows it.
  private struct Candidate {
    let tagged: Edit.Tagged
    let name: String
    let remark: String
    let names: [String]
    let isTagged: Bool
  }

  static func beginName(_ state: inout State) {
    guard let slot = state.board.chosen else { return }
    LineEditing.begin(.slotName(slot.id), text: slot.slot.name, &state)
  }

  /// Two slots of one programme don't have the same name.
  static func commitName(
    _ name: String, _ slot: Programme.SlotID, _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    let others = state.board.slots.filter { $0.id.programme == slot.programme && $0.id != slot }
    if !name.isEmpty, let other = others.first(where: { $0.slot.name == name }) {
      let words = state.words
      editor.refusal = words(ProgrammeSentence.alreadyNamed(words.name(other.slot)))
      return []
    }
    return [.append(.nameSlot(slot, year: state.assessment.year, name), reason: nil)]
  }

  static func begin(_ state: inout State) {
    guard let slot = state.board.chosen else { return }
    let found = candidates(slot.id, state)
    state.checklistNames = NameIndex(Array(found.indices), Speller(PinyinTable())) {
      found[$0].names
    }
    state.layer = .checklist(
      Checklist(
        .tags(slot.id),
        found.map { Checklist.Option(name: $0.name, remark: $0.remark, isOn: $0.isTagged) },
        isNarrowed: true))
  }

  /// Every initiative with its indicators below it, in the plan's order.
  private static func candidates(_ slot: Programme.SlotID, _ state: State) -> [Candidate] {
    guard let plan = state.plan else { return [] }
    let words = state.words
    return plan.initiatives.flatMap { initiative -> [Candidate] in
      let area = plan.areas.first { $0.id == initiative.area }.map { words.shortName($0) } ?? ""
      let top = Candidate(
        tagged: .initiative(initiative.id), name: words.shortName(initiative), remark: area,
        names: [words.shortName(initiative), initiative.name, initiative.id.text]
          + [initiative.nameEn].compactMap { $0 },
        isTagged: initiative.items.contains(slot.text))
      return [top]
        + plan.indicators(of: initiative.id).map { indicator in
          let isAsked = state.assessment.column(of: indicator.id) != nil
          return Candidate(
            tagged: .indicator(indicator.id), name: "  " + words.shortName(indicator),
            remark: words(isAsked ? ListWord.ofIndicator : .notAsked),
            names: [words.shortName(indicator), indicator.name, indicator.id.text]
              + [indicator.nameEn].compactMap { $0 },
            isTagged: indicator.items.contains(slot.text))
        }
    }
  }

  /// One edit with all that was changed, so that one undo takes it back.
  static func keep(_ list: Checklist, _ slot: Programme.SlotID, _ state: inout State) -> [Effect] {
    let edits = zip(candidates(slot, state), list.options).filter { $0.isTagged != $1.isOn }
      .map { Edit.tag($0.tagged, slot, year: state.assessment.year, isTagged: $1.isOn) }
    state.layer = edits.isEmpty ? nil : .checklist(list)
    guard let first = edits.first else { return [] }
    return [.append(edits.count == 1 ? first : .batch(edits), reason: nil)]
  }

  /// The department that leads the initiative in sight: one that leads others, or a new one.
  static func beginLead(_ state: inout State) {
    guard let initiative = state.initiativeInSight else { return }
    let known = state.plan?.leadDepartments ?? []
    guard !known.isEmpty else {
      return LineEditing.begin(.lead(initiative.id), text: "", &state)
    }
    let words = state.words
    let options = known.map { Choice.Option(name: words.shown($0), remark: "") }
    state.layer = .choice(
      Choice(
        purpose: .lead(initiative.id),
        options: options + [
          Choice.Option(name: words(ProgrammeSentence.anotherLead), remark: ""),
          Choice.Option(name: words(ListWord.noLead), remark: ""),
        ],
        selection: initiative.leadDepartment.flatMap { known.firstIndex(of: $0) } ?? 0))
  }

  static func chosenLead(_ selection: Int, _ initiative: Initiative.ID, _ state: inout State)
    -> [Effect]
  {
    let known = state.plan?.leadDepartments ?? []
    if selection == known.count {
      LineEditing.begin(.lead(initiative), text: "", &state)
      return []
    }
    let name = known.indices.contains(selection) ? known[selection] : nil
    return [.append(.setLead(initiative, year: state.assessment.year, name), reason: nil)]
  }
}

extension State {
  /// The initiative that the cursor's figure or line belongs to; nil where there is none.
  public var initiativeInSight: Initiative? {
    switch screen {
    case .matrix, .unit, .indicator, .fill: return focusedInitiative
    case .list: return list.items.isEmpty ? nil : focusedInitiative
    case .area(let area):
      let rows = AreaList.rows(of: area, in: self)
      return rows.indices.contains(areaRow) ? rows[areaRow].initiative : nil
    case .programme: return board.chosenRow?.initiative
    case .targets:
      return focusedTarget.flatMap { plan?.indicator($0.indicator) }
        .flatMap { plan?.initiative($0.initiative) }
    case .overview, .timeline, .log, .filing, .report, .dates, .planning, .outlines, .work,
      .meeting, .presentation, .practices, .scores:
      return nil
    }
  }

  private var focusedInitiative: Initiative? {
    focusedIndicator.flatMap { plan?.initiative($0.initiative) }
  }
}
