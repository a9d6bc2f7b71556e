import Languages

extension PhraseList {
  static let scores: [any Phrase] = scoreSentences + scoreRefusals + remarks

  private static let scoreSentences: [ScoreSentence] = [
    .section, .points, .computed, .own, .review, .counts, .bonus, .deduction, .total,
    .outOf("100"), .covered(3, of: 9), .scored, .notScored, .byPeople, .fromReview,
    .fromFigures, .fromOwn, .empty(add: "A", template: "m"), .template, .newSection,
    .newLine(in: "A"), .rename("A"), .reword("A"), .ownOf(unit: "FQ", line: "A", most: "25"),
    .reviewOf(unit: "FQ", line: "A", most: "25"), .whyReview(points: "20", instead: "22"),
    .adjustOf("FQ"), .lineHowTo, .adjustHowTo, .pointsHowTo, .formula,
    .part(weight: "3", rate: "0.92"), .leftOut, .mean("0.8767"),
    .product(points: "25", rate: "0.8767", result: "21.92"),
    .given(by: "LS", day: "7-5", points: "20"), .because("R"), .sums("21.92 + 2"), .ranked,
  ]

  private static let scoreRefusals: [ScoreRefusalSentence] = [
    .unknown("A"), .noName, .badPoints("0"), .outOfRange(most: "25"), .badWeight("0"),
    .hasScores(units: 1, most: "20"), .hasScores(units: 3, most: "20"), .hasLines(1), .hasLines(4),
    .notEmpty, .noTemplate, .lineForm, .adjustForm, .whichIndicator("X", candidates: []),
    .whichIndicator("X", candidates: ["A", "B"]), .noSection(key: "A"), .chooseLine, .chooseUnit,
  ]

  private static let remarks: [RemarkSentence] = [
    .starred(by: "LS"), .star, .noStar, .instruction, .remark,
    .said(by: "LS", day: "7-5", text: "T"), .on("FQ"), .nothing, .leadersStar(by: "LS"), .none,
    .noneOwn, .unknown, .ofOthers(by: "LS"),
    .count(1), .count(2),
  ]
}
