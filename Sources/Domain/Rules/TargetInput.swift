/// Reads what is typed into the field of a target or of a baseline.
public struct TargetInput: Hashable, Sendable {
  private let indicator: Indicator

  /// A reader for the targets of an indicator.
  public init(for indicator: Indicator) { self.indicator = indicator }

  /// How many decimals an amount may have.
  var decimals: Int { indicator.isRatio ? 4 : indicator.decimals }
  /// Whether `95%` is the amount 95.
  var takesPercent: Bool { indicator.isRatio || indicator.unitOfMeasure == "%" }

  /// The amount in a text, nil for an empty one, which takes the target away.
  ///
  /// `95` and `95%` are the same for what is measured in percent. A milestone's target is all its
  /// stages and of yes-or-no it is yes: neither is typed.
  public func read(_ text: String) throws(InputError) -> Quantity? {
    guard indicator.kind != .milestone, indicator.kind != .yesNo else {
      throw .refused(.wrongKind(indicator.id, indicator.kind))
    }
    let text = TypedText(text)
    guard !text.folded.isEmpty else { return nil }
    guard !text.meansNothing else { throw .whichNothing }
    let isNegative = text.folded.first == "-"
    let amount: TypedAmount
    do {
      amount = try TypedAmount(
        isNegative ? text.folded.dropFirst() : text.folded[...],
        decimals: decimals)
    } catch .notANumber {
      throw .notANumber(text.original)
    }
    guard !amount.isPercent || takesPercent else { throw .percentNotAllowed }
    guard !isNegative else { throw .refused(.negative(.zero - amount.quantity)) }
    return amount.quantity
  }
}
