public import Domain
public import Languages

extension Words {
  /// What a row of 计划 or 两纲 is called.
  public func title(of node: PartBoard.Node, in book: Book, year: Int) -> String {
    switch node {
    case .part(let part): name(of: part, in: book, year: year)
    case .section(let section): self(PartWord(section))
    }
  }

  /// A line of what is chosen: what it is called, and what stands there; nil when nothing does.
  public func tell(_ line: PartBoard.Line, in book: Book, year: Int) -> (
    label: String, value: String?
  ) {
    switch line {
    case .year: (self(PartWord.year), self(StatusLabel.year(year)))
    case .field(let part, let field):
      (label(field), shown(field, of: part, in: book, year: year) ?? standard(field, part))
    case .weight(let part):
      (
        shortName(of: part, in: book, year: year),
        shown(.named(.weight), of: part, in: book, year: year) ?? "1"
      )
    }
  }

  /// What holds where nothing is written: the thresholds that every plan has.
  private func standard(_ field: PartField, _ part: Part) -> String? {
    guard part.kind == .plan, case .named(let name) = field else { return nil }
    let rules = LampRules.standard
    switch name {
    case .ahead: return rules.ahead.description
    case .onPace: return rules.onPace.description
    case .slow: return rules.slow.description
    case .notDue: return rules.notDue.description
    case .margin: return rules.margin.description
    case .state: return option(Plan.State.active.rawValue, of: .state)
    case .curve: return option("linearMonths", of: .curve)
    default: return nil
    }
  }
}

extension PartWord {
  /// The heading of a section.
  public init(_ section: PartBoard.Section) {
    switch section {
    case .year: self = .plan
    case .work: self = .work
    case .programmes: self = .programmes
    case .units: self = .units
    case .rules: self = .rules
    }
  }
}

extension State {
  /// The indicator of the two outlines that a part is; nil for any other.
  public func outcome(_ part: Part?) -> Outcome? {
    guard let part, part.kind == .outcome else { return nil }
    return Outcome.ID(part.id).flatMap { book.outlines.outcomes[$0] }
  }
}
