/// Whether letters are dark on light or light on dark.
public enum Appearance: String, Hashable, Sendable, CaseIterable {
  case dark, light

  /// What fits a background.
  public init(background: Color) { self = background.luminance > 0.18 ? .light : .dark }
}

/// How one role looks; a nil colour is the terminal's own.
public struct Style: Hashable, Sendable {
  /// What a terminal can do to a character besides colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
    public let rawValue: UInt8
    /// Makes attributes from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted.
    public static let italic = Attributes(rawValue: 4)
    /// With a line below.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The letters; nil is the terminal's own colour.
  public var foreground: Color?
  /// What is behind them; nil is the terminal's own colour.
  public var background: Color?
  /// What is done to them besides.
  public var attributes: Attributes

  /// Makes a style; without arguments the terminal's plain one.
  public init(
    foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// How every role looks.
public struct Theme: Hashable, Sendable {
  /// As users choose it.
  public var name: String
  /// Which background it is made for.
  public var appearance: Appearance
  /// The terminal background that the colours are chosen against.
  public var assumedBackground: Color
  /// One style a role, in the order of their raw values.
  private var styles: [Style]

  /// Makes a theme; roles without a style look plain.
  public init(
    name: String, appearance: Appearance, assumedBackground: Color? = nil,
    styles: [Role: Style] = [:]
  ) {
    self.name = name
    self.appearance = appearance
    self.assumedBackground =
      assumedBackground ?? Color(rgb: appearance == .dark ? 0x000000 : 0xFFFFFF)
    self.styles = Role.allCases.map { styles[$0] ?? Style() }
  }

  /// How a role looks on a highlight: its own letters where they can be read there.
  public func style(_ role: Role, on ground: Role?) -> Style {
    guard let ground, ground != role else { return self[role] }
    let base = self[ground]
    var style = self[role]
    style.attributes.formUnion(base.attributes)
    guard let background = base.background else { return style }
    style.background = background
    let isReadable = style.foreground.map { Color.contrast($0, background) >= 4.5 } ?? false
    if !isReadable { style.foreground = base.foreground }
    return style
  }

  /// How a role looks.
  public subscript(_ role: Role) -> Style {
    get { styles[Int(role.rawValue)] }
    set { styles[Int(role.rawValue)] = newValue }
  }
}
