/// Edits of what a plan's initiatives and programmes are: names of slots, tags, lead departments.
extension Book {
  func nameSlot(_ slot: Programme.SlotID, _ year: Int, _ name: String)
    throws(EditError) -> [FieldChange]
  {
    let old = try known(slot, year)
    guard name != old.name else { return [] }
    return change(
      FieldPath(
        .plan(year: year), ["programmes", slot.programme.text, "slots", slot.key, "name"]),
      to: .text(name))
  }

  func tag(_ tagged: Edit.Tagged, _ slot: Programme.SlotID, _ year: Int, _ isTagged: Bool)
    throws(EditError) -> [FieldChange]
  {
    _ = try known(slot, year)
    guard let plan = plans[year] else { throw .unknownYear(year) }
    var items: [String]
    let keys: [String]
    switch tagged {
    case .initiative(let id):
      guard let initiative = plan.initiative(id) else { throw .unknownInitiative(id.text) }
      (items, keys) = (initiative.items, ["initiatives", id.text, "items"])
    case .indicator(let id):
      guard let indicator = plan.indicator(id) else { throw .unknownIndicator(id.text) }
      (items, keys) = (indicator.items, ["indicators", id.text, "items"])
    }
    guard items.contains(slot.text) != isTagged else { return [] }
    if isTagged { items.append(slot.text) } else { items.removeAll { $0 == slot.text } }
    return change(
      FieldPath(.plan(year: year), keys),
      to: items.isEmpty ? nil : .list(items.map(FieldValue.text)))
  }

  func setLead(_ id: Initiative.ID, _ year: Int, _ name: String?)
    throws(EditError) -> [FieldChange]
  {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    guard plan.initiative(id) != nil else { throw .unknownInitiative(id.text) }
    let wanted = name?.isEmpty == false ? name : nil
    return change(
      FieldPath(.plan(year: year), ["initiatives", id.text, "leadDept"]),
      to: wanted.map(FieldValue.text))
  }

  private func known(_ id: Programme.SlotID, _ year: Int) throws(EditError) -> Programme.Slot {
    guard let plan = plans[year] else { throw .unknownYear(year) }
    guard let slot = plan.slot(id) else { throw .unknownSlot(id.text) }
    return slot
  }
}
