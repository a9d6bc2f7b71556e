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
    self.period = period
    switch content {
    case .value(let amount):
      if let digits = Int32(exactly: amount.digits) {
        (form, upper, lower) = (.value, digits, 0)
        scales = UInt8(amount.scale)
        return
      }
    case .ratio(let amount, let whole):
      if let digits = Int32(exactly: amount.digits), let below = Int32(exactly: whole.digits) {
        (form, upper, lower) = (.ratio, digits, below)
        scales = UInt8(amount.scale) | UInt8(whole.scale) << 4
        return
      }
    case .stages, .missing: break
    }
    (form, scales, upper, lower) = (.other, 0, 0, 0)
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
