import Domain

extension Store {
  /// The same changes with the members of each record that this program does not know, as a newer one
  /// or a hand wrote them: who changes an entry or a target does not take them away,
  /// and who takes one away and brings it back has them again.
  func carryingUnknown(_ changes: [FieldChange]) -> [FieldChange] {
    changes.map { change in
      guard let old = change.old?.record, change.new == nil || change.new?.record != nil,
        let present =
          (fold.value(of: change.path)
          ?? held[change.path.document]?
          .value(at: change.path.keys))?.record
      else { return change }
      let new = change.new?.record
      let unknown = present.filter { old[$0.key] == nil && new?[$0.key] == nil }
      guard !unknown.isEmpty else { return change }
      return FieldChange(
        change.path, old: .record(old.merging(unknown) { known, _ in known }),
        new: new.map { .record($0.merging(unknown) { known, _ in known }) })
    }
  }
}
