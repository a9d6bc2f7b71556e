public import Domain
import Languages

extension TextFacts {
  /// What a bulletin 通报 of a period tells: completion, areas, who handed in, what is worth spreading,
  /// what is behind; ranks only where somebody asks for them.
  public func bulletin(_ period: Period, isRanked: Bool) -> FieldValue {
    let filings = book.filings(of: period.closingMonth, today: today)
    var facts = common(assessment.whole)
    facts["period"] = .text(words(words.full(period)))
    facts["filing"] = .text(
      filings.isEmpty ? "" : words.summary(Completeness(filings), of: period.closingMonth))
    facts["inTime"] = row(filings.filter(\.isOnTime).map { name($0.unit) })
    facts["late"] = row(
      filings.filter { $0.isHandedIn && !$0.isOnTime }.map { late($0) })
    facts["missing"] = row(filings.filter { !$0.isHandedIn }.map { late($0) })
    facts["areas"] = .list(assessment.areas.indices.map(area))
    facts["praise"] = .list(praise(in: period))
    facts["behind"] = .list(behind(isRanked: isRanked))
    facts["ranking"] = .list(isRanked ? ranking : [])
    return .record(facts)
  }

  /// A unit with how late it is and how much it lacks: 罗源县（迟 2 天，缺 3 项）.
  private func late(_ filing: Filing) -> String {
    let told = [
      filing.daysLate > 0 ? words(FilingSentence.daysLate(filing.daysLate)) : "",
      filing.missing.isEmpty ? "" : words(TextSentence.lacks(filing.missing.count)),
    ]
    return words.remarked(name(filing.unit), words.list(told))
  }

  private func area(_ place: Int) -> FieldValue {
    let rollup = assessment.areaRollups[place]
    let counts = Lamp.pressing.compactMap { lamp in
      rollup.counts[lamp].map { "\(self.lamp(lamp)) \($0)" }
    }
    return .record(
      standing(rollup).merging([
        "name": .text(words.name(assessment.areas[place])), "counts": row(counts),
      ]) { _, new in new })
  }

  private func praise(in period: Period) -> [FieldValue] {
    book.practices.filter { $0.id.period.start >= period.start && $0.id.period.end <= period.end }
      .map { practice in
        let plan = book.plans[practice.id.period.year]
        let links = practice.item.links
        return .record([
          "unit": .text(name(practice.id.unit)), "text": .text(words.line(practice.item.text)),
          "about": .text(links.isEmpty ? "" : words.links(links, in: plan)),
        ])
      }
  }

  /// So many figures of a unit are told; the others are only counted.
  private static let mostFigures = 6

  /// A unit a line with its figures that are behind or overdue, the worst first; in official order,
  /// with ranks whoever has most of them first.
  private func behind(isRanked: Bool) -> [FieldValue] {
    let plan = book.plans[assessment.year]
    let byUnit = Dictionary(grouping: assessment.behind, by: \.unit)
    let official = assessment.lowestUnits.compactMap { unit in byUnit[unit.id] }
    let ordered =
      isRanked
      ? official.enumerated()
        .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
      : official
    return ordered.map { figures in
      let left = figures.count - Self.mostFigures
      let told = figures.prefix(Self.mostFigures).compactMap { item -> String? in
        guard let indicator = plan?.indicator(item.indicator) else { return nil }
        let gap = words.gap(item.measure, indicator) ?? ""
        let value = words.ofTarget(item.measure, indicator)
        return words.remarked(
          "\(words.shortName(indicator)) \(value)", words.list([lamp(item.measure.lamp), gap]))
      }
      return .record([
        "unit": .text(figures.first.map { name($0.unit) } ?? ""),
        "figures": row(told + (left > 0 ? [words(TextSentence.others(left))] : [])),
      ])
    }
  }

  /// A group of peers has no name of its own: it is called after its first unit.
  private func group(_ group: String) -> String {
    let units = assessment.units.filter { $0.peerGroup == group }
    let first = units.first.map { words.shortName($0) } ?? group
    return units.count > 1 ? words(TextSentence.group(first: first, count: units.count)) : first
  }

  /// The units by rank within their groups.
  private var ranking: [FieldValue] {
    let units = assessment.units
    let ranking = assessment.unitRanking
    return ranking.order(units).compactMap { row in
      guard let place = ranking.places[units[row].id] else { return nil }
      return .record(
        standing(assessment.unitRollups[row]).merging([
          "rank": .text("\(place.rank)"), "unit": .text(words.name(units[row])),
          "group": .text(group(units[row].peerGroup)),
        ]) { _, new in new })
    }
  }
}
