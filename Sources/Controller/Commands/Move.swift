/// A step of the cursor: the commands that move it and change nothing else.
enum Move: Hashable, Sendable, CaseIterable {
  case up, down, left, right, pageUp, pageDown, first, last, rowStart, rowEnd
  case nextPanel, previousPanel

  /// The command that makes it.
  var command: Command {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .first: .first
    case .last: .last
    case .rowStart: .rowStart
    case .rowEnd: .rowEnd
    case .nextPanel: .nextPanel
    case .previousPanel: .previousPanel
    }
  }
}

extension Command {
  /// The step that it makes; nil when it does something else.
  var move: Move? { Move.allCases.first { $0.command == self } }
}
