/// The drawing characters of every widget, in a choice that the terminal shows one column wide.
public struct Glyphs: Hashable, Sendable {
  /// A border from left to right.
  public var horizontal: Unicode.Scalar
  /// A border from top to bottom.
  public var vertical: Unicode.Scalar
  /// A corner.
  public var topLeft: Unicode.Scalar
  /// A corner.
  public var topRight: Unicode.Scalar
  /// A corner.
  public var bottomLeft: Unicode.Scalar
  /// A corner.
  public var bottomRight: Unicode.Scalar
  /// A gauge's done part.
  public var barFill: Unicode.Scalar
  /// A gauge's open part.
  public var barEmpty: Unicode.Scalar
  /// The mark of today's expected pace in a gauge.
  public var barMark: Unicode.Scalar
  /// Stands at the end of a bar that goes beyond 100 %.
  public var barOverflow: Unicode.Scalar
  /// Levels of a sparkline from the lowest to the highest; never empty.
  public var sparks: [Unicode.Scalar]
  /// Where a sparkline has no value.
  public var sparkGap: Unicode.Scalar
  /// Ends a text that was cut.
  public var ellipsis: String
  /// A lamp or a bullet.
  public var dot: String
  /// Upwards.
  public var up: String
  /// Downwards.
  public var down: String
  /// To the left.
  public var left: String
  /// To the right.
  public var right: String
  /// Between the steps of a path.
  public var separator: String
  /// A marked row.
  public var mark: String
  /// The upper half of a cell; the whole of one is `barFill`.
  public var halfTop: Unicode.Scalar
  /// The lower half of a cell.
  public var halfBottom: Unicode.Scalar

  /// Box and block characters; needs a terminal that draws ambiguous characters narrow.
  public static let full = Glyphs(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘", barFill: "█", barEmpty: "░", barMark: "┃", barOverflow: "▶",
    sparks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], sparkGap: "·", ellipsis: "…", dot: "●",
    up: "↑", down: "↓", left: "←", right: "→", separator: "›", mark: "✓",
    halfTop: "▀", halfBottom: "▄")

  /// Characters that are one column wide on every terminal: ASCII, and Braille patterns for bars.
  public static let safe = Glyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", barFill: "⣿", barEmpty: "⣀", barMark: "|", barOverflow: ">",
    sparks: ["⡀", "⣀", "⣄", "⣤", "⣦", "⣶", "⣷", "⣿"], sparkGap: " ", ellipsis: "~", dot: "*",
    up: "^", down: "v", left: "<", right: ">", separator: ">", mark: "*", halfTop: "⠛",
    halfBottom: "⣤")

  /// Nothing but ASCII.
  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", barFill: "#", barEmpty: ".", barMark: "|", barOverflow: ">",
    sparks: ["_", ".", "-", "=", "+", "*", "%", "#"], sparkGap: " ", ellipsis: "~", dot: "*",
    up: "^", down: "v", left: "<", right: ">", separator: ">", mark: "x", halfTop: "\"",
    halfBottom: "_")
}
