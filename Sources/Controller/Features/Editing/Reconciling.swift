public import Domain
import Languages
import TextUI

/// Settling what people set differently without knowing of each other: one of the values holds.
enum Reconciling {
  /// Offers the values of the figure under the cursor; where it is not in doubt, those of the first
  /// field that is.
  static func begin(_ state: inout State) {
    guard let dispute = state.focusedDispute ?? state.disputes.first else { return }
    offer(dispute, &state)
  }

  /// Offers the values of a field.
  static func offer(_ dispute: Dispute, _ state: inout State) {
    let last = dispute.claims.count - 1
    let options = dispute.claims.enumerated().map { place, claim in
      let words = state.words
      let value = words.tell(claim.value, at: dispute.path)
      let shown = place == last ? " · \(words(EditingSentence.shownNow))" : ""
      let day = words(words.day(claim.at.day))
      return Choice.Option(
        name: value, remark: "\(words.shown(claim.by)) · \(day) \(claim.at.clock)\(shown)")
    }
    state.layer = .choice(
      Choice(purpose: .dispute(dispute), options: options, selection: last))
  }

  static func chosen(_ selection: Int, _ dispute: Dispute) -> [Effect] {
    guard dispute.claims.indices.contains(selection) else { return [] }
    return [.resolve(dispute.path, dispute.claims[selection].value)]
  }

  /// Takes over what is in doubt now; what has newly come into doubt is told.
  static func take(_ disputes: [Dispute], _ state: inout State) {
    let known = Set(state.disputes.map(\.path))
    let new = disputes.filter { !known.contains($0.path) }
    state.disputes = disputes
    if let first = new.first {
      state.notice = Notice(
        state.words(
          MessageSentence.disputed(
            place: state.words.tell(first.path, in: state.book), key: KeyMap.reconcileKey)),
        .warning)
    }
    // A choice among values that have meanwhile changed would choose from the past.
    if case .choice(let choice) = state.layer, case .dispute(let open) = choice.purpose,
      !disputes.contains(open)
    {
      state.layer = nil
    }
  }
}

extension State {
  /// What is in doubt of the figure or target under the cursor, that of its own period first.
  public var focusedDispute: Dispute? {
    if screen == .report { return reportRow.flatMap { dispute(of: $0) } }
    guard !disputes.isEmpty, hasFigures, let indicator = focusedIndicator else { return nil }
    let found = disputes(of: focusedUnit?.id, indicator.id)
    return found.first { $0.path == focusedCell?.field } ?? found.first
  }

  /// Whether anything of a figure is in doubt: of any period, or its target.
  public func isDisputed(row: Int, column: Int) -> Bool {
    guard !disputes.isEmpty, assessment.indicators.indices.contains(column) else { return false }
    let unit = assessment.units.indices.contains(row) ? assessment.units[row].id : nil
    return !disputes(of: unit, assessment.indicators[column].id).isEmpty
  }

  private func disputes(of unit: ReportingUnit.ID?, _ indicator: Indicator.ID) -> [Dispute] {
    disputes.filter { dispute in
      guard dispute.path.keys.count >= 2, dispute.path.keys[1] == indicator.text else {
        return false
      }
      switch dispute.path.document {
      case .unit(let id, let year): return id == unit && year == assessment.year
      case .plan(let year): return unit == nil && year == assessment.year
      case .book, .outlines, .work, .meeting, .snapshot: return false
      }
    }
  }
}

extension KeyMap {
  /// The key that settles a doubt, as it is told.
  static var reconcileKey: String {
    standard.keys(of: .reconcile).first?.map { KeyName.label(of: $0) }.joined() ?? ""
  }
}
