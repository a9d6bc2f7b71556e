/// The entries of one figure of one unit, by period and in the order of periods.
///
/// A large book has more than a hundred thousand of these: figures stand close together, and what most
/// of them go without takes no room until one has it.
public struct PeriodEntries: Hashable, Sendable {
  private var figures: [PackedFigure] = []
  /// What they don't tell: none while there is nothing of that, else one.
  private var beside: [EntryColumns] = []

  /// No entries.
  public init() {}

  /// The same entries without room for more.
  var compact: PeriodEntries {
    var compact = PeriodEntries()
    compact.figures = figures.map { $0 }
    compact.beside = beside.map(\.compact)
    return compact
  }

  /// Takes all entries out, and keeps the room that they had.
  mutating func removeAll() {
    figures.removeAll(keepingCapacity: true)
    beside = []
  }

  /// Entries by period.
  init(_ elements: some Sequence<Element>) {
    for (period, entry) in elements { self[period] = entry }
  }

  /// The number of periods with an entry.
  public var count: Int { figures.count }
  /// Whether there is none.
  public var isEmpty: Bool { figures.isEmpty }

  /// The entry of a period; nil when there is none.
  public subscript(period: Period) -> Entry? {
    get { figures.firstIndex { $0.period == period }.map(entry) }
    set {
      let place = place(of: period) ?? figures.count
      if place < figures.count, figures[place].period == period { remove(at: place) }
      if let newValue { insert(newValue, for: period, at: place) }
    }
  }

  private mutating func remove(at place: Int) {
    let other = figures[place].isOther ? othersCount(before: place) : nil
    figures.remove(at: place)
    guard !beside.isEmpty else { return }
    if let other { beside[0].others.remove(at: other) }
    beside[0].remove(at: place)
    if figures.isEmpty || beside[0].isBlank { beside = [] }
  }

  /// Takes in what was reported and nothing else is known of; false, with nothing taken in, where the
  /// period has something already.
  ///
  /// - Parameter content: the same as the figure.
  mutating func add(_ figure: PackedFigure, _ content: @autoclosure () -> Entry.Content) -> Bool {
    let isBehindAll = figures.last.map { $0.period < figure.period } ?? true
    if isBehindAll, !figure.isOther, beside.isEmpty {
      figures.append(figure)
      return true
    }
    guard self[figure.period] == nil else { return false }
    self[figure.period] = Entry(content())
    return true
  }

  private mutating func insert(_ entry: Entry, for period: Period, at place: Int) {
    let figure = PackedFigure(entry.content, in: period)
    if !beside.isEmpty || figure.isOther || !entry.hasOnlyContent {
      if beside.isEmpty { beside = [EntryColumns()] }
      if figure.isOther { beside[0].others.insert(entry.content, at: othersCount(before: place)) }
      beside[0].insert(entry, at: place, of: figures.count)
    }
    figures.insert(figure, at: place)
  }

  /// The place of the first entry that is not of an earlier period; nil behind the last one.
  private func place(of period: Period) -> Int? {
    guard let last = figures.last, !(last.period < period) else { return nil }
    return figures.firstIndex { !($0.period < period) }
  }

  private func othersCount(before place: Int) -> Int {
    beside.isEmpty ? 0 : figures[..<place].count { $0.isOther }
  }

  private func content(at place: Int) -> Entry.Content {
    figures[place].content ?? beside[0].others[othersCount(before: place)]
  }

  private func entry(_ place: Int) -> Entry {
    guard let beside = beside.first else { return Entry(content(at: place)) }
    return Entry(content(at: place), beside.remarks(place), beside.stamp(place))
  }
}

extension PeriodEntries: RandomAccessCollection {
  /// A period and its entry.
  public typealias Element = (key: Period, value: Entry)

  /// The first place.
  public var startIndex: Int { 0 }
  /// Behind the last place.
  public var endIndex: Int { figures.count }
  /// The period and the entry of a place.
  public subscript(place: Int) -> Element { (figures[place].period, entry(place)) }
}

extension PeriodEntries: ExpressibleByDictionaryLiteral {
  /// Entries by period.
  public init(dictionaryLiteral elements: (Period, Entry)...) {
    self.init(elements.map { (key: $0.0, value: $0.1) })
  }
}

extension PeriodEntries {
  /// What was reported, in the order of periods, without who and when.
  var contents: some RandomAccessCollection<(period: Period, content: Entry.Content)> {
    figures.indices.lazy.map { (figures[$0].period, content(at: $0)) }
  }

  /// Goes on with everything that was reported.
  func add(to sum: inout QuickSum) {
    sum.add(UInt64(figures.count))
    for figure in figures { figure.add(to: &sum) }
    for other in beside.first?.others ?? [] { sum.add(Entry(other).value) }
  }

  /// What was reported for a period, without who and when; nil when nothing was.
  public func content(_ period: Period) -> Entry.Content? {
    figures.firstIndex { $0.period == period }.map { content(at: $0) }
  }
}
