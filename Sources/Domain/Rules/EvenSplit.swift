extension Quantity {
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
