public import Languages

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
