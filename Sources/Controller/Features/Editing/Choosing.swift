import Domain
import Languages
import TextUI

/// Choosing one of a few things in a popup: by arrows and Enter, or by its number.
enum Choosing {
  static func period(_ state: inout State) {
    guard let plan = state.plan else { return }
    let months = Period.all(of: .month, in: plan.year)
    let options = months.map { month in
      Choice.Option(
        name: state.words(state.words.short(month)),
        remark: state.words(
          plan.locks[month] != nil
            ? PeriodWord.locked
            : PeriodWord(plan.calendar.state(of: month, on: state.today))))
    }
    state.layer = .choice(
      Choice(
        purpose: .period, options: options,
        selection: months.firstIndex(of: state.assessment.asOf) ?? 0))
  }

  static func noNumber(_ state: inout State) {
    guard let cell = state.focusedCell else { return }
    let kinds: [NoNumberWord] = [.zero, .blank, .missing, .notApplicable]
    let options = kinds.map {
      Choice.Option(name: state.words($0), remark: state.words(NoNumberRemark($0)))
    }
    state.layer = .choice(Choice(purpose: .noNumber(cell), options: options, selection: 0))
  }

  /// The commands that make columns and panels wider and narrower, the first ones again and again.
  private static let arranging: [Command] = [
    .narrower, .wider, .smaller, .larger, .zoom, .resetSizes,
  ]

  static func arrange(_ state: inout State) {
    let options = arranging.map { command in
      let keys = state.keys.keys(of: command).map { sequence in
        sequence.map { KeyName.label(of: $0, glyphs: state.glyphs) }.joined()
      }
      return Choice.Option(name: state.words(command), remark: keys.joined(separator: "  "))
    }
    state.layer = .choice(Choice(purpose: .arranging, options: options, selection: 0))
  }

  static func force(by name: String, isRedo: Bool, _ state: inout State) {
    state.notice = Notice(state.words(EditingSentence.overtaken(by: name)), .warning)
    let options = [EditingSentence.leaveIt, .goOn].map {
      Choice.Option(name: state.words($0), remark: "")
    }
    state.layer = .choice(
      Choice(purpose: .force(isRedo: isRedo), options: options, selection: 0))
  }

  static func typed(_ key: Key, _ old: Choice, _ state: inout State) -> [Effect] {
    var choice = old
    let count = choice.options.count
    switch key {
    case .escape, .character("q"):
      state.layer = nil
      // Back to what was typed.
      if case .split(let editor) = choice.purpose { state.layer = .text(editor) }
      if case .presentingAgain = choice.purpose { Following.chosen(1, &state) }
      if case .draft = choice.purpose { Following.ask(&state) }
      guard case .looks(let before) = choice.purpose else { return [] }
      return LookChoosing.show(before, &state)
    case .up, .character("k"): choice.selection = Navigation.clamp(choice.selection - 1, count)
    case .down, .character("j"): choice.selection = Navigation.clamp(choice.selection + 1, count)
    case .home: choice.selection = 0
    case .end: choice.selection = count - 1
    case .enter: return chosen(choice, &state)
    case .character(let scalar):
      guard let number = Int(String(scalar)), (1...count).contains(number) else { return [] }
      choice.selection = number - 1
      return chosen(choice, &state)
    default: return []
    }
    state.layer = .choice(choice)
    guard case .looks = choice.purpose, choice.selection != old.selection else { return [] }
    return LookChoosing.preview(choice.selection, &state)
  }

