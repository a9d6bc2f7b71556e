/// How many colours a terminal has.
public enum ColorDepth: Int, Hashable, Sendable, CaseIterable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case many = 256

  /// The depth of a terminal with so many colours.
  public init(colors: Int) {
    self = ColorDepth.allCases.last { $0.rawValue <= colors } ?? .none
  }

  /// The number of a colour in the terminal's palette; nil without colours.
  public func index(_ color: Color) -> Int? {
    switch self {
    case .none: nil
    case .eight: color.palette8
    case .sixteen: color.palette16
    case .many: color.palette256
    }
  }

  /// What a palette's number looks like, the first sixteen as xterm has them.
  public static func color(at index: Int) -> Color {
    if index < 16 { return Color.sixteen[max(0, index)] }
    if index >= 232 {
      let shade = UInt8(clamping: 8 + 10 * (index - 232))
      return Color(red: shade, green: shade, blue: shade)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return Color(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
  }
}

extension Theme {
  /// The numbers of a style's colours in a terminal's palette; nil is the terminal's own colour.
  ///
  /// Letters that could hardly be read in the few colours there are take the terminal's own.
  public func palette(_ style: Style, _ depth: ColorDepth) -> (foreground: Int?, background: Int?) {
    let background = style.background.flatMap { depth.index($0) }
    guard let foreground = style.foreground.flatMap({ depth.index($0) }) else {
      return (nil, background)
    }
    guard depth != .many else { return (foreground, background) }
    let ground = background.map { ColorDepth.color(at: $0) } ?? assumedBackground
    let isReadable = Color.contrast(ColorDepth.color(at: foreground), ground) >= 3
    if isReadable { return (foreground, background) }
    guard background != nil else { return (nil, nil) }
    // On a filled ground the terminal's own letters may be unreadable too: black or white it is.
    return (ground.luminance > 0.18 ? 0 : depth == .eight ? 7 : 15, background)
  }
}
