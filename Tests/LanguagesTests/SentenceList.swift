import Languages

extension PhraseList {
  static let messages: [MessageSentence] = [
    .kept(place: "FQ 1", old: "12", new: "15"), .keptMany(1), .keptMany(5),
    .unchanged, .undone("FQ 1"), .redone("FQ 1"), .nothingToUndo,
    .nothingToRedo, .changedSince(place: "FQ 1", by: "LS", at: "09:41", key: "u"),
    .disputed(place: "FQ 1", key: "R"), .settled(place: "FQ 1", value: "12"),
    .changedElsewhere(place: "FQ 1", new: "15", by: "LS"), .changedElsewhereMany(3),
    .noneBehind, .notFound("fq"), .recovered(2),
    .draft(place: "FQ 1", text: "12"),
  ]

  static let notices: [NoticeSentence] = [
    .readOnly(reason: "R"), .diskFull(key: "Ctrl-S"), .notSaved(reason: "R", key: "Ctrl-S"),
    .bookMoved(key: "Enter"),
    .tooSmall(columns: 19, rows: 3),
    .wrongEncoding(key: "\\"), .pasteWith("Shift-Ins"), .leaveWith("q"), .selectText(key: "%"),
    .mouseOn, .mouseOff, .wantsLightBackground, .wantsDarkBackground,
    .meetingStopped(unit: 7, key: "Enter"),
    .unavailable(command: "C", reason: "R"),
    .copiedToFile("copy.tsv"), .ranked, .officialOrder, .standardSizes,
  ]

  static let inputs: [InputSentence] = [
    .noDay, .noSuchDay("2-30"),
    .notANumber("12x"), .tooManyDecimals(allowed: 0), .tooManyDecimals(allowed: 1), .tooLarge,
    .negative("-5"), .noDenominator(numerator: "46"), .denominatorNotPositive,
    .percentOfRatio(example: "46/50"), .percentNotAllowed, .whichEmpty,
    .locked(period: "2024-03"), .unknownStage("X", known: ["A", "B"]), .notYesOrNo,
    .tooManyStages(of: 4), .noTarget, .noFigure, .notADay("9-99"), .reasonNeeded, .cannotAdd,
    .notADate("9-99"), .noEarlierTarget, .noCityTarget, .overAllotted("30"), .notTwelve(11),
    .notTwelve(12), .outsidePlan("2025-01-01"),
    .notYetOpen(cadence: "Q", period: "2024Q2", opens: "6-25"),
  ]

  static let warnings: [WarningSentence] = [
    .farAbove(usual: "12"), .farBelow(usual: "12"), .fell(from: "20", to: "19"),
    .farOverTarget(percent: "180%"), .numeratorAbove(numerator: "51", denominator: "50"),
    .fewerThan(less: "A 3", more: "B 5"), .sameAgain(figure: "20", periods: 3),
    .unusual(least: "1", most: "9"),
    .hole(period: "2024-03"), .subtractionWantsNote, .approximate("300"), .looksLikeIdentityCard,
    .looksLikePhone,
    .looksLikeBankCard,
    .denominatorKept("360"), .confirm(accept: "Enter"),
  ]

  static let obstacles: [ObstacleSentence] = [
    .role(.whichUnit), .sumOfBelow(unit: "FQ", key: "F2"),
    .readOnly("R"), .nothingAsked, .cityIsDerived, .notAsked(unit: "FQ", indicator: "I"),
    .locked("2024-03"), .unitClosed("FQ"),
    .notOpenYet(cadence: "Q", period: "2024Q2", day: "6-25"), .targetIsStages, .noSuchArea,
    .nothingBehind, .nothingDisputed, .onePanel, .noColumns, .noBorder, .standardSizes,
    .elsewhere(screens: "M"),
    .onlyOn(screen: "L"), .presenting(key: "U"), .onlyFollowing, .noMeeting, .noInitiative,
    .assignFirst(unit: "FQ", indicator: "I", key: "a"),
    .cityHasNoPart, .noPace,
    .datesLocked("2024-03", key: "gs"), .nothingFiltered, .handedIn, .nothingToAccept,
    .nothingHandedIn,
    .nothingShown, .noProgrammes, .cityHasNoReport, .noReportItem, .onlyHighlights, .noPromise,
    .alreadyTakenOver, .emptyReport, .work(.noItem), .remark(.nothing), .score(.chooseLine),
    .practice(.nothingLeft), .meeting(.noItem), .noTable, .choosePart,
  ]

