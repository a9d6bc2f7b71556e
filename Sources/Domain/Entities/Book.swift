/// A federation's workbook 工作簿: organisation, units, plans and what the units reported.
///
/// A value: it changes only by field changes, each of which comes from an edit or the journal.
public struct Book: Hashable, Sendable {
  /// The schema this program reads and writes.
  public static let schema = 1

  /// The federation's name.
  public private(set) var organisation = ""
  /// Its name in English; nil when there is none.
  public private(set) var organisationEn: String?
  /// Whether all figures are invented: every screen and output says so.
  public private(set) var isSample = false
  /// The day that stands for today, nil: the real one.
  public private(set) var pinnedToday: Day?
  /// All units in official order, also the inactive ones.
  public private(set) var units: [ReportingUnit] = []
  /// The plans by year.
  public private(set) var plans: [Int: Plan] = [:]
  /// The tasks and issues by year; absent where there are none.
  public private(set) var works: [Int: WorkRegister] = [:]
  /// The meetings of all years.
  private(set) var meetingRecords: [Document: Meeting] = [:]
  /// The register of the two outlines.
  public private(set) var outlines = Outlines()
  /// Counts every change, for those who keep something derived from the book.
  public private(set) var revision = 0

  /// The documents that are read as a whole: all but those of units. What snapshots hold becomes
  /// figures only when somebody asks for them.
  private var records: [Document: FieldValue] = [:]
  private var unitIndex: [ReportingUnit.ID: Int] = [:]
  private var years = UnitYears()

  /// A book from its documents, with all that is wrong in them.
  ///
  /// What can be read is there; a unit whose document is absent has an empty year.
  ///
  /// - Parameter units: units' documents that were read already.
  public static func reading(_ documents: [Document: FieldValue], _ units: [UnitReading] = [])
    -> (Book, [FormatProblem])
  {
    var book = Book()
    var found: [FormatProblem] = []
    for document in documents.keys.sorted() {
      found += book.take(document, documents[document] ?? .record([:]))
    }
    for unit in units { found += book.take(unit) }
    found += book.unknownNames()
    return (book, found)
  }

  private mutating func take(_ document: Document, _ value: FieldValue) -> [FormatProblem] {
    var problems = Problems(document: document)
    if let schema = value["schema"]?.number, schema > Book.schema {
      problems.report(["schema"], .newerSchema(schema))
    }
    switch document {
    case .book:
      records[document] = value
      readUnits(value, &problems)
    case .plan(let year):
      records[document] = value
      if let said = value["year"]?.number, said != year {
        problems.report(["year"], .misplaced(String(said)))
      }
      // What was copied forward and taken back leaves nothing that makes a plan.
      plans[year] = value.isBlank ? nil : Plan(year: year, from: value, &problems)
    case .unit(let unit, let year):
      return take(UnitReading(document, value, of: unit, year: year))
    case .work(let year):
      records[document] = value
      works[year] = WorkRegister(from: value, &problems)
    case .meeting(let id, let year):
      records[document] = value
      // What was taken back leaves nothing that makes a meeting.
      meetingRecords[document] =
        value.isBlank ? nil : Meeting(id: id, year: year, from: value, &problems)
    case .snapshot: records[document] = value
    case .outlines:
      records[document] = value
      outlines = Outlines(from: value, &problems)
    }
    return problems.found
  }

  private mutating func take(_ reading: UnitReading) -> [FormatProblem] {
    years[reading.document] = reading.year.map { Boxed(wrappedValue: $0) }
    return reading.problems
  }

