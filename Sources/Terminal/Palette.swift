import CNCurses
import TextUI

/// Turns the styles of a theme into what ncurses draws with, on as many colours as there are.
struct Palette {
  /// What ncurses draws with.
  struct Pen {
    /// A cell drawn with it, to be given its character.
    let cell: cchar_t
    private let background: Int?
    /// Whether it leaves something even where no character is.
    private let marksBlanks: Bool

    fileprivate init(_ attributes: attr_t, pair: Int32, background: Int?) {
      cell = cn_cell(attributes, pair)
      self.background = background
      marksBlanks = attributes & (CN_REVERSE | CN_UNDERLINE) != 0
    }

    /// Whether nobody sees with which of both a blank was drawn.
    func leavesSameBlank(as other: Pen) -> Bool {
      background == other.background && !marksBlanks && !other.marksBlanks
    }
  }

  private let theme: Theme
  private let depth: ColorDepth
  private var pens: [Pen?]
  private var pairs: [[Int32]: Int32] = [:]

  /// The styles of a theme; without colours those of the monochrome one.
  init(_ theme: Theme, monochrome: () -> Theme, hasColours: Bool) {
    let colours = hasColours && has_colors() ? Int(cn_colors()) : 0
    depth = ColorDepth(colors: colours)
    self.theme = depth == .none ? monochrome() : theme
    pens = Array(repeating: nil, count: Role.allCases.count * (Role.allCases.count + 1))
  }

  /// What draws a role on a highlight; made when first asked for.
  mutating func pen(_ role: Role, on ground: Role?) -> Pen {
    let column = if let ground { Int(ground.rawValue) + 1 } else { 0 }
    let place = Int(role.rawValue) * (Role.allCases.count + 1) + column
    if let pen = pens[place] { return pen }
    let style = theme.style(role, on: ground)
    let colours = theme.palette(style, depth)
    let pen = Pen(
      attributes(style), pair: pair(colours.foreground, colours.background),
      background: colours.background)
    pens[place] = pen
    return pen
  }

  private func attributes(_ style: Style) -> attr_t {
    var attribute: attr_t = 0
    if style.attributes.contains(.bold) { attribute |= CN_BOLD }
    if style.attributes.contains(.dim) { attribute |= CN_DIM }
    if style.attributes.contains(.italic) { attribute |= CN_ITALIC }
    if style.attributes.contains(.underline) { attribute |= CN_UNDERLINE }
    if style.attributes.contains(.reverse) { attribute |= CN_REVERSE }
    return attribute
  }

  /// The number of a colour pair, 0 for the terminal's own colours and when no more are to be had.
  private mutating func pair(_ foreground: Int?, _ background: Int?) -> Int32 {
    guard foreground != nil || background != nil else { return 0 }
    let colours = [Int32(foreground ?? -1), Int32(background ?? -1)]
    if let known = pairs[colours] { return known }
    let number = Int32(pairs.count + 1)
    guard number < cn_color_pairs() else { return 0 }
    init_extended_pair(number, colours[0], colours[1])
    pairs[colours] = number
    return number
  }
}