  static let editing: [EditingSentence] = [
    .alreadyBlank, .noteNeedsFigure, .pasteIntoField, .overtaken(by: "LS"), .leaveIt, .goOn,
    .targetOf("FQ 1"), .reasonForTarget, .reasonMissing, .reasonNotApplicable, .noteOn("FQ 1"),
    .asOfMonth, .whichNothing, .whichTheme, .whichSize, .byBackground, .keys,
    .whichHolds(place: "FQ 1"),
    .disputed(values: "12", key: "R"), .shownNow, .unfinished, .goOnTyping, .dropDraft,
  ]

  static let reports: [ReportSentence] = [
    .nothing, .marked, .notMarked, .number(2), .noLinks, .addWith(key: "a"), .notSaid, .takenOver,
    .notAssessed, .noOtherPeriod, .count(1), .count(128), .textKeys, .leaveAgain, .adding("X"),
    .editing("X"), .assessing(initiative: "I", standing: "S"), .whichOutcome,
    .whichStanding(initiative: "I"), .severalLines, .split(3), .asOne, .linksOf,
    .counts(highlights: 2, problems: 1, nextSteps: 3), .notWritten, .whoOf(period: "P"),
    .written(13, of: 15), .missing(["A", "B"]), .suggestionFor(initiative: "I"), .forUnits(15),
    .assessed(3, of: 15), .identityCard, .phone, .bankCard, .confirm(key: "Enter"),
    .keepAllTheSame,
  ]

  static let practices: [PracticeSentence] = [
    .empty(report: "gr", mark: "*"), .noneShown(key: "f0"), .counts(1, units: 1),
    .counts(18, units: 7), .shown(3, of: 18), .noArea, .borrowed(unit: "FQ", text: "T"),
    .takenUp(2), .takenUpBy, .nobodyYet, .goesTo(unit: "FQ", period: "June 2024", key: "b"),
    .figuresOf(period: "June 2024"), .ownPractice(unit: "FQ"),
    .alreadyTakenUp(unit: "FQ", period: "June 2024"), .nothingLeft,
  ]

  static let texts: [any Phrase] =
    (TextWord.allCases + TemplateMark.allCases as [any Phrase])
    + ([
      .which, .of(.bulletin, "P"), .withRanks, .save, .whereTo, .written(file: "a.md"),
      .group(first: "FQ", count: 13), .lacks(2), .others(9),
      .wrong(file: "a.md", line: 3, what: "W"), .openMark, .unknownMark("#x"),
      .unknownName("x", known: ["a", "b"]), .noList("x"), .isList("x"), .listInItself("x"),
      .notEnded("if"), .endsNothing("/if"), .tooDeep(8), .tooLong(200), .noText(file: "a.md"),
      .next(file: "a.md"), .laidOut(file: "a.md"), .keptAsItIs(file: "a.md"), .seemsPersonal,
    ] as [TextSentence])

  static let fill: [FillSentence] = [
    .answered(3, of: 24), .burden(28), .dueBy(day: "3 Jul"), .daysOver(2),
    .returned(reason: "R"), .nothingAsked, .noOtherMonth, .allFilled(key: "S"),
    .reviewTitle(unit: "Fuqing", period: "June 2024"), .handIn(missing: 0), .handIn(missing: 3),
    .blank, .more(then: "12"), .less(then: "12"), .covers(months: 2), .passOn,
  ]

