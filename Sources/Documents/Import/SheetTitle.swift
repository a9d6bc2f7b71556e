import Domain

/// What stands above a table: of which month it is and whose.
struct SheetTitle {
  /// Every text above the figures, and the name of the file behind them.
  let texts: [String]

  /// The period that is named first; of a month without a year that of the plan.
  func period(in year: Int) -> Period? {
    texts.lazy.compactMap { Self.period($0, in: year) }.first
  }

  /// The period that a text names: `2024年6月`, `2024-06`, `2024Q2`, `2024年上半年`.
  static func period(_ text: String, in year: Int) -> Period? {
    let scalars = Array(SheetTitle.narrow(text))
    var place = 0
    while place < scalars.count {
      guard let digits = number(scalars, at: place) else {
        place += 1
        continue
      }
      if digits.count == 4, (1900...2999).contains(digits.value),
        let found = period(of: digits.value, behind: scalars[(place + 4)...])
      {
        return found
      }
      let end = place + digits.count
      if digits.count <= 2, end < scalars.count, scalars[end] == "月",
        end + 1 == scalars.count || number(scalars, at: end + 1) == nil
      {
        return Period(year: year, cadence: .month, ordinal: digits.value)
      }
      place = end
    }
    return nil
  }

  private static func period(of year: Int, behind rest: ArraySlice<Character>) -> Period? {
    let scalars = Array(rest)
    func ordinal(_ from: Int, _ digits: Int) -> Int? {
      number(scalars, at: from).flatMap { $0.count <= digits ? $0.value : nil }
    }
    switch scalars.first {
    case "-", "/", ".":
      return ordinal(1, 2).flatMap { Period(year: year, cadence: .month, ordinal: $0) }
    case "q": return ordinal(1, 1).flatMap { Period(year: year, cadence: .quarter, ordinal: $0) }
    case "h": return ordinal(1, 1).flatMap { Period(year: year, cadence: .halfyear, ordinal: $0) }
    case "年": break
    default: return nil
    }
    let words = String(scalars.dropFirst())
    if words.hasPrefix("上半年") { return Period(year: year, cadence: .halfyear, ordinal: 1) }
    if words.hasPrefix("下半年") { return Period(year: year, cadence: .halfyear, ordinal: 2) }
    let quarter = words.hasPrefix("第") ? words.dropFirst() : words[...]
    let quarters: [Character: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    ]
    if let first = quarter.first, let number = quarters[first], quarter.dropFirst().hasPrefix("季") {
      return Period(year: year, cadence: .quarter, ordinal: number)
    }
    guard let month = ordinal(1, 2),
      words.dropFirst(month < 10 && !words.hasPrefix("0") ? 1 : 2)
        .hasPrefix("月")
    else { return nil }
    return Period(year: year, cadence: .month, ordinal: month)
  }

  private static func number(_ text: [Character], at place: Int) -> (value: Int, count: Int)? {
    guard place < text.count else { return nil }
    let digits = text[place...].prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    return Int(String(digits)).map { ($0, digits.count) }
  }

  private static func narrow(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        })
    ).lowercased()
  }

  /// The one unit that is named; nil where none or several are.
  func unit(_ units: [ReportingUnit], _ names: PasteNames) -> ReportingUnit.ID? {
    for text in texts {
      let value = text.split(maxSplits: 1) { ":：".contains($0) }.last.map(String.init) ?? text
      if let found = names.unit(value) { return found }
      let parts = text.split { $0.isWhitespace || "：:,，·_-（）()".contains($0) }
      if let found = parts.lazy.compactMap({ names.unit(String($0)) }).first { return found }
      let found = units.filter { unit in
        [unit.fullName, unit.name].contains { text.contains($0) }
      }
      if found.count == 1 { return found[0].id }
    }
    return nil
  }
}
