public import Domain
import Languages
import TextUI

/// Where a new part can be made.
public struct PartSpot: Hashable, Sendable {
  /// What is made.
  public let kind: Part.Kind
  /// Below what; nil at the top.
  public let parent: Part?
}

/// Making new parts where the cursor of 计划 or 两纲 stands.
extension PartEditing {
  /// What can be made where the cursor stands: below it, then beside it.
  static func spots(_ state: State) -> [PartSpot] {
    switch state.parts.chosen?.node {
    case .section(.work): return [PartSpot(kind: .area, parent: nil)]
    case .section(.programmes): return [PartSpot(kind: .programme, parent: nil)]
    case .section(.units): return [PartSpot(kind: .unit, parent: nil)]
    case .section(.year), .section(.rules), nil: return []
    case .part(let part):
      let below = part.kind.children.map { PartSpot(kind: $0, parent: part) }
      let parent = state.book.parent(of: part, in: year(state))
      return below + (part.kind.isMadeByHand ? [PartSpot(kind: part.kind, parent: parent)] : [])
    }
  }

  static func beginAdding(_ state: inout State) -> [Effect] {
    if state.screen == .outlines, state.parts.rows.isEmpty { return append(.addOutlines, &state) }
    let spots = spots(state)
    guard spots.count > 1 else {
      if let spot = spots.first { beginAdding(spot, &state) }
      return []
    }
    state.layer = .choice(
      Choice(
        purpose: .newPart(spots),
        options: spots.map { Choice.Option(name: name(of: $0, state), remark: "") }, selection: 0))
    return []
  }

  static func beginAdding(_ spot: PartSpot, _ state: inout State) {
    LineEditing.begin(.newPart(spot), text: "", &state)
  }

  /// What is asked of a new part: 思想引领下新举措的名称.
  static func name(of spot: PartSpot, _ state: State) -> String {
    state.words.tell(spot, in: state.book, year: year(state))
  }

  /// Makes a part of a name; an identifier may stand behind it: 家访 #home-visits.
  static func commit(
    _ text: String, _ spot: PartSpot, _ editor: inout LineEditor, _ state: inout State
  ) -> [Effect] {
    let pieces = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(pieces.first ?? "").trimmingSpaces
    let wanted = pieces.count > 1 ? String(pieces[1]).trimmingSpaces : nil
    let part = state.book.newPart(spot, named: name, identifier: wanted, in: year(state))
    let edit = PartEdit.add(part, under: spot.parent, name: name)
    if let refusal = refusal(of: edit, state) {
      editor.refusal = refusal
      return []
    }
    return [.append(.part(edit, year: year(state)), reason: nil)]
  }
}
