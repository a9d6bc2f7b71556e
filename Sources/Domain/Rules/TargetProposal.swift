extension Book {
  /// What texts would make of targets, all looked at together: an even split is one over all of them.
  ///
  /// Besides amounts: nothing takes a target away, `+5`, `-5` and `*1.1` go by the target there is,
  /// `8%` is of the city's, `=去年` takes last year's, `=均分` splits what of the city's target the
  /// other units leave, so that all come to it exactly.
  public func targetProposals(_ texts: [(place: Proposal.Place, text: String)]) -> [Proposal] {
    let places = texts.map(\.place)
    return texts.map { place, text in
      guard case .target(let unit, let indicator, let year) = place else { return nil }
      return proposal(text, for: unit, indicator, year, among: places)
    }.compactMap { $0 }
  }

  /// The target of a unit or (nil) of the city; nil when there is none.
  public func target(of unit: ReportingUnit.ID?, _ indicator: Indicator.ID, year: Int) -> Target? {
    guard let unit else { return plans[year]?.cityTargets[indicator] }
    return self.year(year, of: unit).targets[indicator]
  }

  private func proposal(
    _ text: String, for unit: ReportingUnit.ID?, _ indicator: Indicator.ID, _ year: Int,
    among places: [Proposal.Place]
  ) -> Proposal {
    let old = target(of: unit, indicator, year: year)
    let city = plans[year]?.cityTargets[indicator]?.annual
    func made(_ new: Quantity?, _ refusal: InputError?, _ edit: Edit?) -> Proposal {
      Proposal(
        place: .target(unit, indicator, year: year), old: old?.annual.map { .value($0) },
        new: new.map { .value($0) }, target: city, warnings: [], refusal: refusal,
        needsReason: edit != nil && old?.annual != nil, edit: edit)
    }
    do throws(InputError) {
      let new = try amount(text, for: unit, indicator, year, old?.annual, among: places)
      guard new != old?.annual else { return made(new, nil, nil) }
      var target = old ?? Target(annual: nil)
      target.annual = new
      // The reason is asked for later; everything else is looked at now.
      let checked = Edit.setTarget(unit, indicator, year: year, target, reason: "\u{2026}")
      if let error = self.refusal(of: checked) { throw .refused(error) }
      let edit = Edit.setTarget(unit, indicator, year: year, target, reason: nil)
      return made(new, nil, edit)
    } catch {
      return made(nil, error, nil)
    }
  }

  private func amount(
    _ text: String, for unit: ReportingUnit.ID?, _ id: Indicator.ID, _ year: Int, _ old: Quantity?,
    among places: [Proposal.Place]
  ) throws(InputError) -> Quantity? {
    guard let plan = plans[year], let indicator = plan.indicator(id) else {
      throw .refused(.unknownIndicator(id.text))
    }
    let input = TargetInput(for: indicator)
    switch try input.expression(text) {
    case .amount(let amount): return amount
    case .addition(let amount):
      let sum = (old ?? .zero) + amount
      guard !sum.isNegative else { throw .refused(.negative(sum)) }
      return sum
    case .multiple(let factor):
      guard let old else { throw .noTarget }
      return old.times(factor, by: 1, decimals: input.decimals)
    case .shareOfCity(let percent):
      guard let city = plan.cityTargets[id]?.annual else { throw .noCityTarget }
      return city.times(percent, by: 100, decimals: input.decimals)
    case .lastYear:
      guard let before = target(of: unit, id, year: year - 1)?.annual else {
        throw .noEarlierTarget
      }
      return before
    case .evenSplit:
      guard let unit else { return old }
      return try share(of: unit, indicator, plan, among: places)
    }
  }

  /// A unit's part of what of the city's target is left to the chosen units. Rates are not divided:
  /// each unit gets the city's.
  private func share(
    of unit: ReportingUnit.ID, _ indicator: Indicator, _ plan: Plan, among places: [Proposal.Place]
  ) throws(InputError) -> Quantity? {
    guard let city = plan.cityTargets[indicator.id]?.annual else { throw .noCityTarget }
    guard indicator.isAllotted else { return city }
    let chosen = Set(places.filter { $0.indicator == indicator.id }.compactMap(\.unit))
    let asked = reportingUnits(in: plan.year).filter { isAsked($0.id, indicator.id, plan.year) }
    let sharing = asked.map(\.id).filter(chosen.contains)
    guard let place = sharing.firstIndex(of: unit) else {
      throw .refused(.notAssigned(unit, indicator.id))
    }
    let others = asked.filter { !chosen.contains($0.id) }
      .compactMap { target(of: $0.id, indicator.id, year: plan.year)?.annual }
      .reduce(Quantity.zero, +)
    guard others <= city else { throw .overAllotted(others - city) }
    return (city - others).split(into: sharing.count, decimals: indicator.decimals)[place]
  }

  private func isAsked(_ unit: ReportingUnit.ID, _ indicator: Indicator.ID, _ year: Int) -> Bool {
    let role = self.year(year, of: unit).assignments[indicator]?.role
    return role != nil && role != .notApplicable
  }
}

extension Indicator {
  /// Whether the city's target is divided among units; a rate or a level to be kept is the same for
  /// all.
  public var isAllotted: Bool { !isRatio && !direction.isKept && unitOfMeasure != "%" }
}

extension TargetInput {
  /// What can be typed for many targets at once.
  enum Expression: Hashable {
    /// This amount; nil: none.
    case amount(Quantity?)
    case addition(Quantity)
    case multiple(Quantity)
    /// So many percent of the city's target.
    case shareOfCity(Quantity)
    case lastYear
    case evenSplit
  }

  private static let lastYearWords: Set<String> = ["去年", "上年", "上一年", "last", "lastyear"]
  private static let splitWords: Set<String> = ["均分", "平分", "平均", "split", "even"]

  func expression(_ text: String) throws(InputError) -> Expression {
    let folded = TypedText(text).folded
    switch folded.first {
    case "=":
      let rest = folded.dropFirst().lowercased()
      if TargetInput.lastYearWords.contains(rest) { return .lastYear }
      if TargetInput.splitWords.contains(rest) { return .evenSplit }
      guard !rest.isEmpty else { throw .notANumber(folded) }
      return .amount(try read(rest))
    case "*": return .multiple(try plain(folded.dropFirst()))
    case "+": return .addition(try read(String(folded.dropFirst())) ?? .zero)
    case "-" where folded.dropFirst().first?.isNumber == true:
      return .addition(.zero - (try read(String(folded.dropFirst())) ?? .zero))
    default:
      if folded.last == "%", !takesPercent { return .shareOfCity(try plain(folded.dropLast())) }
      return .amount(try read(text))
    }
  }

  private func plain(_ text: Substring) throws(InputError) -> Quantity {
    let amount = try TypedAmount(text, decimals: 4)
    guard !amount.isPercent else { throw .notANumber(String(text)) }
    return amount.quantity
  }
}
