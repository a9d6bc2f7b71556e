/// Why a step with a task or an issue is refused.
public enum WorkRefusal: Error, Hashable, Sendable {
  /// There is no such item.
  case unknownItem(String)
  /// What is to be done is not said.
  case noTitle
  /// What stands as it does can't be taken that step; the steps that can be taken follow.
  case wrongState(WorkItem.Kind, WorkItem.State, WorkItem.Step.Kind, next: [WorkItem.Step.Kind])
  /// Who does something doesn't close it or agree to its extension.
  case ownWork(WorkItem.Step.Kind, by: String)
  /// An extension leads to a later day than the one that is due.
  case dueNotLater(Day)
  /// Nobody asks for an extension.
  case nothingAsked
  /// Once it is taken on its due day changes only by an extension.
  case dueByExtension
}

extension WorkItem {
  /// Why somebody can't take a step; nil when he can.
  ///
  /// Who handed in something, or answers for it by name, neither closes it nor agrees to his own
  /// extension, unless one person works alone.
  public func refusal(of step: Step.Kind, by person: String, isAlone: Bool) -> WorkRefusal? {
    guard isPossible(step) else {
      if step == .grant || step == .refuse { return .nothingAsked }
      let next = Step.Kind.allCases.filter { $0 != .note && $0 != .ask && isPossible($0) }
      return .wrongState(kind, state, step, next: next)
    }
    switch step {
    case .close: return !isAlone && isDone(by: person) ? .ownWork(step, by: person) : nil
    case .grant:
      return !isAlone && askedExtension?.by == person ? .ownWork(step, by: person) : nil
    case .take, .submit, .giveBack, .ask, .refuse, .extend, .hold, .cancel, .note: return nil
    }
  }

  /// Whether how it stands allows a step, whoever takes it.
  func isPossible(_ step: Step.Kind) -> Bool {
    // Asked of every step at every key: no set is hashed for it.
    let allowed: [State]
    switch (kind, step) {
    case (_, .note): return true
    case (_, .grant), (_, .refuse): return askedExtension != nil && !isFinished
    case (.task, .take): allowed = [.toSign, .returned, .held]
    case (.task, .submit): allowed = [.inProgress, .returned, .extended]
    case (.task, .close), (.task, .giveBack): allowed = [.handedIn]
    case (.task, .ask), (.task, .extend), (.task, .hold):
      allowed = [.toSign, .inProgress, .returned, .extended]
    case (.task, .cancel): return !isFinished
    case (.issue, .take): allowed = [.open, .reopened]
    case (.issue, .submit): allowed = [.fixing, .reopened]
    case (.issue, .close): allowed = [.review]
    case (.issue, .giveBack): allowed = [.review, .closed]
    case (.issue, .ask), (.issue, .extend): allowed = [.open, .fixing, .reopened]
    // A problem doesn't go away by being put off.
    case (.issue, .hold), (.issue, .cancel): allowed = []
    }
    return allowed.contains(state)
  }

  /// Whether somebody does it: he handed it in last, or answers for it by name.
  func isDone(by person: String) -> Bool {
    if !owner.isEmpty, owner == person { return true }
    return steps.last { $0.kind == .submit }?.by == person
  }

  /// Whether somebody would ask for an extension, where another one just gives it.
  func asks(_ person: String) -> Bool {
    if !owner.isEmpty { return owner == person }
    return steps.last { $0.kind == .take || $0.kind == .submit }?.by == person
  }

  /// How it stands after a step.
  func state(after step: Step.Kind) -> State {
    switch (kind, step) {
    case (_, .note), (_, .ask), (_, .refuse): state
    case (.task, .take): .inProgress
    case (.task, .submit): .handedIn
    case (.issue, .take): .fixing
    case (.issue, .submit): .review
    case (_, .close): .closed
    case (.task, .giveBack): .returned
    case (.issue, .giveBack): .reopened
    // What nobody signed for yet has still to be signed for.
    case (.task, .extend), (.task, .grant):
      state == .toSign || state == .handedIn ? state : .extended
    case (.issue, .extend), (.issue, .grant): state
    case (_, .hold): .held
    case (_, .cancel): .cancelled
    }
  }
}
