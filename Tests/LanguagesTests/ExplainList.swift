import Languages

extension PhraseList {
  static let explaining: [ExplainSentence] = [
    .inputs, .formula, .thresholds, .parts, .reported("1 12"), .nothingReported, .summed("60"),
    .latest("60", period: "2024-06"), .divided(upper: "46", lower: "50", percent: "92%"),
    .stagesDone("50%"), .overUnits("60", count: 1), .overUnits("60", count: 13),
    .target("150", baseline: "0", due: "12-31"), .noTarget, .notApplicable(reason: ""),
    .notApplicable(reason: "R"), .coverage(reported: 13, of: 15), .unitsWithoutTarget(2),
    .progress(toDate: "60", baseline: "10", target: "150", percent: "36%"),
    .keptAtLeast(toDate: "92%", target: "95%", ratio: "0.97"),
    .keptAtMost(toDate: "5%", target: "4%", ratio: "0.80"), .pace(percent: "50%", period: "6-30"),
    .noPace, .ratio(progress: "36%", pace: "50%", ratio: "0.72"), .gap("10"),
    .old(missing: "2024-06", shown: "2024-05"), .lateBy(day: "7-3", days: 2),
    .doneWhen, .overdueWhen, .notDueWhen(pace: "5%"), .atLeast(ratio: "1.10"), .keptWhen,
    .keptNearly(share: "2%"), .otherwise, .counted, .completionSum("48%"), .paceSum("50%"),
    .rateSum("0.91"), .allDone, .aheadWhen(rate: "0.95", ratio: "1.10"), .rateAtLeast("0.95"),
    .leftOut(1), .leftOut(3),
  ]

  static let forecasts: [ForecastSentence] = [
    .leadsTo(percent: "80%", band: "76%–84%", cadence: .month),
    .leadsTo(percent: "80%", band: "76%–84%", cadence: .quarter),
    .amounts(to: "120", band: "114–126", cadence: .month),
    .needs("15", periods: 6, cadence: .month), .needs("15", periods: 2, cadence: .quarter),
    .needs("15", periods: 1, cadence: .halfYear), .reached, .seasonal(percent: "125%"),
    .onPeriod("+12.5%"), .onYear("+12.5%"), .points("+1.2"),
  ]
}
