/// A period with what was reported for it, in 16 bytes: an amount or a ratio of numbers below two
/// thousand million, each with its own decimals, as nearly all are.
struct PackedFigure: Hashable, Sendable {
  private enum Form: UInt8, Hashable { case value, ratio, other }

  let period: Period
  private let form: Form
  /// The decimals of the upper number, and above them four bits further those of the lower one.
  private let scales: UInt8
  private let upper: Int32
  private let lower: Int32

  /// Packs a content, or only the place of one that doesn't fit.
  init(_ content: Entry.Content, in period: Period) {
    switch content {
    case .value(let amount): self.init(amount, in: period)
    case .ratio(let amount, let whole): self.init(amount, of: whole, in: period)
    case .stages, .missing: self.init(otherIn: period)
    }
  }

  /// Packs an amount, or only its place where it doesn't fit.
  init(_ amount: Quantity, in period: Period) {
    if let digits = Int32(exactly: amount.digits) {
      self.init(period, .value, amount.scale, digits, 0)
    } else {
      self.init(otherIn: period)
    }
  }

  /// Packs a ratio, or only its place where it doesn't fit.
  init(_ amount: Quantity, of whole: Quantity, in period: Period) {
    if let digits = Int32(exactly: amount.digits), let below = Int32(exactly: whole.digits) {
      self.init(period, .ratio, amount.scale | whole.scale << 4, digits, below)
    } else {
      self.init(otherIn: period)
    }
  }

  private init(otherIn period: Period) { self.init(period, .other, 0, 0, 0) }

  private init(_ period: Period, _ form: Form, _ scales: Int, _ upper: Int32, _ lower: Int32) {
    self.period = period
    self.form = form
    self.scales = UInt8(truncatingIfNeeded: scales)
    (self.upper, self.lower) = (upper, lower)
  }

  /// Whether what was reported is kept elsewhere.
  var isOther: Bool { form == .other }

  /// Goes on with everything in it.
  func add(to sum: inout QuickSum) {
    let head = UInt64(form.rawValue) | UInt64(scales) << 8 | UInt64(period.number) << 16
    sum.add(head)
    sum.add(UInt64(UInt32(bitPattern: upper)) | UInt64(UInt32(bitPattern: lower)) << 32)
  }

  /// What was reported; nil when it is kept elsewhere.
  var content: Entry.Content? {
    let amount = Quantity(Int64(upper), scale: Int(scales & 0xF))
    return switch form {
    case .value: .value(amount)
    case .ratio: .ratio(amount, of: Quantity(Int64(lower), scale: Int(scales >> 4)))
    case .other: nil
    }
  }
}
