import ArgumentParser
import Controller
import Domain
import Languages

/// `jinguo report outcome`: what became of a promise of the report before.
struct ReportOutcome: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome", abstract: .init(zh: "上次承诺做得怎样", en: "what became of a promise"),
    discussion: .examples("jinguo report outcome 福清 1 已完成", "jinguo report outcome 福清 2 none"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportPlaceOptions
  @Argument(help: ArgumentHelp(zh: "上次承诺第几条", en: "the promise's number", valueName: "number"))
  var number: Int
  @Argument(
    help: ArgumentHelp(
      zh: "已完成 done、还在做 ongoing、没做成 notDone、不交代 none", en: "done, ongoing, notDone or none",
      valueName: "outcome"))
  var outcome: String

  func run() throws {
    let place = try ReportPlace(options, report)
    let promise = try place.promise(number)
    let outcome = try place.outcome(outcome)
    try place.keep(.setOutcome(place.unit.id, place.period, promise.id, outcome))
  }
}

/// `jinguo report assess`: how a unit judges an initiative that no figure follows, in the quarter in
/// which the period ends.
struct ReportAssess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: .init(zh: "给没有指标的举措自评", en: "judge an initiative in words"),
    discussion: .examples(
      "jinguo report assess 福清 创新理论宣传 进展顺利 每月一讲",
      "jinguo report assess 福清 全年目标 needsSupport --period 2024Q2"))

  @OptionGroup var options: GlobalOptions
  @OptionGroup var report: ReportPlaceOptions
  @Argument(help: ArgumentHelp(zh: "举措", en: "an initiative", valueName: "initiative"))
  var initiative: String
  @Argument(
    help: ArgumentHelp(
      zh: "进展顺利 goingWell、正在推进 underWay、需要支持 needsSupport、撤掉 none",
      en: "goingWell, underWay, needsSupport or none", valueName: "standing"))
  var standing: String
  @Argument(help: ArgumentHelp(zh: "写几句", en: "a few words", valueName: "text"))
  var text: String?
  @Flag(help: .init(zh: "有疑问就不存", en: "refuse what has a warning"))
  var strict = false

  func run() throws {
    let place = try ReportPlace(options, report)
    let initiative = try NameResolver(session: place.session).initiative(initiative)
    let standing = try place.standing(standing)
    try place.check(text ?? "", isStrict: strict)
    // Words that are not given stay.
    let old = place.session.book.year(place.quarter.year, of: place.unit.id)
      .selfAssessments[initiative.id]?[place.quarter]?.text
    let judgement = standing.map { SelfAssessment($0, text ?? old ?? "") }
    try place.keep(.assess(place.unit.id, initiative.id, place.quarter, judgement))
  }
}
