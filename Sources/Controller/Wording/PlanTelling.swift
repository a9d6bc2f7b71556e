public import Domain
public import Languages

extension Words {
  /// A slot of a programme without its number: its name, or that it has none.
  public func title(_ slot: Programme.Slot) -> String {
    let given = language == .zh ? slot.name : slot.nameEn ?? slot.name
    return given.isEmpty ? self(ListWord.unnamed) : shown(given)
  }

  /// A slot of a programme by its number and name.
  public func name(_ slot: Programme.Slot) -> String { "\(slot.order) \(title(slot))" }

  /// A slot as it is told away from its programme: 五项行动 1 送温暖.
  public func name(_ id: Programme.SlotID, in plan: Plan?) -> String {
    guard let programme = plan?.programmes.first(where: { $0.id == id.programme }),
      let slot = plan?.slot(id)
    else { return id.text }
    return "\(name(programme)) \(name(slot))"
  }

  /// A slot where there is little room: 五项行动1.
  public func shortName(_ id: Programme.SlotID, in plan: Plan?) -> String {
    guard let programme = plan?.programmes.first(where: { $0.id == id.programme }),
      let slot = plan?.slot(id)
    else { return id.text }
    return language == .zh
      ? "\(name(programme))\(slot.order)" : "\(name(programme)) \(slot.order)"
  }

  /// A field of a plan's programmes, initiatives or indicators in words; nil for other fields.
  func tellPlan(_ path: FieldPath, in book: Book) -> String? {
    if let told = tellDates(path) { return told }
    guard case .plan(let year) = path.document, path.keys.count >= 3, let plan = book.plans[year]
    else { return nil }
    switch (path.keys[0], path.keys.last) {
    case ("programmes", "name") where path.keys.count == 5:
      guard let programme = Programme.ID(path.keys[1]) else { return nil }
      let id = Programme.SlotID(programme, path.keys[3])
      guard let slot = plan.slot(id) else { return nil }
      let title = plan.programmes.first { $0.id == programme }.map { name($0) } ?? ""
      return self(ProgrammeSentence.slot(slot.order, of: title))
    case ("initiatives", "items"), ("initiatives", "leadDept"):
      guard let id = Initiative.ID(path.keys[1]), let initiative = plan.initiative(id) else {
        return nil
      }
      let field: any Phrase = path.keys.last == "items" ? ScreenWord.programme : ListWord.lead
      return "\(shortName(initiative)) \(self(field))"
    case ("indicators", "items"):
      guard let id = Indicator.ID(path.keys[1]), let indicator = plan.indicator(id) else {
        return nil
      }
      return "\(shortName(indicator)) \(self(ScreenWord.programme))"
    case ("indicators", "pace"):
      guard let id = Indicator.ID(path.keys[1]), let indicator = plan.indicator(id) else {
        return nil
      }
      return "\(shortName(indicator)) \(self(PaceWord.curve))"
    default: return nil
    }
  }

  /// The value of such a field in words; nil for other fields.
  func tellPlan(_ value: FieldValue?, at path: FieldPath) -> String? {
    if let told = tellDates(value, at: path) { return told }
    guard case .plan = path.document, path.keys.count >= 3 else { return nil }
    switch (path.keys[0], path.keys.last) {
    case ("indicators", "pace"): return name(value.flatMap { PaceCurve($0) })
    case ("programmes", "name"):
      let name = value?.text ?? ""
      return name.isEmpty ? self(ListWord.unnamed) : shown(name)
    case ("initiatives", "leadDept"):
      return value?.text.map { shown($0) } ?? self(ListWord.noLead)
    case ("initiatives", "items"), ("indicators", "items"):
      return self(ProgrammeSentence.slots(value?.list?.count ?? 0))
    default: return nil
    }
  }
}
