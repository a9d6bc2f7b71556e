import Languages
import TextUI

/// The menu: commands under headings, for who wants to remember no key.
public struct Menu: Hashable, Sendable {
  /// The open heading, by its place.
  public var heading = 0
  /// The chosen entry under it.
  public var selection = 0

  /// A heading with its commands.
  public struct Heading: Hashable, Sendable {
    /// As it is shown.
    public let name: String
    /// Its commands in order; never empty.
    public let commands: [Command]
  }

  /// The headings of a screen: what only it has first, moving about last.
  public static func headings(_ state: State) -> [Heading] {
    let (special, general) = state.commandsHere
    return
      ([Heading(name: state.words(HelpWord.here), commands: special)]
      + CommandGroup.byUse.map { group in
        Heading(name: state.words(group), commands: general.filter { $0.group == group })
      })
      .filter { !$0.commands.isEmpty }
  }
}

/// Choosing from the menu: arrows and Enter, a digit, or the mouse.
enum Menus {
  static func typed(_ key: Key, _ old: Menu, _ state: inout State) -> [Effect] {
    var menu = old
    let headings = Menu.headings(state)
    guard headings.indices.contains(menu.heading) else { return [] }
    let commands = headings[menu.heading].commands
    func open(_ step: Int) {
      menu = Menu(heading: (menu.heading + step + headings.count) % headings.count)
    }
    switch key {
    case .escape, .function(9), .character("q"):
      state.layer = nil
      return []
    case .left, .backTab, .character("h"): open(-1)
    case .right, .tab, .character("l"): open(1)
    case .up, .character("k"): menu.selection = Navigation.clamp(menu.selection - 1, commands.count)
    case .down, .character("j"):
      menu.selection = Navigation.clamp(menu.selection + 1, commands.count)
    case .home: menu.selection = 0
    case .end: menu.selection = commands.count - 1
    case .enter: return chosen(menu.selection, commands, &state)
    case .character(let scalar):
      guard let number = Int(String(scalar)), commands.indices.contains(number - 1) else {
        return []
      }
      return chosen(number - 1, commands, &state)
    default: return []
    }
    state.layer = .menu(menu)
    return []
  }

  /// A click opens a heading or runs an entry.
  static func clicked(_ region: Region, _ old: Menu, _ state: inout State) -> [Effect] {
    let headings = Menu.headings(state)
    if region.name == "menu", headings.indices.contains(old.heading) {
      return chosen(region.y, headings[old.heading].commands, &state)
    }
    if let place = headings.indices.first(where: { region.name == "tab.menu\($0)" }) {
      state.layer = .menu(Menu(heading: place))
    }
    return []
  }

  private static func chosen(_ place: Int, _ commands: [Command], _ state: inout State) -> [Effect]
  {
    guard commands.indices.contains(place) else { return [] }
    state.layer = nil
    return Searching.choose(commands[place], &state)
  }
}
