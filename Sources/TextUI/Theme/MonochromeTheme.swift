extension Theme {
  /// The theme without any colour, for terminals that have none and for `NO_COLOR`.
  public static let mono = Theme(
    name: "mono", appearance: .dark,
    styles: Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, Style(attributes: $0.monochrome)) }))
}

extension Role {
  /// What marks a role where there is no colour.
  fileprivate var monochrome: Style.Attributes {
    switch self {
    case .text, .tab, .row, .border, .hint, .popup, .popupBorder, .barFill, .barMark, .spark,
      .lampOnPace, .lampSlow, .saved, .header:
      []
    case .dim, .barEmpty, .lampNotDue, .lampCounted, .lampNotApplicable, .lampDim: .dim
    case .title, .panelTitle, .borderFocus, .key, .popupTitle, .warning, .demo, .lampDone,
      .lampAhead:
      .bold
    case .headerFocus, .field: .underline
    case .match, .lampBehind, .lampOverdue, .marked: [.bold, .underline]
    case .tabActive, .rowFocus: .reverse
    case .cellFocus: [.reverse, .bold, .underline]
    case .alarm, .error, .fieldError: [.reverse, .bold]
    }
  }
}
