import TestKit
import Domain

/// Any edit of the small book, also ones that the rules refuse.
enum RandomEdit {
  private static let units = ["gulou", "mawei", "minhou", "ganzhe", "nobody"]
  private static let indicators = SmallBook.indicators.keys.sorted() + ["unknown"]
  private static let months = ["2024-01", "2024-02", "2024-03", "2024-06"]
  private static let quarters = ["2024Q1", "2024Q2"]
  private static let others = months + quarters + ["2023-12", "2030-01"]

  static func make(_ random: inout SeededRandom, depth: Int = 1) -> Edit {
    let unit = SmallBook.unit(random.once(in: 3) ? random.pick(units) : "gulou")
    let name = random.pick(indicators)
    let indicator = SmallBook.id(name)
    let isFitting = !random.once(in: 5)
    let period = SmallBook.period(
      isFitting ? random.pick(name == "halls" ? quarters : months) : random.pick(others))
    let cell = Edit.Cell(unit, indicator, period)
    let reason = random.pick([nil, "", "核对", "更正"])
    switch Int.random(in: 0..<21, using: &random) {
    case 18: return .remark(remark(&random), year: period.year)
    case 19: return .score(score(&random), year: period.year)
    case 0...3:
      return .setEntry(cell, random.once(in: 4) ? nil : entry(of: isFitting ? name : "", &random))
    case 4: return .addToEntry(cell, amount(&random), note: reason)
    case 5:
      let owner = random.once(in: 3) ? nil : unit
      return .setTarget(owner, indicator, year: period.year, target(&random), reason: reason)
    case 6:
      let roles: [Assignment.Role] = [.lead, .report, .support, .notApplicable]
      let assignment =
        random.once(in: 3) ? nil : Assignment(random.pick(roles), reason: reason)
      return .assign(unit, indicator, year: period.year, assignment)
    case 7:
      let states: [Submission.State] = [.draft, .submitted, .returned, .accepted]
      let submission =
        random.once(in: 4)
        ? nil : Submission(random.pick(states), reviewer: "office", reason: reason)
      return .submit(unit, period, submission)
    case 14: return words(unit, random.pick(months + quarters), &random)
    case 8:
      let item =
        random.once(in: 3)
        ? nil : Report.Item(random.pick(["亮点", "问题"]), order: 1, links: [Report.Link("area/a1")])
      return .setReportItem(
        unit, period, random.pick(Report.Section.allCases), key: random.pick(["a", "b"]), item)
    case 9: return .lock(period)
    case 11:
      let slot = Programme.SlotID(
        SmallBook.programme(random.once(in: 6) ? "unknown" : "five"),
        random.once(in: 6) ? "s09" : random.pick(["s01", "s02"]))
      let initiative = SmallBook.initiative(random.once(in: 6) ? "unknown" : "i1")
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return .nameSlot(slot, year: period.year, random.pick(["", "送温暖", "技能"]))
      case 1: return .setLead(initiative, year: period.year, random.pick([nil, "", "权益部"]))
      case 2:
        return .tag(
          .initiative(initiative), slot, year: period.year, isTagged: random.once(in: 2))
      default:
        return .tag(.indicator(indicator), slot, year: period.year, isTagged: random.once(in: 2))
      }
    case 12: return .work(work(&random), year: period.year)
    case 17: return .meeting(meeting(&random), year: period.year)
    case 15: return .setDates(period, dates(of: period, &random))
    case 13:
      guard random.once(in: 2) else {
        return .setPreset(random.pick([.monthEnd, .day25]), year: period.year)
      }
      return .setPace(indicator, year: period.year, curve(&random))
    case 10: return .unlock(period, random.once(in: 2) ? nil : unit, reason: reason ?? "")
    case 16: return .part(part(&random), year: period.year)
    default:
      guard depth > 0 else { return .lock(period) }
      let count = Int.random(in: 0...4, using: &random)
      let edits = (0..<count).map { _ in make(&random, depth: depth - 1) }
      return random.once(in: 2) ? .batch(edits) : .importing(edits)
    }
  }

  /// Something about the tasks; those of earlier edits are met now and then.
  private static func work(_ random: inout SeededRandom) -> WorkEdit {
    var draft = WorkItem.Draft(
      random.pick(WorkItem.Kind.allCases), random.pick(["", "补台账", "阵地无人"]))
    draft.unit = random.once(in: 4) ? nil : SmallBook.unit(random.pick(units))
    draft.due = random.once(in: 3) ? nil : SmallBook.day(random.pick(["2024-06-30", "2024-12-31"]))
    let names = (1...6).compactMap { WorkItem.ID("office-7q4m-1-\($0)") }
    let later = SmallBook.day("2025-01-31")
    let steps: [WorkStep] = [
      .take, .submit(note: nil), .close(note: "好"), .giveBack("缺"), .extend(later, "忙"), .grant,
      .refuse(nil), .hold("等"), .cancel(""), .note("图"),
    ]
    switch Int.random(in: 0..<8, using: &random) {
    case 0...1: return .add(draft)
    case 2: return .change(random.pick(names), draft)
    case 3: return .setAlone(random.once(in: 2))
    default: return .step(random.pick(names), random.pick(steps))
    }
  }

  /// Something about the meetings; those of earlier edits are met now and then.
  private static func meeting(_ random: inout SeededRandom) -> MeetingEdit {
    let day = SmallBook.day(random.pick(["2024-08-01", "2024-08-02"]))
    let id = SmallBook.meeting("\(day)-\(random.pick(["a", "b"]))")
    let unit = SmallBook.unit(random.pick(units))
    let key = random.pick([unit.text, SmallBook.stamp.operation])
    switch Int.random(in: 0..<15, using: &random) {
    case 12:
      return .rewordItem(id, key: key, random.pick(["", "部署"]), minutes: random.pick([nil, 9]))
    case 13:
      let decision = WorkItem.ID(SmallBook.stamp.operation)
      return decision.map { .moveDecision(id, $0, by: random.pick([-1, 1])) } ?? .end(id)
    case 14:
      return .freeze(
        random.pick(["", "月底"]), asOf: SmallBook.period(random.pick(others)),
        today: SmallBook.day("2024-07-05"))
    case 0...2:
      let asOf = SmallBook.period(random.pick(months))
      return .create(Meeting.Draft(random.pick(["", "工作会议"]), on: day, asOf: asOf))
    case 3:
      let fields: [Meeting.Field] = [
        .name(random.pick(["", "半年会"])), .day(day), .place("三楼"), .chair(""),
        .asOf(SmallBook.period(random.pick(others))),
      ]
      return .set(id, random.pick(fields))
    case 4: return .addItem(id, .unit(unit), minutes: random.pick([4, 900]))
    case 5: return .addItem(id, .text(random.pick(["", "部署下半年"])), minutes: 10)
    case 6: return .removeItem(id, key: key)
    case 7: return .moveItem(id, key: key, by: random.pick([-1, 1, 9]))
    case 8: return .setMinutes(id, key: key, random.pick([-1, 5]))
    case 9:
      let state = random.pick(Attendance.State.allCases)
      return .attend(id, unit, random.once(in: 4) ? nil : Attendance(state, note: "代"))
    case 10: return random.once(in: 2) ? .end(id) : .remove(id)
    default: return .start(id, today: SmallBook.day("2024-07-05"))
    }
  }

  /// A comment or a star.
  private static func remark(_ random: inout SeededRandom) -> RemarkEdit {
    let unit = SmallBook.unit(random.pick(units))
    let subjects = [
      RemarkSubject.figure(unit, SmallBook.id(random.pick(indicators))), .unit(unit),
      .indicator(SmallBook.id(random.pick(indicators))),
    ]
    let subject = random.pick(subjects)
    let role = random.pick([nil, WorkRole.leader, .office])
    guard let id = RecordID(SmallBook.stamp.operation) else { return .unstar(subject) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .star(subject, as: role)
    case 1: return .unstar(subject)
    case 2: return .comment(subject, random.pick(["抓紧", " "]), as: role)
    default: return .takeBack(subject, id)
    }
  }

  /// Something about the score sheet or a unit's scores; lines of earlier edits are met now and then.
  private static func score(_ random: inout SeededRandom) -> ScoreEdit {
    let operation = SmallBook.stamp.operation
    let names = ["", "x2", "x3", "x4"].compactMap { RecordID(operation + $0) }
    let id = random.pick(names)
    let unit = SmallBook.unit(random.pick(units))
    let sources = [SmallBook.id(random.pick(indicators)): amount(&random)]
    let draft = ScoreSheet.Draft(
      name: random.pick(["宣讲", "阵地", ""]), points: amount(&random),
      sources: random.once(in: 2) ? [:] : sources)
    switch Int.random(in: 0..<12, using: &random) {
    case 0...1: return .addSection(random.pick(["指标", "工作", " "]))
    case 2...3: return .addLine(id, draft)
    case 4: return .renameSection(id, random.pick(["指标", ""]))
    case 5: return .changeLine(id, draft)
    case 6: return .move(id, by: random.pick([-1, 1, 5]))
    case 7: return .remove(id)
    case 8: return .setOwn(unit, id, random.once(in: 3) ? nil : amount(&random))
    case 9:
      let reason = random.pick([nil, "核对"])
      return .setReview(unit, id, random.once(in: 3) ? nil : amount(&random), reason: reason)
    case 10: return .adjust(unit, amount(&random), reason: random.pick(["", "表彰"]))
    default: return .takeBack(unit, id)
    }
  }

  /// What a unit says in words.
  private static func words(
    _ unit: ReportingUnit.ID, _ name: String, _ random: inout SeededRandom
  ) -> Edit {
    let period = SmallBook.period(name)
    let section = random.pick(Report.Section.allCases)
    let key = random.pick(["a", "b", SmallBook.stamp.operation])
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let from = Practice.ID(SmallBook.gulou, period, key)
      let item = Report.Item(random.pick(["亮点", " "]), borrowed: random.pick([nil, from]))
      return .addReportItem(unit, period, section, item)
    case 1: return .moveReportItem(unit, period, section, key: key, by: random.pick([-1, 1, 9]))
    case 2:
      return .setOutcome(
        unit, period, Promise.ID(SmallBook.period(random.pick(months)), key),
        random.pick([nil, .done, .ongoing, .notDone]))
    default:
      let standing = random.pick(SelfAssessment.Standing.allCases)
      return .assess(
        unit, SmallBook.initiative(random.pick(["i1", "i2", "i3"])), period,
        random.once(in: 4) ? nil : SelfAssessment(standing, random.pick(["", "有进展"])))
    }
  }

  /// Something about a part of the plan.
  private static func part(_ random: inout SeededRandom) -> PartEdit {
    let parts = [
      Part.plan, Part(.area, "a1"), Part(.area, "a2"), Part(.initiative, "i1"),
      Part(.initiative, "i2"), Part(.indicator, "events"), Part(.indicator, "new"),
      Part(.programme, "five"), Part(.slot, "five/s01"), Part(.slot, "five/s03"),
      Part(.unit, "gulou"), Part(.unit, "minhou"), Part(.unit, "lianjiang"),
      Part(.domain, "women-health"), Part(.goal, "g1"), Part(.outcome, "o1"),
    ]
    let part = random.pick(parts)
    switch Int.random(in: 0..<12, using: &random) {
    case 0...1:
      let above = parts.filter { $0.kind == part.kind.parent }
      return .add(
        part, under: above.isEmpty || random.once(in: 6) ? nil : random.pick(above),
        name: random.pick(["", "甲", "一个很长的名称很长"]))
    case 2...6:
      let fields = part.kind.fields.map { PartField.named($0) } + [.value(year: 2023)]
      let texts = ["", "甲", "12", "0.5", "2024-05-01", "2030", "up", "stock", "minhou", "a1"]
      return .set(part, random.pick(fields), random.pick(texts))
    case 7: return .move(part, by: random.pick([-1, 1, 3]))
    case 8: return .retire(part, on: SmallBook.day("2024-06-30"))
    case 9: return random.once(in: 2) ? .restore(part) : .remove(part)
    case 10: return .copyForward
    default: return .addOutlines
    }
  }

  /// A figure that suits an indicator, or any figure when there is no such one.
  private static func entry(of name: String, _ random: inout SeededRandom) -> Edit.NewEntry {
    let kind = SmallBook.indicators[name]?["kind"]?.text
    let content: Entry.Content =
      switch (Int.random(in: 0..<7, using: &random), kind) {
      case (0, _): .missing(reason: random.pick(["", "台风"]))
      case (_, "ratio"), (1, nil): .ratio(amount(&random), of: amount(&random))
      case (_, "milestone"), (2, nil): .stages(random.once(in: 2) ? [] : ["方案", "启动"])
      case (_, "yesNo"): .value(Quantity(random.pick([0, 1])))
      default: .value(amount(&random))
      }
    return Edit.NewEntry(
      content, note: random.pick([nil, "", "备注"]), isCorrection: random.once(in: 4),
      source: random.pick([.typed, .imported]))
  }

  private static func target(_ random: inout SeededRandom) -> Target? {
    guard !random.once(in: 5) else { return nil }
    var interim: [Day: Quantity] = [:]
    for day in ["2024-03-31", "2024-06-30"] where random.once(in: 2) {
      interim[SmallBook.day(day)] = amount(&random)
    }
    return Target(
      annual: random.once(in: 4) ? nil : amount(&random),
      baseline: random.once(in: 2) ? nil : amount(&random),
      due: random.once(in: 2) ? nil : SmallBook.day("2024-10-01"), interim: interim)
  }

  /// Dates near the end of a period, in order or not.
  private static func dates(of period: Period, _ random: inout SeededRandom)
    -> [ReportingCalendar.DateName: Day?]
  {
    var dates: [ReportingCalendar.DateName: Day?] = [:]
    for name in ReportingCalendar.DateName.allCases where random.once(in: 3) {
      let day = period.end.adding(days: Int.random(in: -8...12, using: &random))
      dates.updateValue(random.once(in: 3) ? nil : day, forKey: name)
    }
    return dates
  }

  private static func curve(_ random: inout SeededRandom) -> PaceCurve? {
    let months = random.once(in: 4) ? 11 : 12
    let weights = (0..<months).map { _ in amount(&random) }
    return random.pick([nil, .linearMonths, .linearDays, .endLoaded, .monthWeights(weights)])
  }

  private static func amount(_ random: inout SeededRandom) -> Quantity {
    Quantity(
      Int64.random(in: random.once(in: 4) ? -20...20 : 0...300, using: &random),
      scale: random.once(in: 5) ? 1 : 0)
  }
}
