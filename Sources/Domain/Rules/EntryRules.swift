/// What a figure must be, whatever road it takes into the book.
enum EntryRules {
  static func check(
    _ content: Entry.Content, isCorrection: Bool, for indicator: Indicator
  ) throws(EditError) {
    switch (content, indicator.kind) {
    case (.missing(let reason), _):
      guard Optional(reason).givesReason else { throw .reasonNeeded }
    case (.ratio(let upper, let lower), .ratio):
      guard lower > .zero else { throw .denominatorNotPositive }
      guard !upper.isNegative else { throw .negative(upper) }
      try check(upper, decimals: 0)
      try check(lower, decimals: 0)
    case (.stages(let names), .milestone):
      let known = indicator.stages.map(\.name)
      if let unknown = names.first(where: { !known.contains($0) }) {
        throw .unknownStage(unknown, known: known)
      }
    case (.value(let amount), .flow), (.value(let amount), .stock):
      if amount.isNegative && !(indicator.kind == .flow && isCorrection) {
        throw .negative(amount)
      }
      try check(amount, decimals: indicator.decimals)
    case (.value(let amount), .yesNo):
      guard amount == .zero || amount == Quantity(1) else {
        throw .wrongKind(indicator.id, .yesNo)
      }
    default: throw .wrongKind(indicator.id, indicator.kind)
    }
  }

  private static func check(_ amount: Quantity, decimals: Int) throws(EditError) {
    guard amount.magnitude < Quantity.largest else { throw .tooLarge }
    guard amount.scale <= decimals else { throw .tooManyDecimals(allowed: decimals) }
  }
}