  static let lines: [LineSentence] = [
    .welcome, .enterNumber, .chooseSome, .more(1), .more(5), .noMore, .atTop(quit: "Q"),
    .askFigure(place: "FQ 1", now: "12"), .stages(["A", "B"]), .confirm, .confirmWithReason,
    .leaveWith("back"), .nowIs("12"), .unknown("X"), .ambiguous("cz"), .noSuchNumber(9, of: 0),
    .noSuchNumber(9, of: 3), .chooseFigure, .findWhat, .whyWhat, .noFindings, .notHere("C"),
    .inDoubt, .nothingListed, .pasteLines, .confirmMany, .noneToWrite, .fromTo("12", "17"),
    .canType, .withoutWord, .emptyLine, .examples,
  ]

  static let safety: [SafetySentence] = [
    .locked(period: "2024-06", code: "7Q4M2ABC"), .unlocked(period: "2024-06"),
    .unlockedFor(unit: "FQ", period: "2024-06"), .backedUp("2024-07-05T094107-daily"), .noBackups,
    .restored(path: "a"), .noSuchBackup("a"), .nothingToRepair, .cutOff(file: "a.jsonl"),
    .rebuilt(file: "a.json", backup: "b"), .tightened(file: "a.json"),
    .sealBroken(file: "a.json", units: "gulou"), .tooLate(file: "a.json", place: "b"),
    .alsoRepairs(key: "--repair"), .setAside("a.torn"), .recovered(place: "FQ 1", value: "12"),
    .fileBehind(reason: "R"), .clockBehind(minutes: 12),
  ]

  static let progress: [ProgressSentence] =
    ProgressSentence.Work.allCases.map { .going($0, done: 1200, all: 3000, seconds: 2) }
    + [.cancelled, .asLastSeen, .readingChanges]
    + [.underWay(.exporting, done: 1200, all: 138_000, seconds: 2)]

  static let settings: [any Phrase] =
    ([
      Setting.allCases, Setting.allCases.map(\.remark), TerminalClient.allCases,
      TerminalAdvice.allCases, RoleWord.allCases, roles, settingValues, firstRun, tour,
    ] as [[any Phrase]]).flatMap { $0 }

  private static let settingValues: [SettingValue] = [
    .chinese, .english, .on, .off, .automatic(found: "A"), .full, .safe, .ascii,
    .milliseconds(25), .asks, .nextStart("LS"), .look, .keptIn("a/config.json"), .nameNeeded,
    .noUnit,
  ]

  private static let roles: [RoleSentence] =
    [
      .whoAreYou, .whichUnit, .onlyLooks(role: "R", key: "F2"),
      .notYours(unit: "FQ", own: "CL", key: "F2"), .officeOnly(role: "R", key: "F2"),
      .chosen(person: "P", role: "R", key: "F2"),
    ] + RoleWord.allCases.map { .opens($0) }

  private static let firstRun: [FirstRunWord] = [
    .title, .sample, .sampleRemark, .new, .newRemark, .open, .openRemark, .quit, .quitRemark,
    .newFolder, .openFolder, .choiceKeys, .fieldKeys, .pathNeeded, .isBook(path: "a"),
  ]

  private static let tour: [TourSentence] = [
    .offer(key: "F20"), .step(1, of: 6), .area(key: "→"),
    .find(key: "/", query: "fq", unit: "FQ"), .type(figure: "45"), .undo(key: "u"),
    .explained(undo: "u", key: "↓"), .help(key: "F1"), .home(close: "Esc", back: "q"), .leave,
    .left(key: "F20"), .done(key: "F20"),
  ]

  static let logs: [LogSentence] = [
    .nothingYet, .noneFits(key: "f"), .first("FQ 1", of: 15), .shown(3, of: 15),
    .tookBack(15, key: "Ctrl-R"), .broughtBack(2), .alreadyBack, .ofOthers(by: "LS"), .takeBack,
    .unknownOperation("a-1"), .leadsNowhere, .otherPeriod("2024-03", key: "p"), .notCounted,
    .details(kind: "R"), .identity("a-1"), .findHere, .whichFilter, .whichUnit, .whichPerson,
    .whichTime, .allUnits, .everybody, .anyTime, .today, .thisWeek, .thisMonth, .onlyMine,
    .showAll, .targetDue, .reporting, .assignment,
  ]

