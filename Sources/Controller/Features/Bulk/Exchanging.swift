public import Domain
public import Languages
import TextUI

/// Sheets in and out: a line asks for the file, the shell reads or writes it, and what a sheet says is
/// looked at like a paste before any of it is kept.
enum Exchanging {
  static func beginImport(_ state: inout State) {
    LineEditing.begin(.importPath, text: state.unfinishedImport, &state)
  }

  /// Suggests a name that says what is in it.
  static func beginExport(_ state: inout State) {
    LineEditing.begin(.exportPath(nil), text: state.sheetName + ".csv", &state)
  }

  static func commit(
    _ typed: String, _ purpose: LineEditor.Purpose, _ editor: inout LineEditor,
    _ state: inout State
  ) -> [Effect] {
    guard !typed.isEmpty else {
      editor.refusal = state.words(SheetSentence.noFile(example: "~/" + state.sheetName + ".csv"))
      return []
    }
    if case .exportPath(let text) = purpose {
      do throws(GivenUp) {
        let content: SheetContent? = if let text { .text(text) } else { try state.sheet }
        return content.map { [.exportSheet($0, path: typed)] } ?? []
      } catch {
        editor.refusal = state.words(SheetSentence.givenUp)
        return []
      }
    }
    let isOfUnit = state.screen == .fill || state.screen == .unit
    state.unfinishedImport = typed
    let (path, mapping) = parts(of: typed)
    return [
      .importSheet(
        path: path, mapping: mapping, unit: isOfUnit ? state.focusedUnit?.id : nil,
        month: state.monthInSight)
    ]
  }

  /// A path, and behind it what a person says of columns: `台账.csv B=本期 备注栏=备注`.
  private static func parts(of typed: String) -> (path: String, mapping: [String]) {
    var words = typed.split(separator: " ", omittingEmptySubsequences: false)
    var mapping: [String] = []
    while words.count > 1, let last = words.last, last.contains("=") || last.isEmpty {
      if !last.isEmpty { mapping.insert(String(last), at: 0) }
      words.removeLast()
    }
    return (words.joined(separator: " "), mapping)
  }

  /// What a sheet says is on disk: the next one begins with an empty line.
  static func kept(_ state: inout State) { state.unfinishedImport = "" }

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
    return name.asFileName + "-\(monthInSight)"
  }
}

extension String {
  /// The name without what a folder could be told from.
  var asFileName: String { String(map { "/\\:*?\"<>|： ".contains($0) ? "-" : $0 }) }
}

extension Proposal {
  /// What it would do.
  public var mark: SheetMark {
    if refusal != nil { return .refused }
    if edit == nil { return .same }
    return old == nil && exemption == nil ? .new : .changed
  }
}
