public import Domain
import Languages
import TextUI

/// Choosing how an indicator's work is spread over the year, with what that would change.
enum PaceChoosing {
  static func begin(_ state: inout State) {
    guard let place = state.focusedTarget else { return }
    begin(of: place.indicator, &state)
  }

  static func begin(of id: Indicator.ID, _ state: inout State) {
    guard let indicator = state.plan?.indicator(id) else { return }
    let curves = PaceOption.all(for: indicator)
    let options = curves.map { option in
      Choice.Option(
        name: state.words.name(option),
        remark: option.isInForce(for: indicator) ? state.words(PaceSentence.inForce) : "")
    }
    state.layer = .choice(
      Choice(
        purpose: .pace(id), options: options,
        selection: curves.firstIndex { $0.isInForce(for: indicator) } ?? 0))
  }

  static func chosen(_ selection: Int, _ id: Indicator.ID, _ state: inout State) -> [Effect] {
    guard let indicator = state.plan?.indicator(id) else { return [] }
    switch PaceOption.all(for: indicator)[selection] {
    case .curve(let curve): return set(curve, of: id, state)
    case .weights:
      var text = ""
      if case .monthWeights(let weights)? = indicator.pace {
        text = weights.map(\.description).joined(separator: " ")
      }
      LineEditing.begin(.weights(id), text: text, &state)
    case .interim:
      guard case .target(let unit, id, year: _)? = state.focusedTarget else { return [] }
      LineEditing.begin(.targetPart(unit, id, .interim(nil)), text: "", &state)
    }
    return []
  }

  static func commit(
    _ text: String, _ id: Indicator.ID, _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    do throws(InputError) {
      return set(try PaceCurve.weights(text), of: id, state)
    } catch {
      editor.refusal = state.words.tell(error, in: state.book, year: state.assessment.year)
      return []
    }
  }

  private static func set(_ curve: PaceCurve?, of id: Indicator.ID, _ state: State) -> [Effect] {
    [.append(.setPace(id, year: state.assessment.year, curve), reason: nil)]
  }
}

/// What can be chosen of how work is spread over the year.
public enum PaceOption: Hashable, Sendable {
  /// A curve; nil: the plan's.
  case curve(PaceCurve?)
  /// Twelve weights, which are typed.
  case weights
  /// By what is to be reached on the way, which is typed.
  case interim

  static func all(for indicator: Indicator) -> [PaceOption] {
    [
      .curve(nil), .curve(.linearMonths), .curve(.linearDays), .weights, .curve(.endLoaded),
      .interim,
    ]
  }

  func isInForce(for indicator: Indicator) -> Bool {
    switch (self, indicator.pace) {
    case (.curve(let curve), let now): curve == now
    case (.weights, .monthWeights?): true
    case (.weights, _), (.interim, _): false
    }
  }
}

/// What a curve would change, before it is chosen.
public struct PaceProspect: Hashable, Sendable {
  /// What part of the way is expected at the end of each month, now.
  public let now: [Fraction]
  /// The same by the curve that is looked at.
  public let then: [Fraction]
  /// What is said of it, in lines.
  public let lines: [String]
}

extension State {
  /// What the curve that is chosen in a list, or typed in a line, would change; nil where none is.
  public var paceProspect: PaceProspect? {
    switch layer {
    case .choice(let choice):
      guard case .pace(let id) = choice.purpose, let indicator = plan?.indicator(id) else {
        return nil
      }
      let options = PaceOption.all(for: indicator)
      guard options.indices.contains(choice.selection) else { return nil }
      switch options[choice.selection] {
      case .curve(let curve): return prospect(of: curve, indicator)
      case .weights, .interim: return prospect(of: indicator.pace, indicator)
      }
    case .line(let editor):
      guard case .weights(let id) = editor.purpose, let indicator = plan?.indicator(id) else {
        return nil
      }
      let typed = try? PaceCurve.weights(editor.field.text)
      return prospect(of: typed ?? indicator.pace, indicator)
    case .cell, .text, .checklist, .finder, .explanation, .settings, .bulk, .help, .menu, .log, nil:
      return nil
    }
  }

  private func prospect(of curve: PaceCurve?, _ indicator: Indicator) -> PaceProspect? {
    guard let plan else { return nil }
    var changed = indicator
    changed.pace = curve
    let due = plan.cityTargets[indicator.id]?.due
    let asOf = assessment.asOf
    func share(_ indicator: Indicator) -> String? {
      plan.expected(of: indicator, due: due, asOf: asOf).map { "\($0.percent)%" }
    }
    var lines: [String] = []
    let ended = asOf.latestEnded(of: indicator.cadence) ?? asOf
    lines.append(
      words(PaceSentence.expectedNow(share(indicator), until: words(words.day(ended.end)))))
    if curve != indicator.pace {
      let count = book.lampChanges(from: indicator, to: changed, asOf: asOf, today: today)
      lines.append(words(PaceSentence.expectedThen(share(changed), lamps: count)))
    }
    let interim = book.interimTargets(of: indicator.id, year: plan.year)
    if interim > 0 { lines.append(words(PaceSentence.overruled(by: .interim, count: interim))) }
    if indicator.hasDatedStages {
      lines.append(words(PaceSentence.overruled(by: .stages, count: indicator.stages.count)))
    }
    return PaceProspect(
      now: plan.course(of: indicator, due: due), then: plan.course(of: changed, due: due),
      lines: lines)
  }
}
