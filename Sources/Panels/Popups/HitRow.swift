import Controller
import Languages
import TextUI

/// One line of something found: its name with what matched, at the right what kind of thing it is;
/// of a command its keys, and why it can't run.
struct HitRow {
  private let state: State

  init(_ state: State) { self.state = state }

  /// The pieces of a line.
  func spans(_ hit: Search.Hit, width: Int, tellsKind: Bool = false) -> [Span] {
    switch hit.goal {
    case .command(let command):
      let kind = tellsKind ? hit.remark + "  " : ""
      return spans(command, matched: Set(hit.matched), kind: kind, width: width)
    case .term(let term):
      let explanation = [Span("  " + term.explanation(state.words), .dim)]
      return line(name(hit, role(of: term)), explanation, Span(hit.remark, .dim), width)
    case .practice:
      let remark = Span("  " + hit.remark, .dim)
      let room = width - TextWidth.columns(of: remark.text) - 1
      return line(name(hit, nil).clipped(to: room, mark: state.glyphs.ellipsis), [], remark, width)
    case .unit, .unitElsewhere, .indicator, .cell, .initiative, .area, .setting:
      return line(name(hit, nil), [], Span(hit.remark, .dim), width)
    }
  }

  private func role(of term: Term) -> Role? {
    if case .lamp(let word) = term { word.role } else { nil }
  }

  /// A command, for a menu.
  func spans(_ command: Command, number: String, width: Int) -> [Span] {
    [Span(number, .key)]
      + spans(command, matched: [], kind: "", width: width - TextWidth.columns(of: number))
  }

  private func spans(_ command: Command, matched: Set<Int>, kind: String, width: Int) -> [Span] {
    let obstacle = state.obstacle(to: command)
    let name = name(state.words(command), matched, obstacle == nil ? nil : .dim)
    let keys = state.keyLabel(of: command)
    let reason = obstacle.map { [Span("  " + state.words($0), .dim)] } ?? []
    return line(name, reason, Span(keys, .key), width, kind: Span(kind, .dim))
  }

  private func name(_ hit: Search.Hit, _ role: Role?) -> [Span] {
    name(hit.name, Set(hit.matched), role)
  }

  private func name(_ text: String, _ matched: Set<Int>, _ role: Role?) -> [Span] {
    guard !matched.isEmpty else { return [Span(text, role)] }
    return text.enumerated().map { offset, character in
      Span(String(character), matched.contains(offset) ? .match : role)
    }
  }

  /// What stands at the left, as much of the reason as there is room for, what stands at the right.
  private func line(
    _ name: [Span], _ reason: [Span], _ right: Span, _ width: Int, kind: Span = Span("")
  ) -> [Span] {
    let columns = name.columns + right.columns
    var middle = reason.clipped(
      to: max(0, width - columns - 2), mark: state.glyphs.ellipsis)
    var left = width - columns - middle.columns
    if left > kind.columns { middle.append(kind) }
    left = width - columns - middle.columns
    guard left >= 1 else { return name + middle }
    let space = Span(String(repeating: " ", count: left))
    return reason.isEmpty && !kind.text.isEmpty
      ? name + [space] + middle + [right] : name + middle + [space, right]
  }
}
