/// What cuts across the areas of a plan: programmes by their tags, and the departments that lead.
extension Plan {
  /// A slot of a programme; nil when the plan has none such.
  public func slot(_ id: Programme.SlotID) -> Programme.Slot? {
    programmes.first { $0.id == id.programme }?.slots.first { $0.key == id.key }
  }

  /// The slots an indicator belongs to, by its own tags or those of its initiative, in the order of
  /// the programmes; tags that name no slot are passed over.
  public func slots(of indicator: Indicator) -> [Programme.SlotID] {
    let own = indicator.items
    let inherited = initiative(indicator.initiative)?.items ?? []
    guard !own.isEmpty || !inherited.isEmpty else { return [] }
    let tags = Set(own).union(inherited)
    return programmes.flatMap { programme in
      programme.slots.map { Programme.SlotID(programme.id, $0.key) }
        .filter { tags.contains($0.text) }
    }
  }

  /// The department that leads an indicator's initiative; nil when nobody said.
  public func leadDepartment(of indicator: Indicator) -> String? {
    initiative(indicator.initiative)?.leadDepartment
  }

  /// The departments that lead an initiative, each once, in the order of the plan.
  public var leadDepartments: [String] {
    var seen: Set<String> = []
    return initiatives.compactMap(\.leadDepartment).filter { seen.insert($0).inserted }
  }
}
