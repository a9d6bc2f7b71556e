public import Domain
public import Languages
public import TextUI

/// Everything that a frame is drawn from.
public struct State: Equatable, Sendable {
  /// The shared model as it is on disk.
  public internal(set) var book: Book
  /// The computed figures, always of `book`.
  public internal(set) var assessment: Assessment
  /// The day that decides what is due and late.
  public let today: Day
  /// Who works here.
  public var person: String
  /// The language of the screen.
  public internal(set) var words: Words
  /// The terminal's size.
  public internal(set) var size: Size
  /// The drawing characters.
  public var glyphs: Glyphs { looks.tier.glyphs }
  /// How the screen looks.
  public var looks = Looks() {
    didSet { words.isPlain = looks.tier != .full }
  }
  /// What is remembered besides how the screen looks.
  @Boxed public var settings = Settings()
  /// Why the files can't be changed; nil: they can.
  var fileReadOnly: String?
  /// The clock of the last thing that was kept, `09:41`; nil before the first.
  public internal(set) var savedAt: String?
  /// What is wrong with the book's files, as sentences; empty when nothing is.
  public internal(set) var findings: [String]

  /// Whether what was last to be kept is on no disk.
  public internal(set) var isUnsaved = false
  /// How it stands with the book's files.
  @Boxed public internal(set) var standing = Standing()
  /// What people set differently without knowing of each other, in the order of the fields.
  public internal(set) var disputes: [Dispute] = []

  /// What is on screen.
  public internal(set) var screen = Screen.overview
  /// Where back leads to.
  public internal(set) var history: [Screen] = []
  /// The steps down the tree of units, the first one first.
  public internal(set) var descents: [Descent] = []
  /// The state of 总览.
  public internal(set) var overview = Overview()
  /// The place in the list of an area.
  public internal(set) var areaRow = 0
  /// The figure under the cursor: the same one in 矩阵, on the page of its unit and of its indicator.
  public internal(set) var focus = Focus()
  /// The figures that are chosen to be set, copied or cleared together.
  public internal(set) var selection = Selection()
  /// The state of the pages of a unit and of an indicator.
  public internal(set) var page = Page()
  /// The rows of the page of an indicator, as long as they are known.
  @Derived var indicatorRows: IndicatorRows?
  /// Whether 矩阵 shows only figures that are behind or overdue in full, and 清单 only those.
  public internal(set) var showsBehindOnly = false
  /// Which part of the plan is shown.
  public internal(set) var filter = Filter()
  /// The averages of what the filter shows; nil while it shows everything.
  @Boxed var narrowed: NarrowedAssessment?
  /// How the unit whose page is open stood month by month.
  @Boxed var unitHistory: UnitHistory?
  /// The state of 清单.
  @Boxed public internal(set) var list = Listing()
  /// The state of 报送.
  @Boxed public internal(set) var filings = FilingBoard()
  /// The state of 填报; its month is that of 报送 too.
  public internal(set) var fill = FillSheet()
  /// The latest month that is open, as long as it is known.
  @Derived var openMonth: OpenMonth?
  /// The state of 汇报; its month is that of 填报.
  @Boxed public internal(set) var desk = ReportDesk()
  /// The state of 分解.
  @Boxed public internal(set) var targets = TargetBoard()
  /// The state of 期限.
  public internal(set) var dates = DateSheet()
  /// The state of 经验库.
  @Boxed public internal(set) var practiceBoard = PracticeBoard()
  /// The state of 督办.
  @Boxed public internal(set) var workBoard = WorkBoard()
  /// The state of 放映.
  @Boxed public internal(set) var presentation = Presentation()
  /// The state of 考核.
  @Boxed public internal(set) var scores = ScoreBoard()
  /// The state of 会议.
  @Boxed public internal(set) var meetingBoard = MeetingBoard()
  /// The state of 专项.
  @Boxed public internal(set) var board = ProgrammeBoard()
  /// The state of 计划.
  @Boxed var planBoard = PartBoard(opened: [.section(.work)])
  /// The state of 两纲.
  @Boxed var outlineBoard = PartBoard(
    opened: [.part(Part(.outline, "women")), .part(Part(.outline, "children"))])
  /// The year month by month; nil until there was a quiet moment to compute it.
  @Boxed public internal(set) var course: YearCourse? {
    didSet { if course == nil { begunCourse = nil } }
  }
  /// The same while it is being computed.
  @Derived private var begunCourse: YearCourse?
  /// What the year's months came to, also in an earlier run.
  @Derived public private(set) var yearSums = YearSums()
  /// Indicators whose course is of before the last edit.
  var staleColumns: Set<Int> = []
  /// The figures that changed since the last key, here or elsewhere; empty where nobody wants them
  /// marked.
  var fresh: Set<FigureKey> = []
  /// The state of 日志.
  @Boxed public internal(set) var log = ChangeLog()
  /// The file that was looked at last, with what was said of its columns, until it is kept.
  var unfinishedImport = ""
  /// The state of 时间.
  @Boxed public internal(set) var timeline = Timeline()
  /// What lies above the screen and takes the keys; nil: nothing.
  public internal(set) var layer: Layer?
  /// The tour that is being made; nil: none.
  public internal(set) var tour: Tour?
  /// The screen on which one panel fills the body; nil: none is zoomed.
  var zoomed: Screen?
  /// The widths and heights chosen by hand.
  public var sizes = Sizes()
  /// The border that the mouse holds.
  var drag: Drag?
  /// What was clicked last, while nothing else happened since.
  var lastClick: Region?
  /// Which keys run which command.
  @Boxed public var keys = KeyMap.standard
  /// The first keys of a sequence such as `g o`.
  public internal(set) var pending: [Key] = [] {
    didSet { hesitates = false }
  }
  /// Whether it is shown what may follow them.
  public internal(set) var hesitates = false
  /// What was gone to by its name, the latest first.
  var recent: [Search.Goal] = []
  /// Whether it was told how to select text; once is enough.
  var hasToldSelecting = false
  /// The rows and columns that it means.
  @Derived var recentPlaces: (rows: [ReportingUnit], columns: [Indicator])?
  /// The names of the plan in a form that can be searched; made behind the first frame.
  @Derived var names: PlanNames?
  /// Of what they were last taken; nil: it is to be looked at.
  @Derived var nameMark: NameMark?
  /// The names of the units; made when one is first typed.
  @Derived var unitNames: UnitNames?
  /// The practices in a form that can be searched; made when one is looked for.
  @Derived var practiceNames: PracticeNames?
  /// The names of an open checklist that is narrowed by typing.
  @Derived var checklistNames: NameIndex<Int>?
  /// What happened last, told until the next key.
  public internal(set) var notice: Notice?