  static let agenda: [AgendaSentence] = [
    .opens("6"), .cutoff("6"), .due("6"), .lock("6"), .locked("6"), .stage("A", of: "B"),
    .interim("I"), .target("I"), .planEnd, .quarter(2), .half(1), .wholeYear, .today(day: "7-5"),
    .todayAlone, .inDays(3),
    .daysAgo(1), .done(3, of: 15), .open(["A", "B"]), .nothingDue, .nothingOnDay, .calendar,
    .calendarKeys,
  ]

  static let plans: [any Phrase] =
    [
      CalendarSentence.dateOf(.dueOn, period: "2024-06"), CalendarSentence.whichRule,
      CalendarSentence.presetNow, CalendarSentence.ruleNow(.day25), CalendarSentence.lockedStay(1),
      CalendarSentence.lockedStay(3), CalendarSentence.alreadyByRule,
      CalendarSentence.orderOfDates,
      CalendarSentence.byRule(day: "7-3"),
      PaceSentence.curveOf("A"), PaceSentence.weightsOf("A"),
      PaceSentence.expectedNow("50%", until: "6-30"), PaceSentence.expectedNow(nil, until: "6-30"),
      PaceSentence.expectedThen("45%", lamps: 0), PaceSentence.expectedThen(nil, lamps: 1),
      PaceSentence.expectedThen("45%", lamps: 3),
      PaceSentence.overruled(by: .interim, count: 2), PaceSentence.overruled(by: .stages, count: 1),
      PaceSentence.weightsHowTo, PaceSentence.inForce,
    ] as [any Phrase]

  static let targets: [TargetSentence] = [
    .below,
    .cityTarget, .sum, .gap, .over, .asked(1), .asked(15), .noTarget,
    .detailsOf("FQ 1"), .details, .annual, .baseline, .due, .role, .addInterim, .curve,
    .interim(day: "6-30"), .byPlanEnd(day: "12-31"), .baselineOf("FQ 1"), .dueOf("FQ 1"),
    .interimOf("FQ 1"), .interimHowTo,
    .revision(day: "7-5", by: "LS", from: "60", to: "80", reason: "R"), .noRevisions,
    .rolesOf(1), .rolesOf(15), .bulkTitle(15), .clearTitle, .formSplit, .formLastYear,
    .formShareOfCity, .changes, .reasonWanted,
  ]

  static let newBooks: [NewBookSentence] = [.made(path: "a"), .demo(path: "a")]

  static let edits: [EditSentence] = [
    .unknownUnit("X"), .unknownIndicator("X"), .unknownYear(2023),
    .unknownInitiative("X"), .unknownSlot("X"),
    .unitClosed(unit: "FQ", period: "2024-03"), .unitHasChildren(unit: "FQ"),
    .notAssigned(unit: "FQ", indicator: "I"), .notApplicable(unit: "FQ", indicator: "I"),
    .wrongCadence(indicator: "I", cadence: .quarter), .locked(period: "2024-03"),
    .notLocked(period: "2024-03"), .wrongKind(indicator: "I", kind: .ratio), .negative("-5"),
    .denominatorNotPositive, .tooLarge, .tooManyDecimals(allowed: 2),
    .unknownStage("X", known: ["A"]), .notSubmitted(unit: "U", period: "P"),
    .unknownReportItem("n1"), .textNeeded, .notAssessed(initiative: "I"),
    .notAQuarter(period: "P"), .reasonNeeded,
    .assignmentHasData(unit: "FQ", indicator: "I"), .cannotAdd,
    .work(.noItem), .meeting(.noName), .score(.noName), .remark(.unknown),
    .datesOutOfOrder(period: "2024-06", .dueOn, day: "6-20", before: .cutoff, on: "6-30"),
    .notTwelveWeights,
    .cityIsDerived, .part(.loop),
  ]

