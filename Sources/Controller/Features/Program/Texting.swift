public import Domain
public import Languages

/// A text that is wanted.
public enum TextSubject: Hashable, Sendable {
  /// The minutes of a meeting of a plan's year.
  case minutes(Meeting.ID, year: Int)
  /// The bulletin of a period, with ranks only where somebody asks for them.
  case bulletin(Period, isRanked: Bool)
  /// The summary of a unit up to a period.
  case summary(ReportingUnit.ID, Period)

  /// Which kind of text that is.
  public var kind: TextWord {
    switch self {
    case .minutes: .minutes
    case .bulletin: .bulletin
    case .summary: .summary
    }
  }
}

/// A text that is to be made: the shell takes the template of its kind, the office's own first.
public struct TextOrder: Hashable, Sendable {
  /// Which kind of text.
  public let kind: TextWord
  /// What it is about, as it is called: 福清市2024年6月.
  public let subject: String
  /// What its template's names stand for.
  public let facts: FieldValue
}

/// A text that was made.
public struct ComposedText: Hashable, Sendable {
  /// What it is called, on screen and as a file.
  public let title: String
  /// The text with its marks.
  public let source: String
  /// The same without marks, for chats and letters.
  public let plain: String

  /// A text.
  public init(title: String, source: String, plain: String) {
    (self.title, self.source, self.plain) = (title, source, plain)
  }
}

/// Texts 文稿: which one fits here, and what becomes of it: it is read, copied, or saved as a file.
enum Texting {
  static func begin(_ state: inout State) -> [Effect] {
    let subjects = state.textsInSight
    let words = state.words
    state.layer = .choice(
      Choice(
        purpose: .text(subjects),
        options: subjects.map { subject in
          var isRanked = false
          if case .bulletin(_, true) = subject { isRanked = true }
          return Choice.Option(
            name: words(
              TextSentence.of(subject.kind, words.name(subject, in: state.book))),
            remark: isRanked ? words(TextSentence.withRanks) : "")
        }, selection: 0))
    return []
  }

  static func chosen(_ selection: Int, _ subjects: [TextSubject], _ state: State) -> [Effect] {
    guard subjects.indices.contains(selection) else { return [] }
    return [.compose(state.order(of: subjects[selection]))]
  }

  /// A text to be read, with its keys.
  static func show(_ text: ComposedText, _ state: inout State) {
    state.layer = .explanation(page(of: text))
  }

  static func page(of text: ComposedText) -> Explanation {
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let told = zip(lines(text.source), lines(text.plain)).filter { !$1.isEmpty }
      .map { line, plain -> Explanation.Line in
        line.hasPrefix("#") ? .heading(String(plain)) : .text(String(plain))
      }
    return Explanation(
      subject: text.title, lamp: nil, lines: told, copied: text.plain, saved: text)
  }

  /// Why it could not be made: what is wrong, where, and what helps.
  static func refuse(_ lines: [String], _ state: inout State) {
    state.layer = .explanation(
      Explanation(
        subject: state.words(Command.text), lamp: nil, lines: lines.map { .text($0) }))
  }

  /// Asks for the file; the name says what is in it.
  static func beginSaving(_ text: ComposedText, _ state: inout State) {
    LineEditing.begin(.exportPath(text), text: text.title.asFileName + ".md", &state)
  }
}

extension State {
  /// The texts that can be made where one is, the one that fits best first.
  var textsInSight: [TextSubject] {
    // On 会议 the chosen meeting's, in 放映 that of the meeting which is shown.
    let shown =
      screen == .meeting
      ? meetingInSight
      : screen == .presentation
        ? presentation.meeting.flatMap { book.meeting($0, in: assessment.year) } : nil
    let month = shown?.asOf ?? monthInSight
    var periods = [month]
    if let half = Period.all(of: .halfyear, in: month.year).first(where: { $0.end == month.end }) {
      periods.append(half)
    }
    let bulletins = periods.map { TextSubject.bulletin($0, isRanked: false) }
    let asked = screen == .meeting ? meetingBoard.item?.item.unit : presentation.stop.unit
    let chosen =
      screen == .filing
      ? filings.selected?.unit
      : screen == .meeting || screen == .presentation ? asked : focusedUnit?.id
    let wanted = screen == .report ? reportPeriod : month
    let summary = chosen.map { [TextSubject.summary($0, wanted)] } ?? []
    // Elsewhere the meeting that was held last, or else the next one.
    let meetings = book.meetings(in: assessment.year)
    let held = shown ?? meetings.last { $0.day <= today } ?? meetings.first
    let minutes = held.map { [TextSubject.minutes($0.id, year: $0.year)] } ?? []
    let ranked = [TextSubject.bulletin(month, isRanked: true)]
    switch screen {
    case .meeting, .presentation: return minutes + bulletins + summary + ranked
    case .unit, .fill, .report: return summary + bulletins + minutes + ranked
    case .overview, .area, .matrix, .indicator, .list, .programme, .timeline, .log, .filing,
      .targets, .dates, .planning, .outlines, .work, .practices, .scores:
      return bulletins + summary + minutes + ranked
    }
  }

  /// What a text is made of, as of the end of what it is about.
  public func order(of subject: TextSubject) -> TextOrder {
    func facts(_ period: Period, below parent: ReportingUnit.ID?) -> TextFacts {
      TextFacts(
        book,
        Assessment(
          book, year: period.year, asOf: period.closingMonth, today: today, scope: .below(parent)),
        words)
    }
    let made: FieldValue
    switch subject {
    case .minutes(let id, let year):
      made =
        book.meeting(id, in: year).map { facts($0.asOf, below: nil).minutes(of: $0) }
        ?? .record([:])
    case .bulletin(let period, let isRanked):
      made = facts(period, below: nil).bulletin(period, isRanked: isRanked)
    case .summary(let id, let period):
      let above = book.path(above: id).first?.id
      made =
        book.unit(id).map { facts(period, below: above).summary(of: $0, in: period) }
        ?? .record([:])
    }
    return TextOrder(kind: subject.kind, subject: words.name(subject, in: book), facts: made)
  }
}

extension Words {
  /// What a text is about: 福清市2024年6月.
  func name(_ subject: TextSubject, in book: Book) -> String {
    switch subject {
    case .minutes(let id, let year):
      return book.meeting(id, in: year).map { shown($0.name) } ?? id.text
    case .bulletin(let period, _): return self(full(period))
    case .summary(let id, let period):
      let unit = book.unit(id).map { name($0) } ?? id.text
      return language == .zh ? unit + self(full(period)) : "\(unit), \(self(full(period)))"
    }
  }
}
