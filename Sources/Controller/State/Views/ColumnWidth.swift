public import Languages
import TextUI

/// How wide columns are while nobody chose: a name in Chinese takes less room than in English.
public enum ColumnWidth {
  /// The short name of a unit: in 矩阵, in lists and beside what it reports.
  public static func unit(_ language: Language) -> Int { language == .zh ? 8 : 11 }
  /// The full name of a unit where there is room; in English the short one.
  public static func fullUnit(_ language: Language) -> Int { language == .zh ? 12 : 11 }
  /// The short name of an initiative as a column.
  public static func initiative(_ language: Language) -> Int { language == .zh ? 12 : 14 }
  /// The short name of an area on a line of its own.
  public static func area(_ language: Language) -> Int { language == .zh ? 11 : 18 }
  /// The short name of an indicator with the number of its area, on a page of so many columns.
  public static func numberedIndicator(_ language: Language, of width: Int) -> Int {
    language == .zh || width < 50 ? 14 : 16
  }
  /// A figure with its lamp in 矩阵.
  public static let matrixFigure = 10
  /// A figure that is typed on a page.
  public static let entry = 9
}

extension State {
  /// How wide a column of 清单 is while nobody chose.
  public func standard(_ column: ListColumn) -> Int {
    let isChinese = words.language == .zh
    // Who, what, the figure and its lamp stay in sight on 40 columns too.
    let isNarrow = size.width < 50
    switch column {
    case .unit: return isChinese ? 8 : isNarrow ? 9 : 11
    case .indicator: return isChinese || isNarrow ? 12 : 14
    case .entry: return isNarrow ? 8 : ColumnWidth.entry
    case .value: return 13
    case .progress: return 7
    case .lamp: return isChinese ? 3 : 5
    case .gap: return 10
    case .state: return 8
    case .period: return isChinese ? 12 : 8
    case .pace: return isChinese ? 9 : 6
    case .area: return isChinese ? 9 : 13
    case .initiative: return isChinese ? 13 : 15
    case .lead: return isChinese ? 10 : 14
    case .programme: return 16
    }
  }
}
