import Controller
import Languages
import TextUI

/// The menu: headings side by side, the commands of the open one below, each with its keys.
struct MenuPopup: Widget {
  private let state: State
  private let menu: Menu
  private let headings: [Menu.Heading]

  init(_ state: State, _ menu: Menu) {
    self.state = state
    self.menu = menu
    headings = Menu.headings(state)
  }

  func draw(into frame: inout Frame, area: Rect) {
    let most = headings.map(\.commands.count).max() ?? 0
    let popup = Popup(
      title: state.words(ScreenWord.menu), label: [Span("Esc", .key)],
      content: Size(
        width: min(56, max(16, area.width - 6)), height: max(2, min(most + 1, area.height - 4))),
      placement: .upperThird, glyphs: state.glyphs)
    popup.draw(into: &frame, area: area)
    popup.nameLabel("popup.close", in: &frame, area: area)
    let inside = popup.inside(in: area)
    let tabs = headings.enumerated().map { place, heading in
      TabBar.Tab(heading.name, place == menu.heading, "menu\(place)")
    }
    TabBar(tabs, glyphs: state.glyphs).draw(into: &frame, area: inside.line(0))
    guard headings.indices.contains(menu.heading) else { return }
    let commands = headings[menu.heading].commands
    let list = Rect(
      x: inside.x, y: inside.y + 1, width: inside.width, height: max(0, inside.height - 1))
    ListView(
      count: commands.count, selection: menu.selection, region: "menu", glyphs: state.glyphs
    ) { place in
      HitRow(state).spans(
        commands[place], number: place < 9 ? "\(place + 1) " : "  ", width: list.width)
    }
    .draw(into: &frame, area: list)
  }
}
