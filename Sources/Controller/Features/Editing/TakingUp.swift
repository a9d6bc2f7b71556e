import Domain
import Languages

/// Choosing what one does with the book, and for which unit; it opens where that begins.
enum TakingUp {
  static func begin(_ state: inout State) {
    let words = state.words
    let options = State.roles.map { role in
      Choice.Option(
        name: words(RoleWord(role)), remark: words(RoleSentence.opens(RoleWord(role))))
    }
    let chosen = State.roles.firstIndex(of: state.settings.role) ?? options.count - 1
    state.layer = .choice(Choice(purpose: .workRole, options: options, selection: chosen))
  }

  static func chosenRole(_ place: Int, _ state: inout State) -> [Effect] {
    guard State.roles.indices.contains(place) else { return [] }
    let role = State.roles[place]
    state.settings.role = role
    if role?.isOfOneUnit == true {
      let options = state.book.activeUnits.map {
        Choice.Option(name: state.words.name($0), remark: "")
      }
      let own = state.book.activeUnits.firstIndex { $0.id == state.settings.unit }
      state.layer = .choice(Choice(purpose: .ownUnit, options: options, selection: own ?? 0))
    } else {
      settle(&state)
    }
    return [.remember(.role(role))]
  }

  static func chosenUnit(_ place: Int, _ state: inout State) -> [Effect] {
    guard state.book.activeUnits.indices.contains(place) else { return [] }
    let unit = state.book.activeUnits[place].id
    state.settings.unit = unit
    settle(&state)
    return [.remember(.unit(unit))]
  }

  private static func settle(_ state: inout State) {
    state.begin()
    state.tellRole()
  }
}
