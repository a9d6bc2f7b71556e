/// What the indicators came to month by month, kept from one start to the next.
///
/// Each indicator's months stand under a sum of everything that they are made of: what changed since, by
/// whoever's hand, is found by that and computed anew.
public struct YearSums: Sendable {
  private struct Months: Sendable {
    let basis: UInt64
    let figures: [CourseFigure]
  }
  private var known: [Indicator.ID: Months] = [:]
  /// Whether it holds what was not there when it was read or kept last.
  public private(set) var isChanged = false

  /// No sums.
  public init() {}

  /// The months of an indicator, if they are made of just this; nil otherwise.
  func figures(of indicator: Indicator.ID, on basis: UInt64) -> [CourseFigure]? {
    known[indicator].flatMap { $0.basis == basis ? $0.figures : nil }
  }

  /// Takes in what was computed.
  mutating func keep(_ figures: [CourseFigure], of indicator: Indicator.ID, on basis: UInt64) {
    known[indicator] = Months(basis: basis, figures: figures)
    isChanged = true
  }

  /// Says that it is kept as it is.
  public mutating func settle() { isChanged = false }
}

extension YearSums {
  /// Raised when the same figures come to something else.
  private static let version = 1

  /// Reads what `value` writes; without what isn't as that writes it.
  public init(from value: FieldValue) {
    guard value["version"]?.number == YearSums.version else { return }
    for (name, member) in value["months"]?.record ?? [:] {
      guard let indicator = Indicator.ID(name),
        let basis = member["of"]?.text.flatMap({ UInt64($0, radix: 16) }),
        let texts = member["figures"]?.list
      else { continue }
      let figures = texts.compactMap { CourseFigure($0) }
      guard figures.count == texts.count else { continue }
      known[indicator] = Months(basis: basis, figures: figures)
    }
  }

  /// Everything, as a file holds it.
  public var value: FieldValue {
    var months: [String: FieldValue] = [:]
    for (indicator, found) in known {
      months[indicator.text] = .record([
        "of": .text(String(found.basis, radix: 16)),
        "figures": .list(found.figures.map(\.value)),
      ])
    }
    return .record(["version": .number(YearSums.version), "months": .record(months)])
  }
}

extension Assessment {
  /// A sum of the plan, and of which units are summed.
  func planSum(in book: Book) -> UInt64 {
    var sum = QuickSum()
    book.record(of: .plan(year: year)).map { sum.add($0) }
    // Below the city nothing has a target of the city.
    if case .below(let unit?) = scope { sum.add(unit.text) }
    return sum.value
  }

  /// A sum of all that an indicator's months over all units are made of.
  ///
  /// - Parameter plan: that of the plan.
  func basis(ofColumn column: Int, in book: Book, plan: UInt64) -> UInt64 {
    let indicator = indicators[column].id
    var sum = QuickSum()
    sum.add(plan)
    sum.add(indicator.text)
    sum.add(UInt64(year))
    for unit in rows.lowest {
      let figures = book.year(year, of: unit.id)
      sum.add(unit.id.text)
      sum.add(figures.assignments[indicator]?.role.rawValue ?? "")
      figures.entries[indicator]?.add(to: &sum)
      figures.targets[indicator].map { sum.add($0.value) }
    }
    return sum.value
  }
}

extension QuickSum {
  /// Goes on with a value, a record's members in the order of their keys.
  mutating func add(_ value: FieldValue) {
    switch value {
    case .text(let text):
      add(1)
      add(text)
    case .number(let number):
      add(2)
      add(UInt64(bitPattern: Int64(number)))
    case .flag(let flag): add(flag ? 3 : 4)
    case .list(let items):
      add(5)
      add(UInt64(items.count))
      for item in items { add(item) }
    case .record(let members):
      add(6)
      add(UInt64(members.count))
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        add(key)
        add(member)
      }
    }
  }
}
