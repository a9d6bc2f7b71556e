import CNCurses
import TextUI

/// Turns the styles of a theme into what ncurses draws with, on as many colours as there are.
struct Palette {
  private var attributes: [(attr_t, Int32)] = []

  /// The styles of a theme; in monochrome its attributes alone.
  init(_ theme: Theme, isMonochrome: Bool) {
    let colours = isMonochrome || !has_colors() ? 0 : cn_colors()
    let shown = colours < 8 ? Theme.mono : theme
    var pair: Int32 = 0
    for role in Role.allCases {
      let style = shown[role]
      var attribute: attr_t = 0
      if style.attributes.contains(.bold) { attribute |= CN_BOLD }
      if style.attributes.contains(.dim) { attribute |= CN_DIM }
      if style.attributes.contains(.italic) { attribute |= CN_ITALIC }
      if style.attributes.contains(.underline) { attribute |= CN_UNDERLINE }
      if style.attributes.contains(.reverse) { attribute |= CN_REVERSE }
      var number: Int32 = 0
      if colours >= 8, style.foreground != nil || style.background != nil {
        pair += 1
        number = pair
        init_extended_pair(
          number, Palette.index(style.foreground, colours), Palette.index(style.background, colours)
        )
      }
      attributes.append((attribute, number))
    }
  }

  private static func index(_ color: Color?, _ colours: Int32) -> Int32 {
    guard let color else { return -1 }
    if colours >= 256 { return Int32(color.palette256) }
    return Int32(colours >= 16 ? color.palette16 : color.palette8)
  }

  /// Attributes and colour pair of a role.
  subscript(_ role: Role) -> (attributes: attr_t, pair: Int32) {
    let entry = attributes[Int(role.rawValue)]
    return (entry.0, entry.1)
  }
}
