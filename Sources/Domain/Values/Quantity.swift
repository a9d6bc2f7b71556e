/// An exact decimal: a whole number of units of ten to the minus `scale`.
///
/// Always kept in its shortest form (1.50 is 15 at scale 1), so equal amounts are equal values.
/// Entered amounts stay below 10¹² with at most four decimals (`Quantity.largest`); sums saturate
/// at the ends of Int64 instead of trapping.
public struct Quantity: Hashable, Sendable {
  /// The digits as one whole number.
  public let digits: Int64
  /// How many of them stand behind the decimal point, 0…9.
  public var scale: Int { Int(decimals) }

  private let decimals: UInt8

  /// The amount `digits` ÷ 10^`scale`.
  public init(_ digits: Int64, scale: Int = 0) {
    var digits = digits
    var scale = max(0, scale)
    while scale > 0 && (digits % 10 == 0 || scale > 9) {
      digits /= 10
      scale -= 1
    }
    self.digits = digits
    decimals = UInt8(scale)
  }

  /// Nothing.
  public static let zero = Quantity(0)
  /// The bound of what may be entered: a trillion, exclusive.
  public static let largest = Quantity(1_000_000_000_000)

  /// Whether the amount is below zero.
  public var isNegative: Bool { digits < 0 }

  /// The digits at a scale of at least `scale`, as a wide integer.
  func digits(at scale: Int) -> Int128 {
    Int128(digits) * Quantity.power(scale - self.scale)
  }

  static func power(_ exponent: Int) -> Int128 {
    if exponent <= 0 { return 1 }
    if exponent < powers.count { return Int128(powers[exponent]) }
    return (0..<exponent).reduce(Int128(1)) { product, _ in product * 10 }
  }

  /// The powers of ten that come up all the time.
  private static let powers: [Int64] = (0...18).map { exponent in
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  /// The amount of a wide integer; decimals that don't fit are rounded half up.
  init(wide digits: Int128, scale: Int) {
    var digits = digits
    var scale = scale
    while scale > 0 && digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    var last: Int128 = 0
    while scale > 0 && (scale > 9 || Int128(Int64(clamping: digits)) != digits) {
      last = digits % 10
      digits /= 10
      scale -= 1
    }
    if last.magnitude >= 5 { digits += last > 0 ? 1 : -1 }
    self.init(Int64(clamping: digits), scale: scale)
  }
}

extension Quantity: Comparable {
  /// Exact comparison across scales.
  public static func < (a: Quantity, b: Quantity) -> Bool {
    let scale = max(a.scale, b.scale)
    return a.digits(at: scale) < b.digits(at: scale)
  }
}

extension Quantity {
  /// The exact sum, saturating.
  public static func + (a: Quantity, b: Quantity) -> Quantity {
    if a.decimals == b.decimals {
      let (sum, isOver) = a.digits.addingReportingOverflow(b.digits)
      if !isOver { return Quantity(sum, scale: a.scale) }
    }
    let scale = max(a.scale, b.scale)
    return Quantity(wide: a.digits(at: scale) + b.digits(at: scale), scale: scale)
  }

  /// The exact difference, saturating.
  public static func - (a: Quantity, b: Quantity) -> Quantity {
    let scale = max(a.scale, b.scale)
    return Quantity(wide: a.digits(at: scale) - b.digits(at: scale), scale: scale)
  }

  /// The exact product, saturating.
  public static func * (a: Quantity, b: Quantity) -> Quantity {
    Quantity(wide: Int128(a.digits) * Int128(b.digits), scale: a.scale + b.scale)
  }

  /// The amount without its sign.
  public var magnitude: Quantity {
    Quantity(digits == .min ? .max : abs(digits), scale: scale)
  }
}

extension Quantity: CustomStringConvertible {
  /// Plain decimal text as the files hold it: `1200`, `-3`, `57.5`.
  public var description: String {
    guard scale > 0 else { return String(digits) }
    var text = String(digits.magnitude)
    if text.count <= scale {
      text = String(repeating: "0", count: scale + 1 - text.count) + text
    }
    let point = text.index(text.endIndex, offsetBy: -scale)
    return (digits < 0 ? "-" : "") + text[..<point] + "." + text[point...]
  }

  /// Reads what `description` writes: an optional minus, digits, an optional point with digits.
  ///
  /// Nil for anything else, and for amounts of more than 18 digits.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let read = text.withUTF8({ Quantity.read($0) }) else { return nil }
    self = read.amount
  }

  /// The amount of bytes that are just as `description` writes it; nil of any others.
  init?(canonical bytes: UnsafeBufferPointer<UInt8>) {
    if let digits = Quantity.whole(bytes) {
      (self.digits, decimals) = (digits, 0)
      return
    }
    guard let read = Quantity.read(bytes), read.isShortest else { return nil }
    self = read.amount
  }

  /// A whole number of at most nine digits and none too many, as most amounts are; nil of anything else.
  private static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard (1...9).contains(bytes.count), bytes[0] != UInt8(ascii: "0") || bytes.count == 1 else {
      return nil
    }
    var digits: Int64 = 0
    for place in 0..<bytes.count {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      digits = digits &* 10 &+ Int64(digit)
    }
    return digits
  }

  /// What bytes say, and whether no digit of it could be left out.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (amount: Quantity, isShortest: Bool)? {
    var digits: Int64 = 0
    // All digits, and those before the point.
    var (count, whole): (Int, Int?) = (0, nil)
    let isNegative = bytes.first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    for place in start..<max(start, bytes.count) {
      let digit = bytes[place] &- UInt8(ascii: "0")
      if digit < 10 {
        count += 1
        guard count <= 18 else { return nil }
        digits = digits * 10 + Int64(digit)
      } else if bytes[place] == UInt8(ascii: "."), whole == nil, count > 0 {
        whole = count
      } else {
        return nil
      }
    }
    let scale = count - (whole ?? count)
    guard count > 0, whole == nil || scale > 0, scale <= 9 else { return nil }
    let leads = bytes[start] == UInt8(ascii: "0") && count - scale > 1
    let trails = whole != nil && digits % 10 == 0
    return (
      Quantity(isNegative ? -digits : digits, scale: scale),
      !leads && !trails && !(isNegative && digits == 0)
    )
  }
}
