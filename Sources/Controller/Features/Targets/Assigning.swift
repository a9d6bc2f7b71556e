import Domain
import Languages

/// Who has which part in an indicator 责任分解: of one target's place, or of all that are chosen.
enum Assigning {
  /// The parts that can be chosen; nil: not asked.
  private static let roles: [Assignment.Role?] = [.lead, .report, .support, .notApplicable, nil]

  static func begin(_ state: inout State) {
    let places = state.chosenTargets.filter { $0.unit != nil }
    guard let first = places.first else { return }
    begin(places, now: state.assignment(at: first)?.role, &state)
  }

  static func begin(
    _ places: [Proposal.Place], now: Assignment.Role?, _ state: inout State
  ) {
    let options = roles.map { role in
      let word = role.map { AssignmentWord($0) } ?? .notAsked
      return Choice.Option(
        name: state.words(word),
        remark: role == .notApplicable ? state.words(NoNumberRemark(.notApplicable)) : "")
    }
    state.layer = .choice(
      Choice(
        purpose: .role(places), options: options, selection: roles.firstIndex(of: now) ?? 1))
  }

  static func chosen(_ selection: Int, _ places: [Proposal.Place], _ state: inout State)
    -> [Effect]
  {
    guard roles.indices.contains(selection) else { return [] }
    guard let role = roles[selection] else { return assign(nil, places) }
    if role == .notApplicable {
      LineEditing.begin(.roleReason(places), text: "", &state)
      return []
    }
    return assign(Assignment(role), places)
  }

  /// One edit, which one undo takes back.
  static func assign(_ assignment: Assignment?, _ places: [Proposal.Place]) -> [Effect] {
    let edits = places.compactMap { place -> Edit? in
      guard case .target(let unit?, let indicator, let year) = place else { return nil }
      return .assign(unit, indicator, year: year, assignment)
    }
    guard let first = edits.first else { return [] }
    return [.append(edits.count == 1 ? first : .batch(edits), reason: assignment?.reason)]
  }
}
