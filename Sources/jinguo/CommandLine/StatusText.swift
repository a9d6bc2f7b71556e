import Controller
import Domain
import Languages
import TextUI

/// The state of a plan as lines and as data.
struct StatusText {
  private let session: BookSession
  private let assessment: Assessment
  private let area: Area?
  private let unit: ReportingUnit?
  private var words: Words { session.words }

  init(_ session: BookSession, area: Area?, unit: ReportingUnit?) {
    self.session = session
    self.area = area
    self.unit = unit
    assessment = session.assessment(asOf: session.asOf, holding: unit)
  }

  private var areas: [(Area, Rollup)] {
    let row = unit.flatMap { assessment.row(of: $0.id) }
    return assessment.areas.indices.filter { area == nil || assessment.areas[$0].id == area?.id }
      .map { place in
        (
          assessment.areas[place],
          row.map { assessment.unitAreaRollups[$0][place] } ?? assessment.areaRollups[place]
        )
      }
  }

  private var units: [(ReportingUnit, Rollup)] {
    let place = area.flatMap { area in assessment.areas.firstIndex { $0.id == area.id } }
    return assessment.units.indices.filter { unit == nil || assessment.units[$0].id == unit?.id }
      .map { row in
        (
          assessment.units[row],
          place.map { assessment.unitAreaRollups[row][$0] } ?? assessment.unitRollups[row]
        )
      }
  }

  private func row(holding item: Attention) -> Int? { assessment.row(holding: item.unit) }

  private var attention: [Attention] {
    let count = 5
    // Of all units, or of one or an area, which may be any of them.
    let all = assessment.attention(count: unit == nil && area == nil ? count : .max)
    return Array(
      all.filter { item in
        (unit == nil || row(holding: item) == unit.flatMap { assessment.row(of: $0.id) })
          && (area == nil
            || assessment.column(of: item.indicator).map {
              assessment.areas[assessment.area(ofColumn: $0)].id == area?.id
            } ?? false)
      }
      .prefix(count))
  }

  /// As it is printed for people.
  var lines: [String] {
    var lines: [String] = []
    let book = session.book
    if book.isSample { lines.append(words(StatusLabel.sampleData)) }
    let day = words(words.day(assessment.asOf.end))
    let pace = assessment.whole.pace.map { "\($0.percent)%" }
    let date = pace.map { words(StatusLabel.asOf(day: day, pace: $0)) }
    lines.append(
      "\(words.organisation(book)) \(words(StatusLabel.year(assessment.year)))  "
        + (date ?? words(StatusLabel.asOfOnly(day: day))))
    if assessment.whole.judged == 0 {
      lines.append(
        words(
          LabelWord.targetsSet(
            assessment.indicatorsWithTarget, of: assessment.indicators.count, key: "jinguo target"))
      )
    }
    lines += areas.map { line(words.name($0), $1, width: 24) }
    lines.append("")
    lines += units.map { line(words.shortName($0), $1, width: 14) }
    let attention = attention
    if !attention.isEmpty {
      lines.append("")
      lines.append(words(LabelWord.attention))
      lines += attention.map { line($0) }
    }
    return lines
  }

  private func line(_ name: String, _ rollup: Rollup, width: Int) -> String {
    let known = words(
      LabelWord.reported(rollup.coverage.reported, of: rollup.coverage.expected))
    let completion = rollup.completion.map {
      TextWidth.padded("\($0.percent)%", to: 5, alignment: .trailing)
        + " " + (rollup.lamp.map { words(LampWord($0)) } ?? "")
    }
    return TextWidth.padded(name, to: width) + (completion ?? "") + "  " + known
  }

  private func line(_ item: Attention) -> String {
    guard let column = assessment.column(of: item.indicator),
      let unit = session.book.unit(item.unit)
    else { return "" }
    let indicator = assessment.indicators[column]
    let mark =
      item.cause == .missing
      ? words(ReportingWord.missing) : item.measure.lamp.map { words(LampWord($0)) } ?? ""
    let told =
      item.cause == .missing
      ? words(LabelWord.daysLate(item.measure.daysLate)) : words.gap(item.measure, indicator) ?? ""
    return "\(mark) \(TextWidth.padded(words.shortName(unit), to: 14))"
      + "\(TextWidth.padded(words.shortName(indicator), to: 14))"
      + "\(words.ofTarget(item.measure, indicator))  \(told)"
  }

  /// As data for scripts.
  var json: FieldValue {
    var record: [String: FieldValue] = [
      "schema": .number(1), "asOf": .text(assessment.asOf.description),
      "today": .text(assessment.today.description),
      "areas": .list(areas.map { $1.json(id: $0.id.text, name: words.name($0)) }),
      "units": .list(units.map { $1.json(id: $0.id.text, name: words.name($0)) }),
      "programmes": .list(
        (session.plan?.programmes ?? []).map { programme in
          .record([
            "id": .text(programme.id.text), "name": .text(words.name(programme)),
            "slots": .number(programme.slots.count),
          ])
        }),
      "attention": .list(attention.map(json)),
    ]
    if session.book.isSample { record["sample"] = .flag(true) }
    return .record(record)
  }

  private func json(_ item: Attention) -> FieldValue {
    var record: [String: FieldValue] = [
      "unit": .text(item.unit.text), "indicator": .text(item.indicator.text),
      "cause": .text("\(item.cause)"),
    ]
    record["lamp"] = item.measure.lamp.map { .text($0.rawValue) }
    record["gap"] = item.measure.gap.map { .text(String($0)) }
    if item.measure.daysLate > 0 { record["daysLate"] = .number(item.measure.daysLate) }
    return .record(record)
  }
}
