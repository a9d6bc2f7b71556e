extension PaceCurve {
  /// Reads twelve weights, one a month from January, between commas, spaces or `、`.
  public static func weights(_ text: String) throws(InputError) -> PaceCurve {
    let parts = TypedText(text).folded
      .split { $0 == "," || $0 == "、" || $0 == ";" || $0.isWhitespace }
    var weights: [Quantity] = []
    for part in parts {
      do {
        weights.append(try TypedAmount(part, decimals: 4).quantity)
      } catch .notANumber {
        throw .notANumber(String(part))
      }
    }
    guard PaceCurve.areWeights(weights) else { throw .notTwelveWeights(weights.count) }
    return .monthWeights(weights)
  }
}