  /// The first screen of a book.
  ///
  /// - Parameter assessment: all figures of the units below the city at that moment, where they were
  ///   computed before.
  public init(
    book: Book, year: Int, asOf: Period, today: Day, person: String, words: Words, size: Size,
    assessment: Assessment? = nil
  ) {
    self.book = book
    self.today = today
    self.person = person
    self.words = words
    self.size = size
    findings = []
    self.assessment =
      assessment ?? Assessment(book, year: year, asOf: asOf, today: today, scope: .below(nil))
  }

  /// The plan on screen.
  public var plan: Plan? { book.plans[assessment.year] }
  /// The unit under the cursor; nil on the city's row.
  public var focusedUnit: ReportingUnit? {
    assessment.units.indices.contains(focus.row) ? assessment.units[focus.row] : nil
  }
  /// The indicator under the cursor; nil while nobody is asked for anything, and on a task of 清单.
  public var focusedIndicator: Indicator? {
    if screen == .list, list.work != nil { return nil }
    return assessment.indicators.indices.contains(focus.column)
      ? assessment.indicators[focus.column] : nil
  }
  /// The place for a figure under the cursor, in the period of the indicator's cadence that contains
  /// the month in sight; nil on the city's row, and on that of a unit that is a sum.
  public var focusedCell: Edit.Cell? {
    guard let unit = focusedUnit, let indicator = focusedIndicator, !isAtSum else { return nil }
    return Edit.Cell(unit.id, indicator.id, period(of: indicator))
  }
  /// The period in which a figure is typed: the one of the indicator's cadence that contains the month
  /// of the data, on 填报 the month that is filled in.
  public func period(of indicator: Indicator) -> Period {
    Period(containing: monthInSight.start, cadence: indicator.cadence)
  }
  /// The entry in a cell; nil when blank.
  public func entry(in cell: Edit.Cell) -> Entry? {
    book.entry(in: cell)
  }

  /// Whether something was put off until nothing is waiting.
  public var isBehind: Bool {
    course == nil || !staleColumns.isEmpty || descents.contains { $0.level?.isBehind == true }
  }

  /// Computes what was put off.
  public mutating func catchUp() { while isBehind { catchUpAPart() } }

  /// Computes a part of what was put off, so small that a key pressed meanwhile doesn't wait for it.
  mutating func catchUpAPart() {
    if course != nil, staleColumns.isEmpty {
      let step = descents.lastIndex { $0.level?.isBehind == true }
      if let step { descents[step].level?.catchUp(in: book) }
      return
    }
    var begun = begunCourse ?? course ?? YearCourse(beginning: assessment)
    if begunCourse == nil, course != nil { begun.renew(staleColumns) }
    begunCourse = nil
    if begun.advance(in: book, assessment, &yearSums) {
      course = begun
      staleColumns = []
    } else {
      begunCourse = begun
    }
  }

  /// Takes note that the course of indicators is of before.
  mutating func outdate(_ columns: Set<Int>) {
    begunCourse?.renew(columns)
    if course != nil { staleColumns.formUnion(columns) }
  }

  /// Takes over what the year's months came to in an earlier run.
  public mutating func recall(_ sums: YearSums) { yearSums = sums }

  /// Says that they are kept.
  public mutating func settleYearSums() { yearSums.settle() }

  /// Reports what is wrong with the files and whether they may be changed; before the first frame.
  public mutating func tell(findings: [String], readOnly: String?) {
    self.findings = findings
    fileReadOnly = readOnly
  }
}

/// The state of 总览.
public struct Overview: Hashable, Sendable {
  /// Its panels in the order of Tab.
  public enum Panel: Hashable, Sendable {
    case area(Int), units, attention
  }
  /// The panel with the focus.
  public var panel = Panel.area(0)
  /// The chosen row of each panel.
  public var rows: [Panel: Int] = [:]
  /// The chosen row of the panel with the focus.
  public var row: Int { rows[panel] ?? 0 }
}

/// A figure under the cursor, by its places in the assessment.
public struct Focus: Hashable, Sendable {
  /// The row: a unit's place, or as many as there are units for the city.
  public var row = 0
  /// The column: an active indicator's place.
  public var column = 0

  /// The first unit's first figure.
  public init() {}

  /// A figure.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// Something that happened, told on the hint line until the next key.
public struct Notice: Hashable, Sendable {
  /// How it is shown.
  public enum Tone: Hashable, Sendable { case done, told, warning, failed }
  /// The sentence.
  public let text: String
  /// How it is shown.
  public let tone: Tone

  /// A notice.
  public init(_ text: String, _ tone: Tone = .told) {
    self.text = text
    self.tone = tone
  }
}
