import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo plan curve`: shows how an indicator's work is spread over the year, or changes it.
struct PlanCurveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curve", abstract: .init(zh: "指标的进度曲线", en: "the pace curve of an indicator"),
    discussion: .examples(
      "jinguo plan curve 家访户数", "jinguo plan curve 家访户数 linear-days",
      "jinguo plan curve 家访户数 --weights 2,2,20,4,10,12,8,8,10,8,8,8",
      "jinguo plan curve 家访户数 plan"))

  /// The curves as they are called on the command line.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case linearMonths = "linear-months"
    case linearDays = "linear-days"
    case monthWeights = "month-weights"
    case endLoaded = "end-loaded"
    /// No curve of its own.
    case plan
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "指标", en: "an indicator", valueName: "indicator"))
  var indicator: String
  @Argument(
    help: ArgumentHelp(
      zh: "按月、按天均匀，按月权重，到期一次完成，或随年度计划；不写则只看",
      en: "which curve, or the plan's; without it it is only shown",
      valueName: Kind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: Kind?
  @Option(
    help: ArgumentHelp(
      zh: "从1月到12月共十二个数", en: "twelve numbers from January on", valueName: "2,2,20,…"))
  var weights: String?
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func validate() throws {
    if weights != nil, let kind, kind != .monthWeights {
      throw ValidationError("month-weights --weights …")
    }
    if kind == .monthWeights, weights == nil { throw ValidationError("month-weights --weights …") }
  }

  func run() throws {
    let session = try BookSession(options)
    let indicator = try NameResolver(session: session).indicator(indicator)
    guard let wanted = try wanted(session) else {
      return tell(indicator, lamps: nil, nil, session)
    }
    var changed = indicator
    changed.pace = wanted
    let lamps = session.book.lampChanges(
      from: indicator, to: changed, asOf: session.asOf, today: session.today)
    let commit = try session.keep(.setPace(indicator.id, year: session.year, wanted))
    tell(changed, lamps: lamps, commit, session)
  }

  /// The curve that is asked for; nil inside: the plan's, nil: it is only looked at.
  private func wanted(_ session: BookSession) throws -> PaceCurve?? {
    if let weights {
      do throws(InputError) {
        return .some(try PaceCurve.weights(weights))
      } catch {
        throw Complaint(session.words.tell(error, in: session.book, year: session.year), .data)
      }
    }
    switch kind {
    case .linearMonths: return .some(.linearMonths)
    case .linearDays: return .some(.linearDays)
    case .endLoaded: return .some(.endLoaded)
    case .plan: return .some(nil)
    case .monthWeights, nil: return nil
    }
  }

  private func tell(
    _ indicator: Indicator, lamps: Int?, _ commit: Commit?, _ session: BookSession
  ) {
    guard let plan = session.plan else { return }
    let due = plan.cityTargets[indicator.id]?.due
    let course = plan.course(of: indicator, due: due)
    let now = plan.expected(of: indicator, due: due, asOf: session.asOf)
    if json {
      var record: [String: FieldValue] = [
        "schema": .number(1), "indicator": .text(indicator.id.text),
        "curve": .text(Kind(indicator.pace).rawValue),
        "course": .list(course.map { .text($0.decimal(4)) }),
      ]
      if case .monthWeights(let weights)? = indicator.pace {
        record["weights"] = .list(weights.map { .text($0.description) })
      }
      record["expected"] = now.map { .text($0.decimal(4)) }
      if let commit {
        record["changed"] = .number(commit.changes.count)
        record["lamps"] = lamps.map { .number($0) }
        record["undo"] = .text(commit.operation?.id.description ?? "")
      }
      if session.book.isSample { record["sample"] = .flag(true) }
      return Output.json(.record(record))
    }
    session.tellSample()
    let words = session.words
    let share = now.map { "\($0.percent)%" }
    if let commit, let lamps {
      for line in session.lines(commit.changes) { Output.line(line) }
      Output.line(words(PaceSentence.expectedThen(share, lamps: lamps)))
    } else {
      Output.line(words.named(words.shortName(indicator), words.name(indicator.pace)))
      let ended = session.asOf.latestEnded(of: indicator.cadence) ?? session.asOf
      Output.line(words(PaceSentence.expectedNow(share, until: words(words.day(ended.end)))))
    }
    let months = course.enumerated().map { place, share in
      [words(DateWord.monthAlone(place + 1)), "\(share.percent)%"]
    }
    let table = TextTable(
      heads: [words(ColumnWord.period), words(ColumnWord.pace)], rows: months, leading: [0])
    for line in table.lines { Output.line(line) }
  }
}

extension PlanCurveCommand.Kind {
  /// The name of a curve; nil: the plan's.
  init(_ curve: PaceCurve?) {
    switch curve {
    case .linearMonths: self = .linearMonths
    case .linearDays: self = .linearDays
    case .monthWeights: self = .monthWeights
    case .endLoaded: self = .endLoaded
    case nil: self = .plan
    }
  }
}
