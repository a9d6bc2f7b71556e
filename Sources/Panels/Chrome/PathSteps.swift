import Controller
import Domain
import Languages
import TextUI

/// Where we are, from the organisation to the panel that fills the screen; each step leads back there.
struct PathSteps {
  private struct Step {
    let text: String
    /// The screen that it leads to; nil where we are already.
    let screen: Screen?
    /// The unit whose units it leads to; nil where it isn't about units.
    var unit: ReportingUnit.ID?
  }

  private let state: State
  private let words: Words

  init(_ state: State) {
    self.state = state
    words = state.words
  }

  /// Draws the last steps that fit, names them, and returns the columns they take.
  @discardableResult
  func draw(into frame: inout Frame, area: Rect) -> Int {
    let separator = " \(state.glyphs.separator) "
    func width(_ steps: ArraySlice<Step>) -> Int {
      steps.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
        + max(0, steps.count - 1) * TextWidth.columns(of: separator)
    }
    var shown = steps[...]
    while shown.count > 1, width(shown) > area.width { shown.removeFirst() }
    guard width(shown) <= area.width else { return 0 }
    var x = 0
    for (place, step) in shown.enumerated() {
      if place > 0 { x += frame.draw(separator, x: x, y: 0, in: area, .dim) }
      let columns = frame.draw(step.text, x: x, y: 0, in: area, .dim)
      if let unit = step.unit {
        frame.name(Region("below.\(unit.text)"), area.line(0, from: x, width: columns))
      } else if let screen = step.screen {
        frame.name(Region("path.\(screen.name)"), area.line(0, from: x, width: columns))
      }
      x += columns
    }
    return x
  }

  /// The columns of the last step.
  var leastWidth: Int { steps.last.map { TextWidth.columns(of: $0.text) } ?? 0 }

  private var steps: [Step] {
    let screen = state.screen
    var steps = [
      Step(text: words.organisation(state.book), screen: .overview),
      Step(text: words(StatusLabel.year(state.assessment.year)), screen: .overview),
    ]
    steps += state.scopePath.map { Step(text: words.shortName($0), screen: nil, unit: $0.id) }
    steps.append(Step(text: words(screen.word), screen: screen.tab))
    if let name = subject { steps.append(Step(text: name, screen: screen)) }
    steps += state.filterWords.map { Step(text: $0, screen: nil) }
    if let panel = zoomedPanel {
      steps.append(Step(text: words(StatusLabel.zoomed(panel)), screen: nil))
    }
    return steps
  }

  /// What the screen is about: an area, a unit, an indicator; nil where its name says it.
  private var subject: String? {
    switch state.screen {
    case .overview, .matrix, .list, .programme, .timeline, .log, .filing, .targets, .dates,
      .planning, .outlines, .work, .meeting, .presentation, .practices:
      nil
    case .scores where !state.scores.isInside: nil
    case .scores:
      state.scores.chosenUnit.flatMap { state.book.unit($0) }.map { words.shortName($0) }
    case .area(let area):
      state.assessment.areas.indices.contains(area)
        ? words.name(state.assessment.areas[area]) : nil
    case .report:
      state.focusedUnit.map {
        "\(words.shortName($0)) \(words(words.short(state.reportPeriod)))"
      }
    case .fill:
      state.focusedUnit.map {
        "\(words.shortName($0)) \(words(words.short(state.fillMonth)))"
      }
    case .unit:
      state.focusedUnit.map { words.shortName($0) } ?? state.wholeName
    case .indicator: state.focusedIndicator.map { words.shortName($0) }
    }
  }

  /// The panel that fills the screen; nil where all are shown.
  private var zoomedPanel: String? {
    guard state.isZoomed else { return nil }
    switch state.screen.division {
    case .overview:
      return switch state.overview.panel {
      case .area(let area): words.shortName(state.assessment.areas[area])
      case .units: words(LabelWord.units(state.assessment.units.count))
      case .attention: words(LabelWord.attention)
      }
    case .unit: return words(state.page.isBeside ? PageWord.report : .figures)
    case .indicator: return words(state.page.isBeside ? PageWord.curve : .figures)
    case .fixed: return nil
    }
  }
}
