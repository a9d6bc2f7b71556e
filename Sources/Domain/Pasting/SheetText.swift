/// What is written in a cell of a sheet: a figure, or one of the things that are none.
///
/// Zero is `0` and blank is nothing at all; why a figure is missing, and why it doesn't apply, stand
/// behind a word and a colon: `缺：台风停办`.
public enum SheetText: Hashable, Sendable {
  /// A figure, to be read as one that is typed.
  case figure(String)
  /// About so many, with what was written: `约300`.
  case approximate(String, written: String)
  /// There can be no figure, because of that.
  case missing(reason: String)
  /// The indicator doesn't apply to the unit, because of that; empty when nobody says why.
  case notApplicable(reason: String)
  /// Back to blank.
  case clearing

  private static let missingWords = ["缺报", "缺", "报不了", "missing"]
  private static let exemptWords = ["不涉及", "不适用", "not applicable", "n/a"]
  private static let blankWords: Set<String> = ["未报", "空", "blank"]
  private static let aboutBefore = ["大约", "约", "近", "about "]
  private static let aboutBehind = ["左右", "余", "多"]

  /// Understands what is written for an indicator, whose unit of measure may stand behind a figure.
  public init(_ text: String, measure: String = "") {
    let typed = TypedText(text)
    let folded = typed.folded.lowercased()
    if Self.blankWords.contains(folded) {
      self = .clearing
    } else if let reason = Self.reason(typed, behind: Self.missingWords) {
      self = .missing(reason: reason)
    } else if let reason = Self.reason(typed, behind: Self.exemptWords) {
      self = .notApplicable(reason: reason)
    } else {
      let bare = Self.without(measure, typed.folded)
      let exact = Self.withoutAbout(bare).map { Self.without(measure, $0) }
      self = exact.map { .approximate($0, written: typed.original) } ?? .figure(bare)
    }
  }

  /// What stands behind one of the words and a colon, or in brackets; nil when it begins with none.
  private static func reason(_ text: TypedText, behind words: [String]) -> String? {
    let folded = text.folded.lowercased()
    for word in words where folded.hasPrefix(word) {
      let rest = text.original.dropFirst(word.count)
      guard let mark = rest.first else { return "" }
      switch mark {
      case ":", "：", ",", "，": return TypedText(String(rest.dropFirst())).original
      case "(", "（":
        let inside = TypedText(String(rest.dropFirst())).original
        return inside.last == ")" || inside.last == "）" ? String(inside.dropLast()) : inside
      case _ where mark.isWhitespace: return TypedText(String(rest)).original
      default: continue
      }
    }
    return nil
  }

  private static func without(_ measure: String, _ text: String) -> String {
    guard !measure.isEmpty, measure != "%", text.hasSuffix(measure),
      text.first?.isNumber == true || text.first.map({ "+-约近大".contains($0) }) == true
    else { return text }
    return TypedText(String(text.dropLast(measure.count))).folded
  }

  /// The figure that is only about right; nil when it is exact, or no figure.
  private static func withoutAbout(_ text: String) -> String? {
    var bare = text[...]
    for word in aboutBefore where bare.lowercased().hasPrefix(word) {
      bare = bare.dropFirst(word.count).drop(while: \.isWhitespace)
      break
    }
    for word in aboutBehind where bare.hasSuffix(word) {
      bare = bare.dropLast(word.count)
      break
    }
    guard bare.count < text.count, bare.first?.isNumber == true else { return nil }
    return TypedText(String(bare)).folded
  }
}