  static let faults: [SyntaxFault] = [
    .unexpected("}"), .unexpectedEnd, .duplicateKey("k"), .trailingComma, .badEscape,
    .badNumber("01"), .notUTF8, .byteOrderMark, .controlCharacter, .empty, .null,
    .misplaced("x"), .mergeMarkers, .tooDeep,
    .wrongType(field: "f", expected: "{}"), .missingField("f"), .badValue(field: "f", value: "v"),
    .leftOver,
  ]

  static let storage: [StorageSentence] = [
    .openToOthers(file: "a.json"),
    .syntax(file: "a.json", line: 3, column: 7, fault: .trailingComma),
    .unknownUnit(file: "a.json", id: "x"), .unknownIndicator(file: "a.json", id: "x"),
    .newerSchema(file: "a.json", found: 3, known: 1), .tooLarge(file: "a.json", megabytes: 16),
    .notFound(path: "p"), .badKey(file: "a.json", key: "roles.text.fg"),
    .unreadable(file: "a.json", reason: "R"), .notABook(path: "p"),
    .notAFolder(path: "p"), .notEmpty(path: "p"), .cannotCreate(path: "p", reason: "R"),
    .noPermission(path: "p"), .diskFull(path: "p"), .cannotWrite(file: "a.json", reason: "R"),
    .tornLine(file: "a.jsonl", line: 9), .brokenChain(file: "a.jsonl", line: 9),
    .vanished(file: "a.json"), .stray(file: "a.json"), .conflict(file: "a.json", place: "FQ 1"),
    .isALink(path: "p"),
  ]

  static let system: [SystemFault] = [
    .notFound, .noPermission, .diskFull, .readOnlyDisk, .tooManyFiles, .brokenDisk, .interrupted,
    .notAFolder, .isAFolder, .other(5),
  ]

  static let filing: [FilingSentence] = [
    .submitted(unit: "FQ", period: "2024-06", answered: 18, expected: 20),
    .alreadyThere(unit: "FQ", period: "2024-06", state: .accepted),
    .stillMissing(unit: "FQ", names: ["A"]), .stillMissing(unit: "FQ", names: ["A", "B"]),
    .returned(unit: "FQ", period: "2024-06", reason: "R"),
    .accepted(unit: "FQ", period: "2024-06"),
    .summary(
      period: "2024-06", expected: 15, actual: 13, rate: "86.7%", onTime: 11, onTimeRate: "73.3%"),
    .daysLate(1), .daysLate(2),
    .reminder(unit: "FQ", period: "2024-06", due: "7-3", daysLate: 2, missing: ["A", "B"]),
    .reminder(unit: "FQ", period: "2024-06", due: "7-3", daysLate: 0, missing: []),
    .reminderAgain(unit: "FQ", period: "2024-06", reason: "R"),
    .nobodyToRemind(period: "2024-06"), .reminders(3), .lock(period: "June 2024"),
    .notIn(0), .notIn(3), .unlockAll, .unlockOne(unit: "Fuqing"), .whyReturned(1), .whyReturned(3),
    .whyUnlocked, .changedSince(2), .lacking(3),
  ]

  static let usage: [UsageSentence] = [
    .badKey("<x>"),
    .unknownName(.unit, "fx", candidates: []), .unknownName(.unit, "fx", candidates: ["A", "B"]),
    .ambiguousName(.indicator, "s", candidates: ["A", "B", "C"]), .noBook,
    .unknownCommand("x", candidates: []), .unknownCommand("x", candidates: ["A"]),
    .missingArgument("UNIT"), .unexpectedArgument("x"), .badPeriod("x"),
    .badDay("x"), .badSize("x"), .badNumber("x"), .notInPlan(period: "2023-06", year: 2024),
    .strict(warning: "W"), .noTerminal, .findings(1),
    .findings(3), .noFindings, .pressKeys,
    .seeTerminals(command: "jinguo"),
  ]
}
