import Languages

/// Every phrase of the module, each case once or more, with values that are neither Han nor long.
enum PhraseList {
  static let all: [any Phrase] =
    ([
      words, lists, keys, dates, numbers, strips, labels, messages, notices, inputs, warnings,
      edits, dues, obstacles, editing, lines, newBooks, settings, safety, progress, explaining,
      forecasts,
      filing, fill, reports, practices, texts, work, meetings, presenting, scores, plans, targets,
      parts, bulk, sheets, logs, agenda, faults,
      storage, system, usage, keyFiles,
    ] as [[any Phrase]]).flatMap { $0 }

  static let lamps: [any Phrase] =
    ([
      LampWord.allCases, LampWord.allCases.map(\.meaning), ReportingWord.allCases,
      ReportingWord.allCases.map(\.meaning), LampWord.allCases.map(LampExplanation.init),
      ReportingWord.allCases.map(ReportingExplanation.init),
    ] as [[any Phrase]]).flatMap { $0 }

  static let words: [any Phrase] =
    ([
      lamps, ScreenWord.allCases, ScreenWord.allCases.map(\.purpose), ColumnWord.allCases,
      KindWord.allCases, CadenceWord.allCases, PeriodWord.allCases, SubmissionWord.allCases,
      TaskWord.allCases, IssueWord.allCases, WorkStepWord.allCases, AssignmentWord.allCases,
      ReportWord.allCases, AnswerWord.allCases, NoNumberWord.allCases, PageWord.allCases,
      LineWord.allCases, HelpWord.allCases,
      AssignmentWord.allCases.map(AssignmentMark.init), CalendarWord.allCases, PaceWord.allCases,
      TermWord.allCases, TermWord.allCases.map(TermExplanation.init), ChangeWord.allCases,
      MonthMark.allCases, ListWord.allCases, FigureStateWord.allCases,
      GlyphWord.allCases, DoctorWord.allCases, GlyphWord.allCases.map(\.remark),
      [NoNumberWord.zero, .blank, .missing, .notApplicable].map(NoNumberRemark.init),
      ReadOnlyWord.allCases, UsageSentence.Named.allCases,
    ] as [[any Phrase]]).flatMap { $0 }

  static let dues: [DueWord] = [
    .heading, .figures(period: "2024-07"), .today, .daysLeft(1), .daysLeft(12), .nothing,
  ]

  static let lists: [any Phrase] = [
    ListSentence.sortBy, ListSentence.filterBy, ListSentence.rows(1), ListSentence.rows(23),
    ListSentence.allShown, ListSentence.nothingFits(filter: "F", key: "0"),
    ListSentence.nothingBehind(key: "b"), ListSentence.noTargets(set: 0, of: 23, key: "b"),
    ListSentence.clearWith(key: "0"), ListSentence.checklistKeys,
    ProgrammeSentence.slot(1, of: "P"), ProgrammeSentence.slots(0), ProgrammeSentence.slots(2),
    ProgrammeSentence.nothingTagged(key: "a"), ProgrammeSentence.nameOf("P"),
    ProgrammeSentence.tagsOf("P"), ProgrammeSentence.leadOf("I"), ProgrammeSentence.anotherLead,
    ProgrammeSentence.holds(initiatives: 1, indicators: 2), ProgrammeSentence.holdsNothing,
    ProgrammeSentence.alreadyNamed("P"),
  ]

  static let keys: [KeyWord] = [
    .enter, .escape, .tab, .space, .delete, .insert, .backspace, .up, .down, .left, .right,
    .arrows, .pageUp, .pageDown, .home, .end, .function(5), .character("u"), .ctrl("P"),
    .shift("Tab"), .alt("x"), .sequence(["g", "o"]),
  ]

  static let keyFiles: [KeyFileSentence] = [
    .refused(file: "keys.json", reason: "R"), .unknownCommand("fnd"),
    .unknownKey("<x>", command: "C"), .noKey(command: "C"),
    .clash(key: "u", one: "C", other: "D"), .ofFigures(key: "1", command: "C"),
  ]

  static let dates: [DateWord] = [
    .day(month: 6, day: 30), .fullDay(year: 2024, month: 6, day: 30), .weekday(5),
    .monthAlone(6), .month(year: 2024, month: 6), .quarter(year: 2024, quarter: 2),
    .halfYear(year: 2024, half: 1), .year(2024), .span(from: "1", to: "2"),
  ]

  static let numbers: [NumberWord] = [
    .compact(12_345), .compactChange(12_345),
  ]

  static let strips: [StatusLabel] = [
    .title, .asOf(day: "6-30", pace: "50%"), .asOfOnly(day: "6-30"), .year(2024), .sampleData,
    .sample, .saved(time: "09:41"), .nothingChanged, .saving, .notSaved, .fileBehind,
    .otherWindow(seconds: 12), .toCheck(2), .readOnly,
    .locked, .marked(3), .behindOnly, .filtered("1"), .sorted(by: "R"), .following, .zoomed("A"),
  ]

  static let labels: [LabelWord] = [
    .attention, .reportedProblems, .reportedHighlights, .wholeCity, .units(15), .units(1), .overall,
    .rest(3),
    .sinceLastMonth("+6"), .thisMonth("12"),
    .toDate("60"), .short("8", measure: ""), .short("8", measure: "u"),
    .reported(13, of: 15),
    .missing(["A", "B"]), .missingCount(9), .daysLate(1), .daysLate(2),
    .targetsSet(0, of: 23, key: "T"), .noTarget, .unitsWithoutTarget(12), .noIndicator,
    .noFigures, .latest(period: "2024Q1"),
    .decompositionGap("30"), .overAllotted("30"), .allotted, .byMonth, .unitsBelow, .course,
    .burden(20),
    .inDoubt,
  ]
}
