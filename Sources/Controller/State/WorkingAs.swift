public import Domain
public import Languages

/// What the role that somebody works in lets them change, and where they begin.
extension State {
  /// Why nothing can be changed; nil: it can.
  public var readOnly: String? {
    if let fileReadOnly { return fileReadOnly }
    guard let role = settings.role, role.onlyLooks else { return nil }
    return words(RoleSentence.onlyLooks(role: words(RoleWord(role)), key: settingsKey))
  }

  /// Who works here and as what, `王敏·填报员`; the name alone where no role was chosen.
  public var whoWorks: String {
    guard let role = settings.role else { return words.shown(person) }
    return words.shown(person) + "·" + words(RoleWord(role))
  }

  private var settingsKey: String { keys.label(of: .settings) }

  /// The unit that alone may be changed, with all below it; nil: any.
  private var ownUnit: ReportingUnit? {
    guard settings.role?.isOfOneUnit == true else { return nil }
    return settings.unit.flatMap { book.unit($0) }
  }

  /// Why the role doesn't change a unit's figures; nil when it does.
  func roleObstacle(toChange unit: ReportingUnit.ID) -> ObstacleSentence? {
    guard let own = ownUnit, own.id != unit, !book.leaves(below: own.id).contains(unit) else {
      return nil
    }
    return .role(
      .notYours(
        unit: book.unit(unit).map { words.name($0) } ?? unit.text, own: words.name(own),
        key: settingsKey))
  }

  /// Why the role doesn't run a command; nil when it does.
  func roleObstacle(of command: Command) -> ObstacleSentence? {
    guard let role = settings.role, role.isOfOneUnit else { return nil }
    switch command {
    case .accept, .giveBack, .lock, .target, .lead, .tag, .addMeeting, .addAgenda, .attend,
      .endMeeting, .freezeFigures,
      .decide where screen == .meeting:
      return .role(.officeOnly(role: words(RoleWord(role)), key: settingsKey))
    case .edit where screen == .meeting, .raise where screen == .meeting,
      .lower where screen == .meeting, .removeItem where screen == .meeting,
      .note where screen == .meeting:
      return .role(.officeOnly(role: words(RoleWord(role)), key: settingsKey))
    case .edit, .clear, .bulkSet:
      return markedPlaces.lazy.compactMap { place in
        assessment.units.indices.contains(place.row)
          ? roleObstacle(toChange: assessment.units[place.row].id) : nil
      }.first
    case .submit: return focusedUnit.flatMap { roleObstacle(toChange: $0.id) }
    default: return nil
    }
  }

  /// The roles in the order in which they are offered; nil is that of somebody who may do anything.
  static let roles: [WorkRole?] = WorkRole.allCases + [nil]

  /// Asks who works with the book, once; whoever leaves the question may do anything.
  public mutating func askRole() {
    guard settings.role == nil else { return }
    TakingUp.begin(&self)
  }

  /// Opens the screen that the role begins with; back from it leads to 总览.
  public mutating func begin() {
    guard let role = settings.role else { return }
    let row = settings.unit.flatMap { Descending.row(of: $0, &self) }
    switch role {
    case .clerk:
      guard let row, Command.fill.obstacle(in: self) == nil else { return }
      focus.row = row
      Filling.begin(&self)
    case .unitHead: if let row { Paging.goToUnit(row, &self) }
    case .office: Navigation.go(to: .filing, &self)
    case .leader, .viewer: break
    }
    refreshViews()
    tellRole()
  }

  /// Says who works here as what, and which key changes that.
  mutating func tellRole() {
    notice = Notice(
      words(
        RoleSentence.chosen(
          person: words.shown(person), role: words(RoleWord(settings.role)), key: settingsKey)))
  }
}

extension RoleWord {
  /// The word of a role; nil is that of somebody who may do anything.
  public init(_ role: WorkRole?) {
    switch role {
    case .clerk: self = .clerk
    case .unitHead: self = .unitHead
    case .office: self = .office
    case .leader: self = .leader
    case .viewer: self = .viewer
    case nil: self = .anyone
    }
  }
}
