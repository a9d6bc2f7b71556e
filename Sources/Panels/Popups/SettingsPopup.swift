import Controller
import Languages
import TextUI

/// The settings: name, value, what it does; below them the chosen one in full and where it is kept.
struct SettingsPopup: Widget {
  private let state: State
  private let list: SettingsList
  private let words: Words
  private let settings = Setting.allCases

  init(_ state: State, _ list: SettingsList) {
    self.state = state
    self.list = list
    words = state.words
  }

  func draw(into frame: inout Frame, area: Rect) {
    let popup = Popup(
      title: words(ScreenWord.settings),
      label: [Span("\(state.glyphs.left) \(state.glyphs.right) Enter Esc", .key)],
      content: Size(width: min(92, max(16, area.width - 6)), height: settings.count + 3),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    let inside = popup.inside(in: area)
    let foot = inside.height >= 8 ? 3 : inside.height >= 4 ? 1 : 0
    let rows = Rect(
      x: inside.x, y: inside.y, width: inside.width, height: max(0, inside.height - foot))
    let list = ListView(
      count: settings.count, selection: list.selection, region: "setting", glyphs: state.glyphs
    ) { row(settings[$0], number: $0 + 1, width: rows.width) }
    list.draw(into: &frame, area: rows)
    if foot > 0 { drawFoot(into: &frame, inside, lines: foot) }
    guard let field = self.list.field else { return }
    let line = self.list.selection - list.visible(height: rows.height).lowerBound
    field.draw(
      into: &frame, area: rows.line(line, from: valueStart),
      role: self.list.refusal == nil ? .field : .fieldError)
  }

  private var nameWidth: Int { settings.map { TextWidth.columns(of: words($0)) }.max() ?? 0 }
  private var valueStart: Int { 2 + nameWidth + 2 }

  /// The width of values where what they mean stands beside them.
  private let valueColumn = 24

  private func row(_ setting: Setting, number: Int, width: Int) -> [Span] {
    let room = width - valueStart
    let remarkWidth = room >= 60 ? room - valueColumn - 2 : 0
    let valueWidth = remarkWidth > 0 ? valueColumn : room
    let value = TextWidth.padded(
      state.value(of: setting), to: valueWidth, mark: state.glyphs.ellipsis)
    return [
      Span("\(number) ", .key), Span(TextWidth.padded(words(setting), to: nameWidth) + "  "),
      Span(value, .popupTitle),
      Span(remarkWidth > 0 ? "  " + words(setting.remark) : "", .dim),
    ]
  }

  /// Why a text was refused or what the chosen setting does, and the file.
  private func drawFoot(into frame: inout Frame, _ inside: Rect, lines: Int) {
    let first = inside.height - lines + (lines == 3 ? 1 : 0)
    func line(_ text: String, _ place: Int, _ role: Role) {
      let clipped = TextWidth.clip(text, to: inside.width, mark: state.glyphs.ellipsis)
      frame.draw(clipped, x: 0, y: 0, in: inside.line(place), role)
    }
    if let refusal = list.refusal {
      line(refusal, first, .error)
    } else {
      let setting = settings[list.selection]
      let value = state.value(of: setting)
      // What was cut above is whole here.
      let isLong = TextWidth.columns(of: value) > valueColumn
      line(isLong ? value : words(setting.remark), first, .popup)
    }
    if lines == 3, !state.settings.file.isEmpty {
      line(words(SettingValue.keptIn(state.settings.file)), first + 1, .dim)
    }
  }
}
