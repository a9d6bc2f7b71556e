public import Domain
public import Languages

extension Words {
  /// What changed between two moments: the plan, its areas, the units, then lamps, then figures.
  public func tell(_ comparison: SnapshotComparison, in book: Book, year: Int)
    -> [Explanation.Line]
  {
    let plan = book.plans[year]
    var lines: [Explanation.Line] = [
      .text(tell(comparison.whole, self(LabelWord.wholeCity)))
    ]
    lines += (plan?.areas ?? []).compactMap { area in
      comparison.areas[area.id].map { .text(tell($0, name(area))) }
    }
    let units = book.units.compactMap { unit in
      comparison.units[unit.id].flatMap { pair in
        pair.hasChanged ? Explanation.Line.text(tell(pair, name(unit))) : nil
      }
    }
    if !units.isEmpty { lines += [.heading(self(ColumnWord.unit))] + units }
    let turned = ordered(comparison.lampsChanged, in: book, plan)
    let others = ordered(comparison.changed.filter { !$0.hasAnotherLamp }, in: book, plan)
    if !turned.isEmpty {
      lines.append(.heading(self(MeetingSentence.lampsChanged(turned.count))))
      lines += turned.map { .text(tell($0, in: book, plan)) }
    }
    if !others.isEmpty {
      lines.append(.heading(self(MeetingSentence.figuresChanged(others.count))))
      lines += others.map { .text(tell($0, in: book, plan)) }
    }
    if turned.isEmpty, others.isEmpty { lines.append(.text(self(MeetingSentence.nothingChanged))) }
    return lines
  }

  /// In the order of the units, those of the whole city first, and of the plan.
  private func ordered(_ lines: [SnapshotComparison.Line], in book: Book, _ plan: Plan?)
    -> [SnapshotComparison.Line]
  {
    let units = Dictionary(uniqueKeysWithValues: book.units.enumerated().map { ($1.id, $0 + 1) })
    func key(_ line: SnapshotComparison.Line) -> (Int, Int) {
      (
        line.unit.map { units[$0] ?? units.count + 1 } ?? 0,
        plan?.index(of: line.indicator) ?? 0
      )
    }
    return lines.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// 综合 46% → 52%（+6.0 个百分点）缓 → 达.
  private func tell(_ pair: SnapshotComparison.Pair, _ name: String) -> String {
    let then = percent(pair.then?.completion)
    let now = percent(pair.now?.completion)
    let change = pair.points.flatMap { $0 == .zero ? nil : self.change(.points($0)) }
    return told(
      name, then, now, change, pair.then?.lamp, pair.now?.lamp)
  }

  /// 福清市 巾帼大宣讲 40 → 52（+12 场）缓 → 达.
  private func tell(_ line: SnapshotComparison.Line, in book: Book, _ plan: Plan?) -> String {
    let indicator = plan?.indicator(line.indicator)
    let unit = line.unit.map { id in book.unit(id).map { name($0) } ?? id.text }
    let what = indicator.map { shortName($0) } ?? line.indicator.text
    return told(
      "\(unit ?? self(LabelWord.wholeCity)) \(what)", amount(line.then), amount(line.now),
      change(line, indicator), line.then?.lamp, line.now?.lamp)
  }

  /// How much a figure changed, in its own unit or in percentage points; nil where it can't be said.
  public func change(_ line: SnapshotComparison.Line, _ indicator: Indicator?) -> String? {
    switch line.change {
    case .amount(.zero), nil: return nil
    case .amount(let amount):
      let unit = indicator.map { measure($0) } ?? ""
      return (amount > .zero ? "+" : "") + amount.description + (unit.isEmpty ? "" : " \(unit)")
    case .points(let points): return points == .zero ? nil : change(.points(points))
    }
  }

  /// A figure as it was frozen: of a ratio both its numbers.
  public func amount(_ figure: Snapshot.Figure?) -> String {
    if let upper = figure?.upper, let lower = figure?.lower { return "\(upper)/\(lower)" }
    return figure?.value?.description ?? "–"
  }

  private func percent(_ share: Quantity?) -> String {
    share.map { "\(Fraction($0).percent)%" } ?? "–"
  }

  private func told(
    _ name: String, _ then: String, _ now: String, _ change: String?, _ lamp: Lamp?,
    _ lampNow: Lamp?
  ) -> String {
    func word(_ lamp: Lamp?) -> String { lamp.map { self(LampWord($0)) } ?? "–" }
    let amounts = then == now ? now : "\(then) → \(now)"
    let lamps = lamp == lampNow ? word(lamp) : "\(word(lamp)) → \(word(lampNow))"
    return [name, amounts, change.map { "(\($0))" }, lamps].compactMap { $0 }
      .joined(separator: " ")
  }
}
