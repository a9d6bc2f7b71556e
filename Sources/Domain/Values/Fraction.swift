/// An exact ratio of two whole numbers: a progress, a pace, a share.
///
/// Fractions of single figures are exact. Averages over many of them (`Fraction.Mean`) are kept to
/// nine decimals, half up, so that an average that lies exactly on a threshold is found there.
public struct Fraction: Hashable, Sendable {
  /// The upper number.
  public let numerator: Int128
  /// The lower number, always above zero.
  public let denominator: Int128

  /// The ratio in lowest terms; a denominator of zero or below makes it nil.
  public init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator > 0 else { return nil }
    let divisor =
      denominator == 1 ? 1 : Fraction.commonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = divisor == 1 ? numerator : numerator / Int128(divisor)
    self.denominator = divisor == 1 ? denominator : denominator / Int128(divisor)
  }

  /// A ratio that is in lowest terms already.
  init(lowest numerator: Int128, _ denominator: Int128) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// A whole number.
  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// `a` ÷ `b`; nil when `b` is zero.
  public init?(_ a: Quantity, over b: Quantity) {
    let scale = max(a.scale, b.scale)
    let (top, bottom) = (a.digits(at: scale), b.digits(at: scale))
    self.init(bottom < 0 ? -top : top, bottom < 0 ? -bottom : bottom)
  }

  /// An exact amount as a fraction.
  public init(_ quantity: Quantity) {
    self = Fraction(Int128(quantity.digits), Quantity.power(quantity.scale)) ?? .zero
  }

  /// 0.
  public static let zero = Fraction(0)
  /// 1.
  public static let one = Fraction(1)

  /// The product, kept within ±(2¹²⁷ − 1).
  private static func saturating(_ a: Int128, times b: Int128) -> Int128 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? (a < 0) == (b < 0) ? .max : -.max : product
  }

  /// Whether both numbers have at most 63 bits: then no sum of two products of them overflows.
  private var isSmall: Bool {
    Int64(truncatingIfNeeded: numerator) == numerator
      && Int64(truncatingIfNeeded: denominator) == denominator
  }

  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 {
      // Nearly all numbers are small, and a processor divides those itself.
      if let first = UInt64(exactly: a), let second = UInt64(exactly: b) {
        return max(UInt128(commonDivisor(small: first, second)), 1)
      }
      (a, b) = (b, a % b)
    }
    return max(a, 1)
  }

  private static func commonDivisor(small a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension Fraction {
  /// The value as nearly as a machine number says it: where two of them differ by more than
  /// `roughness` of the larger one, the fractions differ that way round.
  public var rough: Double {
    guard isSmall else { return Double(numerator) / Double(denominator) }
    return Double(Int64(truncatingIfNeeded: numerator))
      / Double(Int64(truncatingIfNeeded: denominator))
  }

  /// How far `rough` may be off, and more, as a part of it.
  public static let roughness = 1e-14
}

extension Fraction: Comparable {
  /// Exact comparison by cross-multiplication; falls back to nine decimals beyond 128 bits.
  public static func < (a: Fraction, b: Fraction) -> Bool {
    if a.isSmall, b.isSmall { return a.numerator &* b.denominator < b.numerator &* a.denominator }
    let (left, over1) = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let (right, over2) = b.numerator.multipliedReportingOverflow(by: a.denominator)
    if !over1 && !over2 { return left < right }
    return a.rounded(to: 9) < b.rounded(to: 9)
  }
}

extension Fraction {
  /// The product; nine decimals are kept when the exact one exceeds 128 bits.
  public static func * (a: Fraction, b: Fraction) -> Fraction {
    if a.isSmall, b.isSmall {
      return Fraction(a.numerator &* b.numerator, a.denominator &* b.denominator) ?? .zero
    }
    let (top, over1) = a.numerator.multipliedReportingOverflow(by: b.numerator)
    let (bottom, over2) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    if !over1 && !over2, let exact = Fraction(top, bottom) { return exact }
    let product = Fraction.saturating(a.rounded(to: 9), times: b.rounded(to: 9))
    return Fraction(product, Quantity.power(18)) ?? .zero
  }

  /// The quotient; nil when `b` is not above zero.
  public static func / (a: Fraction, b: Fraction) -> Fraction? {
    guard b.numerator > 0, let inverse = Fraction(b.denominator, b.numerator) else { return nil }
    return a * inverse
  }

  /// The difference.
  public static func - (a: Fraction, b: Fraction) -> Fraction {
    if a.isSmall, b.isSmall {
      let top = a.numerator &* b.denominator &- b.numerator &* a.denominator
      return Fraction(top, a.denominator &* b.denominator) ?? .zero
    }
    let (left, over1) = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let (right, over2) = b.numerator.multipliedReportingOverflow(by: a.denominator)
    let (bottom, over3) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    let (top, over4) = left.subtractingReportingOverflow(right)
    if !over1 && !over2 && !over3 && !over4, let exact = Fraction(top, bottom) { return exact }
    let (difference, isOver) = a.rounded(to: 9).subtractingReportingOverflow(b.rounded(to: 9))
    return Fraction(
      isOver ? (b.numerator < 0 ? .max : -.max) : difference, Quantity.power(9)) ?? .zero
  }

  /// The sum.
  public static func + (a: Fraction, b: Fraction) -> Fraction {
    a - (Fraction(-b.numerator, b.denominator) ?? .zero)
  }

  /// The value in units of 10^-`places`, rounded half up (away from zero); saturates.
  public func rounded(to places: Int) -> Int128 {
    let power = Quantity.power(places).magnitude
    let lower = denominator.magnitude
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: lower)
    let (scaled, over1) = rest.multipliedReportingOverflow(by: power)
    let (raised, over2) = scaled.addingReportingOverflow(lower / 2)
    let part = over1 || over2 ? min(power, rest / max(1, lower / power)) : raised / lower
    let (wide, over3) = whole.multipliedReportingOverflow(by: power)
    let (sum, over4) = wide.addingReportingOverflow(part)
    let result = over3 || over4 ? Int128.max : Int128(clamping: sum)
    return numerator < 0 ? -result : result
  }

  /// The smallest whole number not below the fraction.
  public var roundedUp: Int128 {
    let quotient = numerator / denominator
    return numerator > 0 && numerator % denominator != 0 ? quotient + 1 : quotient
  }

  /// Decimal text with exactly `places` digits behind the point, half up: `0.7750`.
  public func decimal(_ places: Int) -> String {
    let value = rounded(to: places)
    let digits = String(value.magnitude)
    guard places > 0 else { return (value < 0 ? "-" : "") + digits }
    let padded =
      digits.count <= places
      ? String(repeating: "0", count: places + 1 - digits.count) + digits : digits
    let point = padded.index(padded.endIndex, offsetBy: -places)
    return (value < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }

  /// Whole percents, half up: 0.4875 is 49.
  public var percent: Int { Int(clamping: rounded(to: 2)) }
}

extension Fraction {
  /// A weighted mean: Σ weight × value ÷ Σ weight, to nine decimals half up.
  public struct Mean: Hashable, Sendable {
    private var sum: Int128 = 0
    private var weights: Quantity = .zero

    /// The mean of nothing.
    public init() {}

    /// Adds one value with its weight; weights at or below zero are passed over.
    public mutating func add(_ value: Fraction, weight: Quantity) {
      guard weight > .zero else { return }
      let weighted = Fraction.saturating(value.rounded(to: 15), times: weight.digits(at: 9))
      let (total, overflow) = sum.addingReportingOverflow(weighted)
      sum = overflow ? (sum < 0 ? -.max : .max) : total
      weights = weights + weight
    }

    /// The mean; nil while nothing was added.
    public var value: Fraction? {
      let total = weights.digits(at: 9)
      guard total > 0, let exact = Fraction(sum, total * Quantity.power(15)) else { return nil }
      return Fraction(exact.rounded(to: 9), Quantity.power(9))
    }

    /// The weighted sum itself, to nine decimals; 0 while nothing was added.
    public var total: Fraction {
      let exact = Fraction(sum, Quantity.power(24)) ?? .zero
      return Fraction(exact.rounded(to: 9), Quantity.power(9)) ?? .zero
    }
  }
}
