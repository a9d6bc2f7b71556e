extension Quantity {
  /// Whole parts in the ratio of weights that come to exactly this whole amount: what rounding down
  /// leaves over goes to those that lost most by it.
  func split(by weights: [Quantity]) -> [Quantity] {
    let all = weights.reduce(.zero, +)
    guard all > .zero else { return [] }
    let exact = weights.map { Fraction(self) * (Fraction($0, over: all) ?? .zero) }
    var whole = exact.map { $0.numerator / $0.denominator }
    let rest = digits(at: 0) - whole.reduce(0, +)
    let losers = exact.indices.sorted {
      let (a, b) = (whole[$0] * exact[$0].denominator, whole[$1] * exact[$1].denominator)
      let lost = Fraction(exact[$0].numerator - a, exact[$0].denominator) ?? .zero
      let other = Fraction(exact[$1].numerator - b, exact[$1].denominator) ?? .zero
      return lost == other ? $0 < $1 : other < lost
    }
    for place in losers.prefix(Int(clamping: rest)) { whole[place] += 1 }
    return whole.map { Quantity(Int64(clamping: $0)) }
  }

  /// Parts that are as equal as so many decimals allow and come to exactly this; the first ones get
  /// what is left over. Of a negative amount, or of no parts, there are none.
  public func split(into count: Int, decimals: Int) -> [Quantity] {
    guard count > 0, !isNegative else { return [] }
    let scale = max(self.scale, decimals)
    let whole = digits(at: scale)
    let (part, rest) = whole.quotientAndRemainder(dividingBy: Int128(count))
    return (0..<count).map { Quantity(wide: part + (Int128($0) < rest ? 1 : 0), scale: scale) }
  }
}
