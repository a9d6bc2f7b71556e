public import Domain
public import Languages

/// Why a line of the score sheet can't be taken as it was typed.
public enum ScoreLineError: Error, Hashable, Sendable {
  /// Not 名称 · 分值 · 指标.
  case form
  /// No indicator or several are called so.
  case whichIndicator(String, candidates: [String])
}

/// Reads a line of the score sheet: 名称 · 分值 · 指标×权重、指标.
///
/// Indicators are named by Han, pinyin or initials; one without a weight has its own.
public struct ScoreLineReader: Sendable {
  private let words: Words
  private let names: NameIndex<Int>
  private let indicators: [Indicator]

  /// A reader for a plan's indicators.
  public init(_ plan: Plan, _ words: Words) {
    self.words = words
    indicators = plan.indicators
    let all = plan.indicators
    names = NameIndex(Array(all.indices), Speller(PinyinTable())) { place in
      let indicator = all[place]
      return [
        words.shortName(indicator), indicator.shortName, indicator.name, indicator.id.text,
      ] + [indicator.nameEn].compactMap { $0 }
    }
  }

  /// What a line says.
  public func read(_ line: String) throws(ScoreLineError) -> ScoreSheet.Draft {
    var parts = line.typedParts
    if parts.count == 1 {
      let tokens = parts[0].split(whereSeparator: \.isWhitespace).map(String.init)
      guard tokens.count > 1, let last = tokens.last else { throw .form }
      parts = [tokens.dropLast().joined(separator: " "), last]
    }
    guard let points = Self.amount(parts[1].trimmingSuffix("分")), !parts[0].isEmpty else {
      throw .form
    }
    var draft = ScoreSheet.Draft(name: parts[0], points: points)
    let separators: Set<Character> = ["、", ",", "，"]
    for part in parts.dropFirst(2) {
      for source in part.split(whereSeparator: { separators.contains($0) }) {
        let text = String(source).trimmingSpaces
        if text.isEmpty { continue }
        let (indicator, weight) = try self.source(text)
        draft.sources[indicator.id] = weight ?? indicator.weight
      }
    }
    return draft
  }

  /// An indicator with its weight: `巾帼大宣讲×3`, `lecture-events*3`.
  private func source(_ text: String) throws(ScoreLineError) -> (Indicator, Quantity?) {
    if let mark = text.lastIndex(where: { "×*＊x".contains($0) }),
      let weight = Self.amount(String(text[text.index(after: mark)...]).trimmingSpaces)
    {
      return (try indicator(String(text[..<mark]).trimmingSpaces), weight)
    }
    return (try indicator(text), nil)
  }

  private func indicator(_ name: String) throws(ScoreLineError) -> Indicator {
    let found = names.found(name)
    let whole = found.filter { $0.reach == .whole }
    let best = whole.isEmpty ? found : whole
    guard let first = best.first, best.count == 1 || best[1].rank < first.rank else {
      throw .whichIndicator(
        name, candidates: best.prefix(4).map { words.shortName(indicators[$0.item]) })
    }
    return indicators[first.item]
  }

  /// A bonus or a deduction with its reason: `+2 省级表彰`; nil when it is none.
  public static func adjustment(_ text: String) -> (points: Quantity, reason: String)? {
    let first = text.prefix { !$0.isWhitespace }
    let reason = String(text.dropFirst(first.count)).trimmingSpaces
    guard let points = amount(String(first).trimmingSuffix("分")), !reason.isEmpty else {
      return nil
    }
    return (points, reason)
  }

  /// A decimal, also of full width and with a sign; nil when it is none.
  public static func amount(_ text: String) -> Quantity? {
    let narrow = text.unicodeScalars.map { scalar -> Character in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Character(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar) : Character(scalar)
    }
    let digits = String(narrow.first == "+" ? narrow.dropFirst() : narrow[...])
    return Quantity(digits.first == "." ? "0" + digits : digits)
  }
}

extension String {
  /// The text without this at its end.
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)).trimmingSpaces : self
  }
}

extension Words {
  /// Why a line can't be taken.
  public func tell(_ error: ScoreLineError) -> String {
    switch error {
    case .form: self(ScoreRefusalSentence.lineForm)
    case .whichIndicator(let name, let candidates):
      self(ScoreRefusalSentence.whichIndicator(shown(name), candidates: candidates))
    }
  }

  /// A line as it is typed: 名称 · 分值 · 指标×权重.
  public func line(_ line: ScoreSheet.Line, in plan: Plan) -> String {
    let sources = plan.indicators.compactMap { indicator in
      line.sources[indicator.id].map { "\(shortName(indicator))×\($0)" }
    }
    return
      ([line.name, line.points.description]
      + (sources.isEmpty ? [] : [sources.joined(separator: "、")]))
      .joined(separator: " · ")
  }
}
