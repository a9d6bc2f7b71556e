import Controller
import Domain
import Languages

/// What is told of a state in lines: some can be chosen by the number before them.
struct PlainPage: Sendable {
  /// One line.
  enum Line: Sendable {
    case text(String)
    case item(String, Action)
  }
  /// What choosing a line does.
  enum Action: Hashable, Sendable {
    case area(Int)
    case unit(Int)
    /// A unit above or below the one that is told.
    case unitAnywhere(ReportingUnit.ID)
    case indicator(Int)
    /// A figure of the screen.
    case figure(row: Int, column: Int)
    /// A figure on the page of its unit.
    case attention(row: Int, column: Int)
    /// A command.
    case run(Command)
    /// One of the options or hits of a question.
    case option(Int)
    case dispute(Dispute)
    /// A slot of a programme, by its place on the board.
    case slot(Int)
    /// A task or an issue of 督办, by its place.
    case work(Int)
    /// A task or an issue, wherever it is told of.
    case item(WorkItem.ID)
    /// A practice of 经验库, by its place.
    case practice(Int)
    /// The page of a unit in 放映.
    case presented(ReportingUnit.ID)
    /// A unit of 考核, or a row of its sheet, by its place.
    case scored(Int), score(Int)
    /// Points of the line of the cursor, by whom.
    case points(UnitScores.Giver)
    /// A row of a panel of 会议, by its place.
    case meeting(MeetingBoard.Panel, Int)
    /// A unit's report on 报送, by its place.
    case filing(Int)
    /// A line of 汇报, by its place.
    case report(Int)
    /// A line of an area, by its place.
    case line(Int)
    /// A target of 分解, by its places.
    case target(row: Int, column: Int)
    /// An indicator of 分解.
    case allotment(Int)
    /// A period of 期限, by its place in the year.
    case period(Int)
    /// One of its dates.
    case date(row: Int, column: Int)
    /// A row of 计划 or 两纲, a field of what is chosen there, a part wherever it stands.
    case part(Int), partLine(Int), partNamed(Part)
    /// A change of the log, by its place among those that are read.
    case change(Int)
    /// One of several words that what was typed may have meant, with what was typed behind it.
    case verb(Verb, arguments: String)
  }

  var lines: [Line]

  init(_ lines: [Line] = []) { self.lines = lines }

  /// What can be chosen, in the order of the numbers.
  var actions: [Action] {
    lines.compactMap { if case .item(_, let action) = $0 { action } else { nil } }
  }

  mutating func say(_ text: String) { if !text.isEmpty { lines.append(.text(text)) } }
  mutating func offer(_ text: String, _ action: Action) { lines.append(.item(text, action)) }
  /// Offers those of some commands that can run now.
  mutating func offer(_ commands: [Command], in state: State) {
    for command in commands where command.obstacle(in: state) == nil {
      offer(state.words(command), .run(command))
    }
  }

  /// The lines as they are told, each item with its number.
  var told: [String] {
    var number = 0
    return lines.map { line in
      switch line {
      case .text(let text): return text
      case .item(let text, _):
        number += 1
        return "\(number). \(text)"
      }
    }
  }
}

/// Where one is, beside what the state says.
enum PlainPlace: Hashable, Sendable {
  /// On the screen of the state.
  case screen
  /// At the figure under the cursor.
  case figure
  /// At what people set differently.
  case disputes
  /// At what is wrong with the files.
  case findings
}

extension PlainPage {
  /// A place in lines. A screen that is added is asked for here by the compiler.
  static func of(_ state: State, _ place: PlainPlace) -> PlainPage {
    let teller = PlainTeller(state)
    switch place {
    case .figure: return teller.figure
    case .disputes: return teller.disputes
    case .findings: return teller.findings
    case .screen: break
    }
    switch state.screen {
    case .overview: return teller.overview
    case .area(let area): return teller.area(area)
    case .matrix: return teller.matrix
    case .unit: return teller.unit
    case .indicator: return teller.indicator
    case .list: return teller.list
    case .programme: return teller.programmes
    case .timeline: return teller.timeline
    case .log: return teller.log
    case .fill: return teller.fill
    case .filing: return teller.filings
    case .report: return teller.report
    case .targets: return teller.targets
    case .dates: return teller.dates
    case .planning, .outlines: return teller.parts
    case .work: return teller.work
    case .meeting: return teller.meetings
    case .presentation: return teller.presentation
    case .practices: return teller.practices
    case .scores: return teller.scores
    }
  }
}
