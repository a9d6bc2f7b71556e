public import Languages

/// Everything a person can make the program do with a key. Keys, help and hints come from it.
public enum Command: Hashable, Sendable, CaseIterable {
  case up, down, left, right, pageUp, pageDown, first, last, rowStart, rowEnd
  case nextPanel, previousPanel, open, back, quit
  case nextSibling, previousSibling
  case overview, matrix, list, unit, indicator, programme, timeline, log
  case fill, submit, history
  case report, targets, planning, outlines, work
  case meeting, present, practices, scores
  case addMeeting, addAgenda, attend, compareMeeting, endMeeting, freezeFigures
  case addItem, removeItem, raise, lower, link, spread, takeOver, whoReported, borrow
  case dates, preset, byRule, assign, takeAway, pace
  case filing, remind, remindAll, accept, giveBack, lock
  case area1, area2, area3, area4
  case edit, clear, noNumber, note, target, undo, redo, reconcile
  case mark, range, wholeColumn, extendUp, extendDown, extendLeft, extendRight
  case bulkSet, copy, cancel, paste, external, importSheet, exportSheet, text
  case find, nextBehind, previousBehind, behindOnly, period, explain, rank
  case zoom, arrange, narrower, wider, smaller, larger, resetSizes
  case settings, terminals, tour
  case commands, menu, help, theme, language, mouse, redraw
  case logFind, logFilter, logDetails, takeBack
  case sort, columns, filter, filterArea1, filterArea2, filterArea3, filterArea4, clearFilter
  case tag, lead
  case addWork, takeWork, handInWork, closeWork, extendWork, holdWork, cancelWork
  case boardWork, aloneWork
  case decide, decisions, black, timer, bigType, unlockFigures
  case followUp, followBack, star, comment, uncomment
  case scoreSection, scoreLine, adjustScore, scoreTemplate
  case addPart, endPart, partUp, partDown, copyForward, planYear
}

extension Command {
  /// Those that lead to an area, in the order of the areas.
  static let areas: [Command] = [.area1, .area2, .area3, .area4]
  /// Those that show one area alone.
  static let areaFilters: [Command] = [.filterArea1, .filterArea2, .filterArea3, .filterArea4]

  /// The place of the area that it leads to or shows alone; nil when it is about none.
  var area: Int? { Self.areas.firstIndex(of: self) ?? Self.areaFilters.firstIndex(of: self) }
}

/// The groups in which help lists commands.
public enum CommandGroup: Hashable, Sendable, CaseIterable {
  case moving, going, seeing, editing, bulk, finding, program
}

extension Command {
  /// Where help lists it.
  public var group: CommandGroup {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .rowStart, .rowEnd,
      .nextPanel, .previousPanel, .open, .back, .nextSibling, .previousSibling:
      .moving
    case .overview, .matrix, .list, .unit, .indicator, .programme, .timeline, .log, .fill, .filing,
      .report, .targets, .dates, .planning, .outlines, .work,
      .meeting, .present, .practices, .scores, .area1, .area2, .area3, .area4:
      .going
    case .compareMeeting, .boardWork, .decisions, .black, .timer, .bigType, .followBack, .planYear,
      .period, .history, .remind, .remindAll, .whoReported, .behindOnly,
      .explain, .rank,
      .logFilter, .logDetails, .zoom, .arrange, .narrower, .wider, .smaller, .larger, .resetSizes,
      .sort, .columns, .filter, .filterArea1, .filterArea2, .filterArea3, .filterArea4,
      .clearFilter:
      .seeing
    case .edit, .clear, .noNumber, .note, .target, .undo, .redo, .reconcile, .takeBack, .tag, .lead,
      .submit, .accept, .giveBack, .lock, .addItem, .removeItem, .raise, .lower, .link, .spread,
      .takeOver, .borrow, .preset, .byRule, .assign, .takeAway, .pace, .addWork, .takeWork,
      .handInWork, .closeWork, .extendWork, .holdWork, .cancelWork, .aloneWork, .followUp, .star,
      .comment, .scoreSection, .scoreLine, .adjustScore, .scoreTemplate, .addMeeting, .addAgenda,
      .attend, .endMeeting, .freezeFigures, .uncomment, .addPart, .endPart, .partUp, .partDown,
      .copyForward, .decide,
      .unlockFigures:
      .editing
    case .mark, .range, .wholeColumn, .extendUp, .extendDown, .extendLeft, .extendRight, .bulkSet,
      .copy, .cancel, .paste, .external, .importSheet, .exportSheet, .text:
      .bulk
    case .find, .nextBehind, .previousBehind, .logFind: .finding
    case .quit, .commands, .menu, .help, .theme, .language, .mouse, .redraw, .settings, .terminals,
      .tour:
      .program
    }
  }
}

extension CommandGroup {
  /// The groups in the order in which people look for something: moving about comes last.
  static let byUse = allCases.filter { $0 != .moving } + [.moving]
}

extension CommandGroup: Phrase {
  /// The heading in Chinese.
  public var chinese: String {
    switch self {
    case .moving: "移动"
    case .going: "去"
    case .seeing: "看"
    case .editing: "改"
    case .bulk: "成批"
    case .finding: "找"
    case .program: "程序"
    }
  }
  /// The heading in English.
  public var english: String {
    switch self {
    case .moving: "Move"
    case .going: "Go to"
    case .seeing: "See"
    case .editing: "Change"
    case .bulk: "Many at once"
    case .finding: "Find"
    case .program: "Program"
    }
  }
}
