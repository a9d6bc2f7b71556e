public import Domain
import Languages
import TextUI

/// Typing a figure in its cell: a digit begins, Enter commits and moves down, Tab right, Esc leaves.
enum CellEditing {
  static func begin(with text: String?, _ state: inout State) {
    guard let cell = state.focusedCell else { return }
    var editor = CellEditor(cell: cell, field: TextField())
    editor.isCounterpart = state.typesCounterpart
    editor.fillsBlank = state.entry(in: cell) == nil
    if let text {
      editor.field.insert(text)
    } else if editor.isCounterpart {
      editor.field.insert(state.book.counterpart(of: cell)?.description ?? "")
    } else if let entry = state.entry(in: cell) {
      editor.field.insert(state.words.typedForm(entry.content))
    }
    state.layer = .cell(editor)
  }

  static func typed(_ key: Key, _ old: CellEditor, _ state: inout State) -> [Effect] {
    var editor = old
    switch key {
    case .escape:
      state.layer = nil
      return []
    case .enter, .down: return commit(&editor, .down, &state)
    case .tab: return commit(&editor, .right, &state)
    case .backTab: return commit(&editor, .left, &state)
    default:
      if editor.awaited != nil {
        _ = editor.note.press(key)
      } else if editor.field.press(key) {
        editor.refusal = nil
        editor.remark = remark(on: editor, state)
      }
      state.layer = .cell(editor)
      return []
    }
  }

  /// What is worth saying about the figure on the way.
  private static func remark(on editor: CellEditor, _ state: State) -> String? {
    if editor.isCounterpart {
      let holes = state.book.holes(before: editor.cell)
      return holes > 0 ? state.words(FillSentence.covers(months: holes)) : nil
    }
    let typed = try? NumberInput(in: editor.cell, of: state.book)?.read(editor.field.text)
    guard case .upper(_, let lower)? = typed else { return nil }
    return state.words(WarningSentence.denominatorKept(lower.description))
  }

  static func commit(
    _ editor: inout CellEditor, _ advance: CellEditor.Advance, _ state: inout State
  ) -> [Effect] {
    editor.advance = advance
    if let edit = editor.awaited {
      state.layer = .cell(editor)
      let note = editor.note.text.trimmingSpaces
      if editor.needsNote && note.isEmpty {
        editor.doubts = [state.words(InputSentence.reasonNeeded)]
        state.layer = .cell(editor)
        return []
      }
      return [.append(note.isEmpty ? edit : edit.noted(note), reason: nil)]
    }
    guard let indicator = state.plan?.indicator(editor.cell.indicator) else { return [] }
    do throws(InputError) {
      guard let typed = try editor.figure(in: state.book) else { return [] }
      guard typed != .clearing else {
        state.layer = nil
        return clear(&state)
      }
      let edit = try state.book.edit(for: typed, in: editor.cell)
      let content = try state.book.resolve(typed, in: editor.cell)
      let doubts = doubts(about: content, typed, editor.cell, indicator, state)
      guard !doubts.isEmpty else {
        state.layer = .cell(editor)
        return [.append(edit, reason: nil)]
      }
      editor.doubts = doubts
      editor.awaited = edit
    } catch .refused(.negative(let amount)) where indicator.kind == .flow {
      askForCorrection(amount, &editor, state)
    } catch .whichNothing {
      state.layer = nil
      Choosing.noNumber(&state)
      return []
    } catch {
      editor.refusal = state.words.tell(error, in: state.book, year: state.assessment.year)
    }
    state.layer = .cell(editor)
    return []
  }

  /// A flow below zero is kept only as 更正 and with a word why.
  private static func askForCorrection(
    _ amount: Quantity, _ editor: inout CellEditor, _ state: State
  ) {
    guard let typed = try? editor.figure(in: state.book),
      let edit = try? state.book.edit(
        for: typed, in: editor.cell, note: "\u{2026}", isCorrection: true)
    else { return }
    editor.doubts = [state.words(InputSentence.negative(amount.description))]
    editor.awaited = edit
    editor.needsNote = true
  }

  /// What is unusual about a figure before it is kept, in words.
  private static func doubts(
    about content: Entry.Content?, _ typed: TypedFigure, _ cell: Edit.Cell,
    _ indicator: Indicator, _ state: State
  ) -> [String] {
    var subtracted: Quantity?
    if case .addition(let amount) = typed, amount.isNegative { subtracted = amount.magnitude }
    let check = EntryCheck(cell, in: state.book)
    return (check?.warnings(for: content, subtracting: subtracted) ?? [])
      .map { state.words.tell($0, about: indicator, in: state.plan) }
  }

  static func clear(_ state: inout State) -> [Effect] {
    guard let cell = state.focusedCell, state.entry(in: cell) != nil else {
      state.notice = Notice(state.words(EditingSentence.alreadyBlank))
      return []
    }
    return [.append(.setEntry(cell, nil), reason: nil)]
  }

  /// The figure is on disk: leave the cell and go on as asked.
  static func kept(_ editor: CellEditor, _ state: inout State) {
    state.layer = nil
    if state.screen == .list { return ListMoving.advance(editor.advance, &state) }
    if state.screen == .fill, editor.advance != .stay {
      return Filling.advance(editor, &state)
    }
    let isGrid = state.screen == .matrix
    switch editor.advance {
    case .down: Navigation.move(.down, &state)
    case .right: Navigation.move(isGrid ? .right : .down, &state)
    case .left: Navigation.move(isGrid ? .left : .up, &state)
    case .stay: break
    }
  }
}

extension Edit {
  /// The same edit with a remark that travels with the figure.
  func noted(_ note: String) -> Edit {
    switch self {
    case .setEntry(let cell, var entry?):
      entry.note = note
      return .setEntry(cell, entry)
    case .addToEntry(let cell, let amount, _): return .addToEntry(cell, amount, note: note)
    default: return self
    }
  }
}

extension Stamp {
  /// Stands for the stamp of an edit that is only looked at.
  static let preview = Stamp(by: "", at: .epoch, operation: "preview")
}

extension State {
  /// How the figure under the cursor would stand if what is typed were kept; nil while nothing
  /// sensible is typed.
  public var prospect: Measure? {
    guard case .cell(let editor) = layer, let plan, let unit = book.unit(editor.cell.unit),
      let indicator = plan.indicator(editor.cell.indicator),
      let typed = try? editor.figure(in: book),
      let edit = try? book.edit(for: typed, in: editor.cell)
    else { return nil }
    var after = book
    guard (try? after.apply(edit, .preview)) != nil else { return nil }
    return Measure(
      of: indicator, in: after.year(plan.year, of: unit.id), unit: unit, plan: plan,
      asOf: monthInSight, today: today)
  }
}
