import Domain
public import Languages
import TextUI

/// Why something stands as it does: inputs, formula, thresholds, as lines that can be scrolled.
public struct Explanation: Hashable, Sendable {
  /// One line.
  public enum Line: Hashable, Sendable {
    case heading(String)
    case text(String)
    /// A threshold: the lamp's word, its condition, and whether it is the one that matched.
    case rule(LampWord, String, isMatched: Bool)
    /// A part of an average: name, weight, P, e, R and its lamp.
    case part(Part)
  }
  /// A part of an average.
  public struct Part: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its weight.
    public let weight: String
    /// P, e and R as they are shown; a dash where there is none.
    public let progress: String, pace: String, ratio: String
    /// The lamp; nil when none is shown.
    public let lamp: LampWord?
  }
  /// What is explained.
  public let subject: String
  /// The lamp and its meaning; nil when none is shown.
  public let lamp: LampWord?
  /// The lines.
  public let lines: [Line]
  /// How many of them are scrolled away.
  public var scroll = 0
  /// What `y` copies; nil when there is nothing to be passed on.
  public var copied: String?
  /// What `X` saves as a file; nil when there is nothing to be saved.
  public var saved: ComposedText?
}

extension Explanation {
  /// In how many ways it is offered line by line to pass it on: a text is copied and saved as a file.
  public var waysOn: Int { saved == nil ? 0 : 2 }

  /// How wide its lines are on a screen of so many columns.
  public static func width(in columns: Int) -> Int { max(10, min(76, columns - 6)) }

  /// A text as it is broken there.
  public static func wrapped(_ text: String, width: Int) -> [String] {
    TextWidth.wrap(text, to: width - 2)
  }

  /// How many lines it takes on a screen of so many columns.
  func lineCount(in columns: Int) -> Int {
    let width = Self.width(in: columns)
    return lines.reduce(0) { count, line in
      if case .text(let text) = line {
        count + Self.wrapped(text, width: width).count
      } else {
        count + 1
      }
    }
  }
}

extension Explanation.Line {
  /// A heading or a text as it is passed on; nil of other lines.
  public var text: String? {
    switch self {
    case .heading(let text), .text(let text): text
    case .rule, .part: nil
    }
  }
}

/// Explaining the lamp or the figure under the cursor.
enum Explaining {
  static func begin(_ state: inout State) {
    guard let explanation = state.explanation else { return }
    state.layer = .explanation(explanation)
  }

  static func typed(_ key: Key, _ old: Explanation, _ state: inout State) -> [Effect] {
    var explanation = old
    let page = max(1, state.size.height - 8)
    switch key {
    case .enter where state.screen == .work && state.leadsBack:
      state.layer = nil
      FollowingUp.goToOrigin(&state)
      return []
    case .escape, .enter, .character("q"), .character("i"), .control("e"):
      state.layer = nil
      return []
    case .character("y"), .function(29):
      return explanation.copied.map { [.copy($0, count: 1)] } ?? []
    case .character("X"), .function(45):
      explanation.saved.map { Texting.beginSaving($0, &state) }
      return []
    case .down, .character("j"): explanation.scroll += 1
    case .up, .character("k"): explanation.scroll -= 1
    case .pageDown, .character(" "): explanation.scroll += page
    case .pageUp: explanation.scroll -= page
    case .home: explanation.scroll = 0
    case .end: explanation.scroll = .max
    default: break
    }
    let count = explanation.lineCount(in: state.size.width)
    explanation.scroll = max(0, min(explanation.scroll, count - 1))
    state.layer = .explanation(explanation)
    return []
  }
}

extension State {
  /// Why what is under the cursor stands as it does; nil when there is nothing there.
  var explanation: Explanation? {
    guard let plan else { return nil }
    let explainer = Explainer(state: self, plan: plan)
    switch screen {
    case .overview:
      switch overview.panel {
      case .area(let area): return explainer.area(area)
      case .units: return explainer.unit(overview.row)
      case .attention:
        let items = shown.attention(count: State.attentionCount)
        guard items.indices.contains(overview.row) else {
          let place = overview.row - items.count
          return overdueWork.indices.contains(place)
            ? details(of: overdueWork[place]) : explainer.whole
        }
        let item = items[overview.row]
        guard let row = assessment.row(holding: item.unit),
          let column = assessment.column(of: item.indicator)
        else { return nil }
        return explainer.figure(row, column)
      }
    case .area(let area):
      let rows = AreaList.rows(of: area, in: self)
      guard rows.indices.contains(areaRow), let column = rows[areaRow].column else {
        return explainer.area(area)
      }
      return explainer.figure(assessment.units.count, column)
    case .matrix, .indicator, .fill: return explainer.figure(focus.row, focus.column)
    case .unit:
      return page.isBeside ? explainer.unit(focus.row) : explainer.figure(focus.row, focus.column)
    case .list where listedWork != nil: return listedWork.map { details(of: $0) }
    case .list: return list.items.isEmpty ? nil : explainer.figure(focus.row, focus.column)
    case .programme:
      if let row = board.chosenRow {
        return row.column.flatMap { explainer.figure(assessment.units.count, $0) }
      }
      return board.chosen.map { explainer.slot($0) } ?? explainer.whole
    case .filing:
      return filings.selected.flatMap { assessment.row(holding: $0.unit) }.flatMap {
        explainer.unit($0)
      }
    case .report: return explainer.unit(focus.row)
    case .targets:
      let place = focusedTarget.flatMap { assessment.column(of: $0.indicator) }
      return place.flatMap { explainer.figure(targets.cursor.row, $0) } ?? explainer.whole
    case .work: return workBoard.selected.map { details(of: $0) } ?? explainer.whole
    case .outlines: return outcomeExplanation ?? explainer.whole
    case .practices: return practiceBoard.selected.map { details(of: $0) } ?? explainer.whole
    case .scores: return scoreExplanation ?? explainer.whole
    case .meeting:
      if meetingBoard.panel == .agenda {
        return meetingBoard.item?.item.unit.flatMap { assessment.row(of: $0) }
          .flatMap { explainer.unit($0) } ?? explainer.whole
      }
      if meetingBoard.panel == .decisions, let item = meetingBoard.decision {
        return details(of: item)
      }
      switch meetingBoard.panel == .answers ? meetingBoard.answer : nil {
      case .decision(let item), .issue(let item): return details(of: item)
      case .promise, nil: return explainer.whole
      }
    case .timeline, .log, .dates, .planning, .presentation:
      return explainer.whole
    }
  }
}
