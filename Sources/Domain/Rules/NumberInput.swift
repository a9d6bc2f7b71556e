/// What a person typed into the cell of an indicator, understood.
public enum TypedFigure: Hashable, Sendable {
  /// This figure.
  case figure(Entry.Content)
  /// This upper number over the lower one that was there before: 分母沿用 360.
  case upper(Quantity, keeping: Quantity)
  /// So much more, or less, than the cell holds when it is committed; see `Book.resolve`.
  case addition(Quantity)
  /// So many percent of the cell's annual target; only in a bulk edit.
  case percentOfTarget(Quantity)
  /// So many times what the cell holds; only in a bulk edit.
  case multiple(Quantity)
  /// The figure of the period before; only in a bulk edit.
  case previous
  /// Back to blank.
  case clearing
}

/// Reads what is typed into the cells of an indicator.
///
/// Full-width digits and signs are taken as their plain forms. What is read obeys the rules of the
/// indicator; whether the cell may be edited at all is asked of `Book.inputObstacle`.
public struct NumberInput: Hashable, Sendable {
  private let indicator: Indicator
  private let lower: Quantity?
  private let isBulk: Bool

  /// A reader for an indicator.
  ///
  /// - Parameters:
  ///   - keeping: the lower number that a bare upper number of a ratio keeps; nil: there is none.
  ///   - isBulk: whether many cells are set at once, which knows `80%`, `*1.1` and `=上月`.
  public init(for indicator: Indicator, keeping lower: Quantity?, isBulk: Bool = false) {
    self.indicator = indicator
    self.lower = lower
    self.isBulk = isBulk
  }

  /// A reader for a cell; nil when the book has no such indicator.
  public init?(in cell: Edit.Cell, of book: Book, isBulk: Bool = false) {
    guard let indicator = book.plans[cell.period.year]?.indicator(cell.indicator) else {
      return nil
    }
    self.init(for: indicator, keeping: book.lastLowerNumber(in: cell), isBulk: isBulk)
  }

  /// Understands a text; an empty one clears.
  public func read(_ text: String) throws(InputError) -> TypedFigure {
    let text = TypedText(text)
    guard !text.folded.isEmpty else { return .clearing }
    guard !text.meansNothing else { throw .whichNothing }
    if isBulk, let bulk = try bulk(text) { return bulk }
    if let change = try addition(text) { return change }
    let content: Entry.Content
    switch indicator.kind {
    case .flow, .stock: content = .value(try amount(text.folded, of: text))
    case .yesNo: content = .value(try yesOrNo(text))
    case .milestone: content = .stages(try stages(text))
    case .ratio:
      if let upper = try bareUpper(text) {
        guard let lower else { throw .noLowerNumber(upper) }
        return .upper(upper, keeping: lower)
      }
      content = try ratio(text)
    }
    return .figure(content)
  }

  /// An amount of this indicator; a percent sign only where its unit is one.
  private func amount(_ part: some StringProtocol, of text: TypedText) throws(InputError)
    -> Quantity
  {
    let amount = try typed(part, of: text, decimals: indicator.isRatio ? 0 : indicator.decimals)
    guard !amount.isPercent || indicator.unitOfMeasure == "%" else { throw .percentNotAllowed }
    guard !amount.isPercent || !indicator.isRatio else { throw .ratioForm }
    return amount.quantity
  }

  private func typed(_ part: some StringProtocol, of text: TypedText, decimals: Int)
    throws(InputError) -> TypedAmount
  {
    do {
      return try TypedAmount(part, decimals: decimals)
    } catch .notANumber {
      throw .notANumber(text.original)
    }
  }

  private func addition(_ text: TypedText) throws(InputError) -> TypedFigure? {
    guard let sign = text.folded.first, sign == "+" || sign == "-" else { return nil }
    if text.folded.contains("/") { throw .ratioForm }
    guard indicator.kind != .milestone, indicator.kind != .yesNo else {
      throw .refused(.cannotAdd)
    }
    let amount = try amount(text.folded.dropFirst(), of: text)
    return .addition(sign == "-" ? .zero - amount : amount)
  }

  private func bulk(_ text: TypedText) throws(InputError) -> TypedFigure? {
    switch text.folded.first {
    case "=":
      let rest = String(text.folded.dropFirst())
      if NumberInput.previousWords.contains(rest.lowercased()) { return .previous }
      guard !rest.isEmpty else { throw .notANumber(text.original) }
      do throws(InputError) {
        return try NumberInput(for: indicator, keeping: lower).read(rest)
      } catch .notANumber {
        throw .notANumber(text.original)
      }
    case "*":
      let factor = try typed(text.folded.dropFirst(), of: text, decimals: 4)
      guard !factor.isPercent else { throw .notANumber(text.original) }
      return .multiple(factor.quantity)
    case .some where text.folded.last == "%" && indicator.unitOfMeasure != "%":
      guard indicator.kind == .flow || indicator.kind == .stock else { return nil }
      return .percentOfTarget(try typed(text.folded, of: text, decimals: 4).quantity)
    default: return nil
    }
  }

  /// What the period before is called behind `=`.
  private static let previousWords: Set<String> = [
    "上月", "上期", "上季", "上季度", "上半年", "上年", "last", "previous",
  ]

  /// The upper number of a ratio where no lower one was typed; nil where one was.
  private func bareUpper(_ text: TypedText) throws(InputError) -> Quantity? {
    guard !text.folded.contains("/") else { return nil }
    let typed = try typed(text.folded, of: text, decimals: 9)
    guard !typed.isPercent, typed.quantity.scale == 0 else { throw .ratioForm }
    return typed.quantity
  }

  private func ratio(_ text: TypedText) throws(InputError) -> Entry.Content {
    let sides = text.folded.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty && $0.last != "%" }) else {
      throw .ratioForm
    }
    let upper = try amount(TypedText(String(sides[0])).folded, of: text)
    let lower = try amount(TypedText(String(sides[1])).folded, of: text)
    guard lower > .zero else { throw .refused(.denominatorNotPositive) }
    return .ratio(upper, of: lower)
  }

  private func yesOrNo(_ text: TypedText) throws(InputError) -> Quantity {
    switch text.folded.lowercased() {
    case "是", "1", "y", "yes": return Quantity(1)
    case "否", "0", "n", "no": return .zero
    default: throw .notYesOrNo(text.original)
    }
  }

  /// Stages by how many are done, the first ones first, or by their names.
  private func stages(_ text: TypedText) throws(InputError) -> [String] {
    if let count = Int(text.folded), count >= 0 {
      guard count <= indicator.stages.count else {
        throw .tooManyStages(of: indicator.stages.count)
      }
      return indicator.stages.prefix(count).map(\.name)
    }
    var done: Set<String> = []
    for part in text.folded.split(whereSeparator: { ",、;".contains($0) }) {
      let words = stage(part) == nil ? part.split(separator: " ") : [part]
      for word in words {
        guard let name = stage(word) else {
          throw .refused(.unknownStage(String(word), known: indicator.stages.map(\.name)))
        }
        done.insert(name)
      }
    }
    return indicator.stages.map(\.name).filter(done.contains)
  }

  private func stage(_ word: some StringProtocol) -> String? {
    let wanted = TypedText(String(word)).folded.lowercased()
    return indicator.stages.first {
      $0.name.lowercased() == wanted || $0.nameEn?.lowercased() == wanted
    }?.name
  }
}