  private mutating func readUnits(_ value: FieldValue, _ problems: inout Problems) {
    let record = RecordReader(value, [], &problems)
    let organisation = RecordReader(record.members["organisation"], ["organisation"], &problems)
    self.organisation = organisation.text("name", &problems) ?? ""
    organisationEn = organisation.text("nameEn", &problems)
    isSample = record.flag("sample", &problems)
    let settings = RecordReader(record.members["settings"], ["settings"], &problems)
    pinnedToday = settings.day("today", &problems)
    units = record.children("units", &problems, { ReportingUnit.ID($0) })
      .map { ReportingUnit(id: $0.key, from: $0.reader, &problems) }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    unitIndex = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.id, $0) })
  }

  private func unknownNames() -> [FormatProblem] {
    let inOrder = years.inOrder
    let found = Workers.current.map(inOrder.count) { place in
      let (document, year) = (inOrder[place].key, inOrder[place].value.wrappedValue)
      var problems = Problems(document: document)
      if unitIndex[year.unit] == nil { problems.report(["unit"], .unknown(year.unit.text)) }
      if let plan = plans[year.year] {
        let named: [(String, [Indicator.ID])] = [
          ("assignments", Array(year.assignments.keys)), ("entries", Array(year.entries.keys)),
          ("targets", Array(year.targets.keys)),
        ]
        for (key, indicators) in named {
          for indicator in indicators.filter({ plan.index(of: $0) == nil }).sorted() {
            problems.report([key, indicator.text], .unknown(indicator.text))
          }
        }
        for id in year.selfAssessments.keys.sorted() where plan.initiative(id) == nil {
          problems.report(["selfAssessments", id.text], .unknown(id.text))
        }
      }
      return problems.found
    }
    return found.flatMap { $0 } + unknownUnitsOfWork() + unknownUnitsOfMeetings()
  }

  private func unknownUnitsOfWork() -> [FormatProblem] {
    works.sorted { $0.key < $1.key }.flatMap { year, register in
      var problems = Problems(document: .work(year: year))
      for item in register.items {
        for unit in [item.unit].compactMap({ $0 }) + item.assisting where unitIndex[unit] == nil {
          problems.report([item.kind.key, item.id.text, "unit"], .unknown(unit.text))
        }
      }
      return problems.found
    }
  }

  private func unknownUnitsOfMeetings() -> [FormatProblem] {
    meetingRecords.sorted { $0.key < $1.key }.flatMap { document, meeting in
      var problems = Problems(document: document)
      for unit in meeting.speakers where unitIndex[unit] == nil {
        problems.report(["agenda", unit.text], .unknown(unit.text))
      }
      for unit in meeting.attendance.keys.sorted() where unitIndex[unit] == nil {
        problems.report(["attendance", unit.text], .unknown(unit.text))
      }
      return problems.found
    }
  }

  /// The unit of that identifier; nil when the book has no such one.
  public func unit(_ id: ReportingUnit.ID) -> ReportingUnit? { unitIndex[id].map { units[$0] } }

  /// A unit's year; empty when it has none.
  public func year(_ year: Int, of unit: ReportingUnit.ID) -> UnitYear {
    sharedYear(year, of: unit).wrappedValue
  }

  /// The same by reference: compared and copied without a look at what it holds.
  public func sharedYear(_ year: Int, of unit: ReportingUnit.ID) -> Boxed<UnitYear> {
    years[.unit(unit, year: year)] ?? Boxed(wrappedValue: UnitYear(unit: unit, year: year))
  }

  /// What a unit reported for an indicator in a year; nil when nothing.
  public func entries(
    of unit: ReportingUnit.ID, _ indicator: Indicator.ID, in year: Int
  ) -> PeriodEntries? {
    years[.unit(unit, year: year)]?.wrappedValue.entries[indicator]
  }

  /// The book without all that units were asked and reported.
  public var withoutYears: Book {
    var book = self
    (book.years, book.revision) = (UnitYears(), 0)
    return book
  }

  /// The entry in a cell; nil when it is blank.
  public func entry(in cell: Edit.Cell) -> Entry? {
    entries(of: cell.unit, cell.indicator, in: cell.period.year)?[cell.period]
  }

  /// The units that belong to this federation, in order.
  public var activeUnits: [ReportingUnit] { units.filter { !$0.isInactive } }
  /// The tasks and issues of a year.
  public func work(in year: Int) -> WorkRegister { works[year] ?? WorkRegister() }
  /// The units' years of one year, by unit.
  func years(in year: Int) -> [ReportingUnit.ID: UnitYear] {
    everyYear.reduce(into: [:]) { found, value in
      if value.year == year { found[value.unit] = value }
    }
  }

  /// The years of all units, in no order.
  var everyYear: some Collection<UnitYear> { years.values }

  /// All years of a unit, in order.
  func everyYear(of unit: ReportingUnit.ID) -> [UnitYear] {
    everyYear.filter { $0.unit == unit }.sorted { $0.year < $1.year }
  }

  /// The units below a unit, in order.
  public func children(of unit: ReportingUnit.ID) -> [ReportingUnit] {
    units.filter { $0.parent == unit }
  }

  /// The units that report for themselves in a year: active, and with none below them.
  public func reportingUnits(in year: Int) -> [ReportingUnit] {
    let parents = Set(units.compactMap(\.parent))
    let plan = plans[year]
    return units.filter { unit in
      !unit.isInactive && !parents.contains(unit.id)
        && (unit.closedOn.map { day in plan.map { day >= $0.start } ?? true } ?? true)
        && (unit.openedOn.map { day in plan.map { day <= $0.end } ?? true } ?? true)
    }
  }

  /// What a document holds; nil of a unit's, and where there is none.
  func record(of document: Document) -> FieldValue? { records[document] }

  /// What was frozen in a plan's year, in no order; also what was taken back.
  func snapshots(in year: Int) -> [(id: Snapshot.ID, record: FieldValue)] {
    records.compactMap { document, record in
      if case .snapshot(let id, year) = document { (id, record) } else { nil }
    }
  }

  /// The value a field holds now; nil when none.
  public func value(at path: FieldPath) -> FieldValue? {
    switch path.document {
    case .unit: years[path.document]?.wrappedValue.value(at: path.keys)
    default: records[path.document]?.value(at: path.keys)
    }
  }

  /// Takes over facts. What this program does not know is passed over; the files keep it.
  public mutating func apply(_ changes: [FieldChange]) {
    revision += 1
    var reread: Set<Document> = []
    for change in changes {
      var problems = Problems(document: change.path.document)
      switch change.path.document {
      case .unit(let unit, let year):
        let blank = Boxed(wrappedValue: UnitYear(unit: unit, year: year))
        years[change.path.document, default: blank].wrappedValue
          .update(change.path.keys, to: change.new, &problems)
      case .book, .plan, .outlines, .work, .meeting, .snapshot:
        let record = records[change.path.document] ?? .record([:])
        records[change.path.document] = record.setting(change.path.keys[...], to: change.new)
        reread.insert(change.path.document)
      }
    }
    for document in reread { _ = take(document, records[document] ?? .record([:])) }
  }

  /// Takes over a document as a whole, as when its file was replaced underneath.
  public mutating func replace(_ document: Document, by value: FieldValue) -> [FormatProblem] {
    revision += 1
    return take(document, value)
  }
}

extension FieldValue {
  /// Whether a document holds nothing but what the program keeps about it.
  fileprivate var isBlank: Bool {
    record?.keys.allSatisfy { $0 == "schema" || $0 == "applied" } ?? false
  }
}
