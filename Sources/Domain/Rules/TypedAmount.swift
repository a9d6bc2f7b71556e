/// One amount as people write it: `1200`, `1,200`, `1.2万`, `3.5%`.
struct TypedAmount {
  /// The amount, never below zero; of a percentage the number before the sign.
  let quantity: Quantity
  /// Whether a percent sign stands behind it.
  let isPercent: Bool

  /// Reads a folded text of at most `decimals` digits behind the point.
  init(_ text: some StringProtocol, decimals: Int) throws(InputError) {
    var rest = Substring(text)
    isPercent = rest.last == "%"
    if isPercent { rest.removeLast() }
    var zeros = 0
    if !isPercent, let power = TypedAmount.powers[rest.last ?? " "] {
      zeros = power
      rest.removeLast()
    }
    guard let (whole, part) = TypedAmount.digits(rest) else {
      throw .notANumber(String(text))
    }
    guard whole.count + zeros <= 12 || whole.isEmpty else { throw .refused(.tooLarge) }
    guard part.count - zeros <= decimals else {
      throw .refused(.tooManyDecimals(allowed: decimals))
    }
    let digits = Int64(whole + part) ?? 0
    let scale = part.count - zeros
    quantity =
      scale >= 0
      ? Quantity(digits, scale: scale)
      : Quantity(wide: Int128(digits) * Quantity.power(-scale), scale: 0)
  }

  /// How many zeros a Han numeral behind the digits stands for.
  private static let powers: [Character: Int] = ["万": 4, "亿": 8]

  /// The digits before the point without leading zeros and those behind it without trailing ones;
  /// nil when it is no number. Commas stand only where thousands begin.
  private static func digits(_ text: Substring) -> (whole: String, part: String)? {
    let sides = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = sides[0].split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let whole = groups.joined()
    let part = sides.count > 1 ? String(sides[1]) : ""
    guard sides.count == 1 || !part.isEmpty, !(whole + part).isEmpty,
      (whole + part).utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let significant = part.lastIndex { $0 != "0" }.map { part[...$0] } ?? ""
    return (String(whole.drop { $0 == "0" }), String(significant))
  }
}