  private static func chosen(_ choice: Choice, _ state: inout State) -> [Effect] {
    state.layer = nil
    switch choice.purpose {
    case .period:
      let months = Period.all(of: .month, in: state.assessment.year)
      state.assess(asOf: months[choice.selection])
    case .noNumber(let cell):
      switch choice.selection {
      case 0: return zero(cell, &state)
      case 1: return CellEditing.clear(&state)
      case 2: LineEditing.begin(.missingReason(cell), text: "", &state)
      default: LineEditing.begin(.notApplicableReason(cell), text: "", &state)
      }
    case .sort: return Arranging.chosen(choice.selection, &state)
    case .filter: return Filtering.chosen(choice.selection, &state)
    case .filterValue(let dimension):
      return Filtering.chosen(choice.selection, of: dimension, &state)
    case .lead(let initiative): return Tagging.chosenLead(choice.selection, initiative, &state)
    case .looks: return LookChoosing.keep(choice.selection, &state)
    case .draft(let draft): Drafting.chosen(choice.selection, draft, &state)
    case .dispute(let dispute): return Reconciling.chosen(choice.selection, dispute)
    case .arranging:
      let command = arranging[choice.selection]
      let effects = run(command, &state)
      if command != .zoom, command != .resetSizes { state.layer = .choice(choice) }
      return effects
    case .handIn(let unit, let month, let places):
      return Filling.chosen(
        places.indices.contains(choice.selection) ? places[choice.selection] : nil, unit, month,
        &state)
    case .workRole: return TakingUp.chosenRole(choice.selection, &state)
    case .ownUnit: return TakingUp.chosenUnit(choice.selection, &state)
    case .outcome(let id): return Narrating.chosenOutcome(choice.selection, id, &state)
    case .standing(let id): return Narrating.chosenStanding(choice.selection, id, &state)
    case .reporter(let units): Narrating.chosenReporter(choice.selection, units, &state)
    case .split(let editor): return Writing.chosenSplit(choice.selection, editor, &state)
    case .suggestion(_, let indicators):
      guard indicators.indices.contains(choice.selection) else { return [] }
      return Suggesting.chosen(indicators[choice.selection], state)
    case .targetDetails(let unit, let indicator):
      TargetDetailing.chosen(choice.selection, unit, indicator, &state)
    case .role(let places): return Assigning.chosen(choice.selection, places, &state)
    case .pace(let indicator): return PaceChoosing.chosen(choice.selection, indicator, &state)
    case .preset: return Dating.chosenPreset(choice.selection, state)
    case .presentingAgain: Following.chosen(choice.selection, &state)
    case .decisions(let ids):
      if ids.indices.contains(choice.selection) { Deciding.chosen(ids[choice.selection], &state) }
    case .workExtension(let id): return Working.chosen(choice.selection, id, &state)
    case .uncomment(let subject, let ids):
      guard ids.indices.contains(choice.selection) else { return [] }
      return Remarking.takeBack(ids[choice.selection], subject, state)
    case .meeting(let asked): return Convening.chosen(choice.selection, asked, &state)
    case .partField(let part, let field):
      return PartEditing.chosen(choice.selection, part, field, &state)
    case .newPart(let spots): PartEditing.beginAdding(spots[choice.selection], &state)
    case .ending(let part): return PartEditing.chosenEnding(choice.selection, part, &state)
    case .impact(let edit, let units):
      return PartEditing.chosenImpact(choice.selection, edit, units, &state)
    case .planYear(let years): PartMoving.go(to: years[choice.selection], &state)
    case .text(let subjects): return Texting.chosen(choice.selection, subjects, state)
    case .copyForward:
      return choice.selection == 0 ? PartEditing.append(.copyForward, &state) : []
    case .locking(let month): return Chasing.chosenLock(choice.selection, month, &state)
    case .log(let asked): return LogNarrowing.chosen(choice.selection, asked, &state)
    case .force(let isRedo):
      if choice.selection == 1 { return isRedo ? [.redo(force: true)] : [.undo(force: true)] }
    }
    return []
  }

  /// 本期没有: nothing happened, which is a figure; of a ratio the lower number stays.
  private static func zero(_ cell: Edit.Cell, _ state: inout State) -> [Effect] {
    do throws(InputError) {
      guard let typed = try NumberInput(in: cell, of: state.book)?.read("0") else { return [] }
      return [.append(try state.book.edit(for: typed, in: cell), reason: nil)]
    } catch {
      let sentence = state.words.tell(error, in: state.book, year: state.assessment.year)
      state.notice = Notice(sentence, .warning)
      return []
    }
  }
}
