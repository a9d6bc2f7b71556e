import Domain
import Languages
import TextUI

/// Typing a text of several lines in a popup: Enter keeps it, Ctrl-N begins a new line.
///
/// No terminal tells Shift-Enter or Ctrl-Enter from Enter, and Alt-Enter belongs to the windows of
/// some: Ctrl-N is a key that all of them send, with an input method on too.
enum Writing {
  /// The key that begins a new line.
  static let newLine = Key.control("n")

  static func begin(_ purpose: TextEditor.Purpose, _ state: inout State) {
    state.layer = .text(TextEditor(purpose, state.kept(purpose)))
  }

  static func typed(_ key: Key, _ old: TextEditor, _ state: inout State) -> [Effect] {
    var editor = old
    switch key {
    case .escape:
      let before = state.kept(editor.purpose)
      if !editor.isLeaving, !editor.area.text.isEmpty, editor.area.text != before {
        editor.isLeaving = true
        state.layer = .text(editor)
      } else {
        state.layer = nil
      }
      return []
    case .enter: return commit(&editor, &state)
    case newLine: editor.area.insert("\n")
    case ExternalEditing.key, .control("e"): return sendOut(state)
    default: guard editor.area.press(key, columns: state.textColumns) else { return [] }
    }
    editor.refusal = nil
    editor.doubts = []
    editor.isLeaving = false
    state.layer = .text(editor)
    return []
  }

  /// Goes on with a text that was being typed when the program ended; nowhere where its unit is gone.
  static func resume(_ purpose: TextEditor.Purpose, _ text: String, _ state: inout State) {
    let (unit, path) = purpose.place
    guard let row = state.assessment.row(of: unit) else { return }
    state.focus.row = row
    Navigation.go(to: .report, &state)
    Narrating.show(path, &state)
    var editor = TextEditor(purpose, "")
    editor.area.insert(text)
    state.layer = .text(editor)
  }

  /// Gives the text to an editor of the user's.
  static func sendOut(_ state: State) -> [Effect] {
    guard case .text(let editor) = state.layer else { return [] }
    return [.edit(ExternalText(purpose: .text, text: editor.area.text + "\n"))]
  }

  /// What the editor made of it.
  static func take(_ text: String, _ state: inout State) {
    guard case .text(var editor) = state.layer else { return }
    editor.area = TextArea(text.trimmingSpaces)
    editor.refusal = nil
    editor.doubts = []
    state.layer = .text(editor)
  }

  private static func commit(_ editor: inout TextEditor, _ state: inout State) -> [Effect] {
    let text = editor.area.text.trimmingSpaces
    editor.isLeaving = false
    defer { if case .text = state.layer { state.layer = .text(editor) } }
    if text.isEmpty, !editor.mayBeEmpty {
      editor.refusal = state.words(EditSentence.textNeeded)
      return []
    }
    if editor.doubts.isEmpty {
      editor.doubts = PersonalData.found(in: text).map { state.words(ReportSentence($0)) }
      if !editor.doubts.isEmpty { return [] }
    }
    if case .item(_, _, _, key: nil) = editor.purpose {
      let parts = Self.paragraphs(of: text)
      if parts.count > 1 {
        askToSplit(editor, parts.count, &state)
        return []
      }
    }
    return keep([text], editor, state)
  }

  /// A list that was pasted is most often several paragraphs, numbered ones even.
  private static func askToSplit(_ editor: TextEditor, _ count: Int, _ state: inout State) {
    let options = [ReportSentence.split(count), .asOne].map {
      Choice.Option(name: state.words($0), remark: "")
    }
    state.layer = .choice(Choice(purpose: .split(editor), options: options, selection: 0))
  }

  /// The editor stays until all of it is kept.
  static func chosenSplit(_ selection: Int, _ editor: TextEditor, _ state: inout State) -> [Effect]
  {
    state.layer = .text(editor)
    let text = editor.area.text.trimmingSpaces
    return keep(selection == 0 ? paragraphs(of: text) : [text], editor, state)
  }

  private static func keep(_ texts: [String], _ editor: TextEditor, _ state: State) -> [Effect] {
    let edits: [Edit]
    switch editor.purpose {
    case .assessment(let unit, let initiative, let quarter, let standing):
      let judgement = SelfAssessment(standing, texts[0])
      edits = [.assess(unit, initiative, quarter, judgement)]
    case .item(let unit, let period, let section, let key?):
      let report = state.book.year(period.year, of: unit).reports[period]
      guard var item = report?.items[section]?[key] else {
        // Somebody took it away meanwhile: what was typed must not be lost with it.
        edits = [.addReportItem(unit, period, section, Report.Item(texts[0]))]
        break
      }
      item.text = texts[0]
      edits = [.setReportItem(unit, period, section, key: key, item)]
    case .item(let unit, let period, let section, key: nil):
      edits = texts.map { .addReportItem(unit, period, section, Report.Item($0)) }
    }
    return [.append(edits.count == 1 ? edits[0] : .batch(edits), reason: nil)]
  }

  /// The lines that say something, without the numbers before them.
  static func paragraphs(of text: String) -> [String] {
    text.split(separator: "\n").map { withoutNumber(String($0).trimmingSpaces) }
      .filter { !$0.isEmpty }
  }

  /// `1. 宣讲`, `（一）宣讲`, `二、宣讲` and `①宣讲` without what counts them.
  private static func withoutNumber(_ line: String) -> String {
    guard let first = line.first else { return line }
    if let value = first.unicodeScalars.first?.value, (0x2460...0x2473).contains(value) {
      return String(line.dropFirst()).trimmingSpaces
    }
    let isBracketed = first == "（" || first == "("
    let rest = isBracketed ? line.dropFirst() : line[...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber || "一二三四五六七八九十".contains($0) }
    guard (1...3).contains(digits.count) else { return line }
    let behind = rest.dropFirst(digits.count)
    let ends: Set<Character> = isBracketed ? ["）", ")"] : [".", "、", "．", ")", "）"]
    guard let mark = behind.first, ends.contains(mark) else { return line }
    let text = behind.dropFirst()
    // 3.5 is a figure, not the third of something.
    if mark == ".", text.first?.isNumber == true { return line }
    return String(text).trimmingSpaces
  }
}

extension TextEditor.Purpose {
  /// The unit, and the field in which the text is kept, or near which.
  fileprivate var place: (ReportingUnit.ID, FieldPath) {
    switch self {
    case .item(let unit, let period, let section, let key):
      let keys = ["reports", period.description, section.rawValue, key ?? "-"]
      return (unit, FieldPath(.unit(unit, year: period.year), keys))
    case .assessment(let unit, let initiative, let quarter, _):
      let keys = ["selfAssessments", initiative.text, quarter.description]
      return (unit, FieldPath(.unit(unit, year: quarter.year), keys))
    }
  }
}

extension TextEditor {
  /// Whether nothing at all can be kept.
  fileprivate var mayBeEmpty: Bool { if case .assessment = purpose { true } else { false } }
}
