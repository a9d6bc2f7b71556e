public import Domain
public import Languages

extension Words {
  /// An amount in full: as many decimals as it has, at most four.
  public func exact(_ amount: Fraction) -> String {
    for places in 0...3 where Fraction(amount.rounded(to: places), tens(places)) == amount {
      return amount.decimal(places)
    }
    return amount.decimal(4)
  }

  private func tens(_ count: Int) -> Int128 { (0..<count).reduce(1) { result, _ in result * 10 } }

  /// An amount for panels: 1.2万 from ten thousand on, one decimal of a percentage.
  public func brief(_ amount: Fraction) -> String {
    let whole = Int(clamping: amount.rounded(to: 0))
    if whole.magnitude >= 10_000 { return self(NumberWord.compact(whole)) }
    let tenths = amount.decimal(1)
    return tenths.hasSuffix(".0") ? String(tenths.dropLast(2)) : tenths
  }

  /// A change for panels, with its sign.
  public func briefChange(_ amount: Fraction) -> String {
    (amount > .zero ? "+" : "") + brief(amount)
  }

  /// A value to date: of a ratio both its numbers, of a milestone the share that is done.
  public func toDate(_ measure: Measure, _ indicator: Indicator) -> String {
    if let upper = measure.upper, let lower = measure.lower {
      return "\(brief(Fraction(upper)))/\(brief(Fraction(lower)))"
    }
    guard let amount = measure.toDate else { return "–" }
    switch indicator.kind {
    case .milestone: return progress(measure.progress) ?? brief(amount)
    case .yesNo: return self(amount > .zero ? AnswerWord.yes : AnswerWord.no)
    case .flow, .stock, .ratio: return brief(amount)
    }
  }

  /// A value to date beside its target, `90/180`; of a ratio its two numbers.
  public func ofTarget(_ measure: Measure, _ indicator: Indicator) -> String {
    guard !indicator.isRatio, indicator.kind != .milestone, indicator.kind != .yesNo,
      let target = measure.target
    else { return toDate(measure, indicator) }
    return "\(toDate(measure, indicator))/\(brief(target))"
  }

  /// The same in a sentence: `90/180 场`.
  public func amount(_ measure: Measure, _ indicator: Indicator) -> String {
    let amount = ofTarget(measure, indicator)
    switch indicator.kind {
    case .flow, .stock: return counted(amount, self.measure(indicator))
    case .ratio, .milestone, .yesNo: return amount
    }
  }

  /// What an entry holds, as a cell shows it.
  public func cell(_ content: Entry.Content, _ indicator: Indicator) -> String {
    switch content {
    case .value(let value):
      indicator.kind == .yesNo
        ? self(value > .zero ? AnswerWord.yes : AnswerWord.no) : value.description
    case .ratio(let upper, let lower): "\(upper)/\(lower)"
    case .stages(let names): "\(names.count)/\(indicator.stages.count)"
    case .missing: self(ReportingWord.missing)
    }
  }

  /// What an entry holds, as it would be typed.
  public func typedForm(_ content: Entry.Content) -> String {
    switch content {
    case .value(let value): value.description
    case .ratio(let upper, let lower): "\(upper)/\(lower)"
    case .stages(let names): names.joined(separator: "、")
    case .missing: ""
    }
  }

  /// A progress in whole percents; nil when there is none.
  public func progress(_ progress: Fraction?) -> String? { progress.map { "\($0.percent)%" } }

  /// What is missing to the pace, `差 8 家`; nil when nothing is.
  public func gap(_ measure: Measure, _ indicator: Indicator) -> String? {
    amountMissing(measure).map {
      self(LabelWord.short($0, measure: self.measure(indicator, ofGap: true)))
    }
  }

  /// What is missing to the pace under a heading that says so, `8 家`; nil when nothing is.
  public func gapAlone(_ measure: Measure, _ indicator: Indicator) -> String? {
    amountMissing(measure).map { counted($0, self.measure(indicator, ofGap: true)) }
  }

  private func amountMissing(_ measure: Measure) -> String? {
    guard let gap = measure.gap, gap > 0, measure.lamp != .done else { return nil }
    return brief(Fraction(gap, 1) ?? .zero)
  }
}
