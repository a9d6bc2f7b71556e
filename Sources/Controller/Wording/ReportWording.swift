public import Domain
public import Languages

extension Words {
  /// How much a report holds; that it holds nothing where it does.
  public func counts(_ report: Report) -> String {
    guard !report.isEmpty else { return self(ReportSentence.notWritten) }
    func count(_ section: Report.Section) -> Int { report.items[section]?.count ?? 0 }
    return self(
      ReportSentence.counts(
        highlights: count(.highlights), problems: count(.problems), nextSteps: count(.nextSteps)))
  }

  /// A report as a letter has it: headings, numbered paragraphs, what is worth spreading said behind.
  func letter(_ report: Report) -> [String] {
    Report.Section.allCases.flatMap { section -> [String] in
      let items = report.items(in: section)
      guard !items.isEmpty else { return [] }
      return [self(ReportWord(section))]
        + items.enumerated().map { place, item in
          let mark = item.isWorthSpreading ? self(ReportWord.worthSpreading) : ""
          return "\(place + 1). " + list([line(item.text), mark])
        }
    }
  }

  /// A text of several lines on one.
  public func line(_ text: String) -> String {
    let shown = shown(text)
    // Nearly all are one line.
    return shown.utf8.contains(UInt8(ascii: "\n")) ? shown.replacing("\n", with: " ") : shown
  }

  /// What became of a promise, or that nobody said.
  public func outcome(_ promise: Promise) -> String {
    promise.outcome.map { self(ReportWord($0)) } ?? self(ReportSentence.notSaid)
  }

  /// How a unit judges an initiative, or that it doesn't.
  public func standing(_ assessment: SelfAssessment?) -> String {
    assessment.map { self(ReportWord($0.standing)) } ?? self(ReportSentence.notAssessed)
  }

  /// How many units judge an initiative so, the judgements that nobody has left out.
  public func counts(_ standings: [SelfAssessment.Standing: Int]) -> String {
    SelfAssessment.Standing.allCases.compactMap { standing in
      standings[standing].map { "\(self(ReportWord(standing))) \($0)" }
    }.joined(separator: " · ")
  }

  /// The heading of a part of a report.
  public func heading(_ part: ReportPart) -> String {
    switch part {
    case .promised: self(ReportWord.promised)
    case .section(let section): self(ReportWord(section))
    case .assessments: self(ReportWord.selfAssessment)
    }
  }

  /// What a text is typed for.
  public func title(_ purpose: TextEditor.Purpose, in book: Book) -> String {
    switch purpose {
    case .item(_, _, let section, let key):
      let heading = self(ReportWord(section))
      return self(
        key == nil ? ReportSentence.adding(heading) : ReportSentence.editing(heading))
    case .assessment(_, let id, let quarter, let standing):
      let initiative = book.plans[quarter.year]?.initiative(id)
      return self(
        ReportSentence.assessing(
          initiative: initiative.map { shortName($0) } ?? id.text,
          standing: self(ReportWord(standing))))
    }
  }
}

extension ReportSentence {
  /// That such a number seems to stand in a text.
  public init(_ kind: PersonalData) {
    switch kind {
    case .identityCard: self = .identityCard
    case .mobileNumber: self = .phone
    case .bankCard: self = .bankCard
    }
  }
}

extension Words {
  /// What 汇报 and the page of an area ask; nil for other questions.
  public func reportTitle(_ purpose: Choice.Purpose, in state: State) -> String? {
    func name(_ id: Initiative.ID) -> String {
      state.plan?.initiative(id).map { shortName($0) } ?? id.text
    }
    switch purpose {
    case .outcome: return self(ReportSentence.whichOutcome)
    case .standing(let id): return self(ReportSentence.whichStanding(initiative: name(id)))
    case .reporter: return self(ReportSentence.whoOf(period: self(full(state.reportPeriod))))
    case .split: return self(ReportSentence.severalLines)
    case .suggestion(let id, _): return self(ReportSentence.suggestionFor(initiative: name(id)))
    default: return nil
    }
  }
}
