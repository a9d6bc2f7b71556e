/// Which characters are drawn, as people choose it.
public enum GlyphWord: Phrase, Hashable, CaseIterable {
  case automatic, full, safe, ascii

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .automatic: "字符：自动"
    case .full: "字符：完整"
    case .safe: "字符：稳妥"
    case .ascii: "字符：纯 ASCII"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .automatic: "characters: automatic"
    case .full: "characters: full"
    case .safe: "characters: safe"
    case .ascii: "characters: ASCII"
    }
  }

  /// What it is good for.
  public var remark: GlyphRemark { GlyphRemark(glyphs: self) }
}

/// What a choice of characters is good for.
public struct GlyphRemark: Phrase, Hashable {
  /// The choice.
  public var glyphs: GlyphWord

  /// In Chinese.
  public var chinese: String {
    switch glyphs {
    case .automatic: "先问终端"
    case .full: "表格线、方块条"
    case .safe: "字对不齐时用"
    case .ascii: "老终端"
    }
  }

  /// In English.
  public var english: String {
    switch glyphs {
    case .automatic: "as the terminal answers"
    case .full: "lines and blocks"
    case .safe: "where columns do not align"
    case .ascii: "old terminals"
    }
  }
}
