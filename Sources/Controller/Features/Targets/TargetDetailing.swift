import Domain
import Languages
import TextUI

/// All of one target: amount, baseline, due, what is to be reached on the way, part and curve.
enum TargetDetailing {
  static func begin(_ state: inout State) {
    guard case .target(let unit, let indicator, year: _)? = state.focusedTarget else { return }
    show(unit, indicator, selection: 0, &state)
  }

  static func show(
    _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID, selection: Int, _ state: inout State
  ) {
    let details = state.details(of: unit, indicator)
    let options = details.map { state.option($0, unit, indicator) }
    state.layer = .choice(
      Choice(
        purpose: .targetDetails(unit, indicator), options: options,
        selection: Navigation.clamp(selection, options.count)))
  }

  static func chosen(
    _ selection: Int, _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID, _ state: inout State
  ) {
    let details = state.details(of: unit, indicator)
    guard details.indices.contains(selection) else { return }
    let target = state.target(of: unit, indicator)
    func edit(_ part: TargetPart, _ text: String?) {
      LineEditing.begin(.targetPart(unit, indicator, part), text: text ?? "", &state)
    }
    switch details[selection] {
    case .annual:
      state.targets.advance = .stay
      LineEditing.begin(
        .target(unit, indicator), text: target?.annual?.description ?? "", &state)
    case .baseline: edit(.baseline, target?.baseline?.description)
    case .due: edit(.due, target?.due?.description)
    case .interim(let day): edit(.interim(day), target?.interim[day]?.description)
    case .addInterim: edit(.interim(nil), nil)
    case .role:
      let place = Proposal.Place.target(unit, indicator, year: state.assessment.year)
      Assigning.begin([place], now: state.assignment(at: place)?.role, &state)
    case .curve: PaceChoosing.begin(of: indicator, &state)
    }
  }

  static func commit(
    _ text: String, _ part: TargetPart, _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID,
    _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    guard let plan = state.plan, let known = plan.indicator(indicator) else { return [] }
    let old = state.target(of: unit, indicator)
    var target = old ?? Target(annual: nil)
    do throws(InputError) {
      let input = TargetInput(for: known)
      switch part {
      case .baseline: target.baseline = try input.read(text)
      case .due: target.due = text.isEmpty ? nil : try plan.day(text)
      case .interim(let day?): target.interim[day] = try input.read(text)
      case .interim(nil):
        let parts = text.split(maxSplits: 1) { $0.isWhitespace || $0 == "=" || $0 == "＝" }
        let day = try plan.day(parts.first.map(String.init) ?? "")
        guard parts.count > 1 else { throw .notANumber("") }
        target.interim[day] = try input.read(String(parts[1]))
      }
    } catch {
      editor.refusal = state.words.tell(error, in: state.book, year: plan.year)
      return []
    }
    if target == old ?? Target(annual: nil) {
      show(unit, indicator, selection: 0, &state)
      return []
    }
    return [.append(.setTarget(unit, indicator, year: plan.year, target, reason: nil), reason: nil)]
  }
}

extension State {
  fileprivate func option(
    _ detail: TargetDetail, _ unit: ReportingUnit.ID?, _ indicator: Indicator.ID
  ) -> Choice.Option {
    let target = target(of: unit, indicator)
    let none = words(TargetSentence.noTarget)
    func told(_ label: TargetSentence, _ value: String) -> Choice.Option {
      Choice.Option(name: words(label), remark: value)
    }
    switch detail {
    case .annual: return told(.annual, target?.annual?.description ?? none)
    case .baseline: return told(.baseline, target?.baseline?.description ?? "")
    case .due:
      let end = plan.map { words(TargetSentence.byPlanEnd(day: words(words.day($0.end)))) } ?? ""
      return told(.due, target?.due.map { words(words.day($0)) } ?? end)
    case .interim(let day):
      return told(
        .interim(day: words(words.day(day))), target?.interim[day]?.description ?? "")
    case .addInterim: return told(.addInterim, "")
    case .role:
      let place = Proposal.Place.target(unit, indicator, year: assessment.year)
      let role = assignment(at: place).map { AssignmentWord($0.role) } ?? .notAsked
      let reason = assignment(at: place)?.reason.map { words.shown($0) } ?? ""
      return told(.role, words.list([words(role), reason]))
    case .curve: return told(.curve, words.name(plan?.indicator(indicator)?.pace))
    }
  }
}
