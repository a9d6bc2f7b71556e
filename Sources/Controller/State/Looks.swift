public import Domain
public import Languages
public import TextUI

/// How the screen looks, and what there is to choose from.
public struct Looks: Hashable, Sendable {
  /// A theme to choose.
  public struct Choice: Hashable, Sendable {
    /// As people type it; `auto` goes by the terminal's background.
    public let name: String
    /// As it is called in Chinese; empty for `auto`.
    public let title: String

    /// A theme to choose.
    public init(name: String, title: String) {
      self.name = name
      self.title = title
    }
  }
  /// The themes there are.
  public var themes: [Choice] = []
  /// The name of the chosen one.
  public var theme = "auto"
  /// What was chosen of characters; nil: by what the terminal was found to draw.
  public var chosenTier: GlyphTier?
  /// What the terminal was found to be fit for.
  public var foundTier = GlyphTier.full
  /// Which characters are drawn.
  public var tier: GlyphTier { chosenTier ?? foundTier }

  /// Whether figures that have just changed are marked until the next key.
  public var marksChanges = false

  /// Whether the mouse is listened to; else the terminal selects text with it.
  public var usesMouse = true

  /// The looks of a screen that nobody chose anything for.
  public init() {}
}

/// Something that is remembered for the next time.
public enum Preference: Hashable, Sendable {
  /// The name of a theme.
  case theme(String)
  /// Which characters are drawn; nil: by what the terminal was found to draw.
  case glyphs(GlyphTier?)
  /// Whether the mouse is listened to.
  case mouse(isUsed: Bool)
  /// The widths and heights chosen by hand.
  case sizes(Sizes)
  /// The language of the screen and of the command line.
  case language(Language)
  /// Who works here.
  case person(String)
  /// What they do with the book; nil: anything.
  case role(WorkRole?)
  /// The unit that they belong to; nil: none.
  case unit(ReportingUnit.ID?)
  /// The book that is opened when none is named; nil: it is asked.
  case book(String?)
  /// How long to wait after an escape for the rest of a key, in milliseconds.
  case escapeWait(Int)
  /// Which part of the plan is shown.
  case filter(Filter)
  /// How 清单 is sorted.
  case listSort(Listing.Sort)
  /// Columns that 清单 doesn't show.
  case hiddenColumns(Set<ListColumn>)
}
