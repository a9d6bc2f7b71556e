public import Domain
public import Languages
import TextUI

/// Sheets in and out: a line asks for the file, the shell reads or writes it, and what a sheet says is
/// looked at like a paste before any of it is kept.
enum Exchanging {
  static func beginImport(_ state: inout State) {
    LineEditing.begin(.importPath, text: "", &state)
  }

  /// Suggests a name that says what is in it.
  static func beginExport(_ state: inout State) {
    LineEditing.begin(.exportPath, text: state.sheetName + ".csv", &state)
  }

  static func commit(
    _ path: String, _ purpose: LineEditor.Purpose, _ editor: inout LineEditor, _ state: State
  ) -> [Effect] {
    guard !path.isEmpty else {
      editor.refusal = state.words(
        purpose == .importPath ? SheetSentence.whichFile : SheetSentence.whereTo)
      return []
    }
    if purpose == .exportPath {
      return state.sheet.map { [.exportSheet($0, path: path)] } ?? []
    }
    let isOfUnit = state.screen == .fill || state.screen == .unit
    return [
      .importSheet(
        path: path, unit: isOfUnit ? state.focusedUnit?.id : nil, month: state.monthInSight)
    ]
  }

  /// A sheet was read: a preview of every cell.
  static func take(_ reading: SheetReading, _ state: inout State) {
    var bulk = BulkEdit(.sheet, step: .preview)
    bulk.sheet = reading
    bulk.leftOver = reading.leftOver
    BulkEditing.show(&bulk, &state)
  }

  /// A file couldn't be read or written: the sentence stays beside its name.
  static func refuse(_ sentence: String, _ state: inout State) {
    guard case .line(var editor) = state.layer else {
      state.notice = Notice(sentence, .failed)
      return
    }
    editor.refusal = sentence
    state.layer = .line(editor)
  }

  /// A file was written: where it is.
  static func written(_ sentence: String, _ state: inout State) {
    if case .line = state.layer { state.layer = nil }
    state.notice = Notice(sentence, .done)
  }
}

extension State {
  /// What a file of the screen's table is called: what it shows and of when.
  var sheetName: String {
    var name = words(screen.word)
    if screen == .unit || screen == .fill, let unit = focusedUnit {
      name = words.shortName(unit) + (screen == .fill ? name : "")
    }
    if screen == .indicator, let indicator = focusedIndicator { name = words.shortName(indicator) }
    // What a folder could be told from stays out of a name.
    let safe = name.map { "/\\:*?\"<>| ".contains($0) ? "-" : $0 }
    return String(safe) + "-\(monthInSight)"
  }
}

extension Proposal {
  /// What it would do.
  public var mark: SheetMark {
    if refusal != nil { return .refused }
    if edit == nil { return .same }
    return old == nil && exemption == nil ? .new : .changed
  }
}
