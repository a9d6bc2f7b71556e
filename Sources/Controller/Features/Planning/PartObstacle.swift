import Domain
import Languages

extension State {
  /// Why a command of 计划 and 两纲 can't run; nil when it can.
  func partObstacle(_ command: Command) -> ObstacleSentence? {
    guard screen == .planning || screen == .outlines, command != .copyForward || screen == .planning
    else { return .onlyOn(screen: words(ScreenWord.planning)) }
    if let readOnly { return .readOnly(readOnly) }
    switch command {
    case .addPart:
      let isEmpty = screen == .outlines && parts.rows.isEmpty
      return isEmpty || !PartEditing.spots(self).isEmpty ? nil : .choosePart
    case .edit: return parts.part == nil && parts.lines.isEmpty ? .choosePart : nil
    case .endPart:
      if parts.chosenLine != nil { return nil }
      return parts.part?.kind.isMadeByHand == true ? nil : .choosePart
    case .partUp, .partDown: return parts.part == nil ? .choosePart : nil
    default: return nil
    }
  }
}
