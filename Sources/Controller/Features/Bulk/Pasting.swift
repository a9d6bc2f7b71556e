import Domain
import Languages
import TextUI

/// A pasted text where no field is open: figures for cells, shown before anything is kept. It is
/// never taken for keys.
enum Pasting {
  /// The key that terminals paste with, as it is called.
  static let key = "Shift-Insert"

  /// - Parameter isGuessed: whether the terminal didn't say that it was a paste.
  static func begin(_ text: String, isGuessed: Bool, _ state: inout State) {
    if let reason = state.readOnly {
      state.notice = Notice(state.words(ObstacleSentence.readOnly(reason)), .warning)
      return
    }
    let table = PastedTable(text)
    let takesTargets = state.screen == .targets && !state.targetIndicators.isEmpty
    guard takesTargets || state.hasFigures && !state.assessment.indicators.isEmpty,
      !table.rows.isEmpty
    else {
      tellPlace(isGuessed, &state)
      return
    }
    var bulk = BulkEdit(.paste, step: .preview)
    bulk.isGuessed = isGuessed
    let reading = PasteReading(table, state.pasteNames)
    bulk.leftOver = reading.leftOver
    bulk.takesRowsByPlace = reading.takesRowsByPlace
    bulk.takesColumnsByPlace = reading.takesColumnsByPlace
    bulk.items = reading.items.map {
      BulkEdit.Item(place: state.place(for: $0), text: $0.text)
    }
    BulkEditing.show(&bulk, &state)
  }

  /// A pasted text where a field is open, or nothing takes one.
  static func paste(_ text: String, isGuessed: Bool, _ state: inout State) -> [Effect] {
    switch state.layer {
    case .cell(var editor):
      if editor.awaited != nil {
        editor.note.insert(text)
        state.layer = .cell(editor)
      } else if isGuessed {
        // The fingers may have been faster than the line: nothing of it may be lost.
        state.layer = nil
        begin(editor.field.text + text, isGuessed: true, &state)
      } else {
        editor.field.insert(firstLine(of: text, &state))
        state.layer = .cell(editor)
      }
    case .line(var editor):
      editor.field.insert(text)
      state.layer = .line(editor)
    case .text(var editor):
      editor.area.insert(text)
      editor.refusal = nil
      editor.doubts = []
      state.layer = .text(editor)
    case .finder(let finding), .help(let finding):
      Searching.begin(
        finding.scope, with: finding.field.text + firstLine(of: text, &state), &state)
    case .bulk(var bulk):
      switch bulk.step {
      case .expression: bulk.field.insert(firstLine(of: text, &state))
      case .note: bulk.note.insert(text)
      case .preview: state.notice = Notice(state.words(BulkSentence.alreadyPreviewed), .warning)
      }
      state.layer = .bulk(bulk)
    case .settings(var list) where list.field != nil:
      list.field?.insert(firstLine(of: text, &state))
      state.layer = .settings(list)
    case .log(.find(var field)):
      field.insert(firstLine(of: text, &state))
      state.layer = .log(.find(field))
      return LogNarrowing.look(for: field.text, &state)
    case .checklist(let list): Checking.insert(firstLine(of: text, &state), list, &state)
    case .choice, .explanation, .menu, .settings, .log: tellPlace(isGuessed, &state)
    case nil: begin(text, isGuessed: isGuessed, &state)
    }
    if isGuessed, state.notice == nil, !takesAnyPaste(state) { tellPlace(true, &state) }
    return []
  }

  /// Whether what was pasted is seen as it is: in a preview, or in a text of several lines.
  private static func takesAnyPaste(_ state: State) -> Bool {
    switch state.layer {
    case .bulk(let bulk): bulk.origin == .paste
    case .text: true
    default: false
    }
  }

  /// Where a paste goes; of one that was guessed, that it was taken for one.
  private static func tellPlace(_ isGuessed: Bool, _ state: inout State) {
    state.notice = Notice(
      isGuessed
        ? state.words(BulkSentence.guessed) : state.words(EditingSentence.pasteIntoField), .warning)
  }

  /// The first line that says something; that there are more is told.
  private static func firstLine(of text: String, _ state: inout State) -> String {
    let lines = text.split(whereSeparator: \.isNewline).filter { !PastedTable.isBlank(String($0)) }
    let line = lines.first.map(String.init) ?? ""
    if lines.count > 1 || line.count > longest {
      state.notice = Notice(state.words(BulkSentence.firstLineOnly), .warning)
    }
    return String(line.prefix(longest))
  }

  private static let longest = 200
}

extension State {
  /// What names in a paste can mean here, and what stands where when it has none.
  var pasteNames: PasteNames {
    if screen == .targets { return pasteNamesOfTargets }
    let (units, indicators) = (assessment.units, assessment.indicators)
    var rows = Array(units.indices.dropFirst(focus.row))
    var columns = Array(indicators.indices.dropFirst(focus.column))
    if screen == .indicator {
      rows = Array(self.rows(ofIndicator: focus.column).drop { $0 != focus.row })
      columns = [focus.column]
    }
    if let listed = listedColumns {
      rows = [focus.row]
      columns = Array(listed.drop { $0 != focus.column })
    }
    return PasteNames(
      units: units, indicators: indicators,
      unitsFromCursor: rows.filter(units.indices.contains).map { units[$0].id },
      indicatorsFromCursor: columns.map { indicators[$0].id }, listsIndicators: listedColumns != nil
    )
  }

  /// The same in 分解, whose indicators are all of the plan.
  private var pasteNamesOfTargets: PasteNames {
    let (units, indicators) = (assessment.units, targetIndicators)
    return PasteNames(
      units: units, indicators: indicators,
      unitsFromCursor: units.dropFirst(targets.cursor.row).map(\.id),
      indicatorsFromCursor: indicators.dropFirst(targets.cursor.column).map(\.id))
  }

  /// The cell of a pasted figure.
  func cell(for item: PasteReading.Item) -> Edit.Cell {
    let column = assessment.column(of: item.indicator)
    let period = column.map { self.period(of: assessment.indicators[$0]) } ?? assessment.asOf
    return Edit.Cell(item.unit, item.indicator, period)
  }
}
