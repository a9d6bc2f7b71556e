/// What a year is scored by 考核: sections of lines, each worth some points.
///
/// The points need not come to a hundred.
public struct ScoreSheet: Hashable, Sendable {
  /// Identifies a section or a line.
  public typealias ID = RecordID

  /// Lines that belong together.
  public struct Section: Hashable, Sendable, Identifiable {
    /// Its identifier.
    public let id: ID
    /// Its name.
    public let name: String
    let order: Int
    /// Its lines in order.
    public internal(set) var lines: [Line] = []
  }

  /// Something that is scored.
  public struct Line: Hashable, Sendable, Identifiable {
    /// Its identifier.
    public let id: ID
    /// Its name.
    public let name: String
    /// What it is worth at most.
    public let points: Quantity
    /// The indicators that it is computed from, with their weights; none: people score it.
    public let sources: [Indicator.ID: Quantity]
    let order: Int

    /// Whether people score it, not figures.
    public var isManual: Bool { sources.isEmpty }
    /// As people write it, to be changed.
    public var draft: Draft { Draft(name: name, points: points, sources: sources) }
  }

  /// A line as people write it.
  public struct Draft: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What it is worth at most.
    public var points: Quantity
    /// The indicators that it is computed from, with their weights.
    public var sources: [Indicator.ID: Quantity]

    /// A line.
    public init(name: String, points: Quantity, sources: [Indicator.ID: Quantity] = [:]) {
      (self.name, self.points, self.sources) = (name, points, sources)
    }
  }

  /// The sections in order.
  public private(set) var sections: [Section] = []

  /// A year that isn't scored.
  public init() {}

  init(from record: RecordReader, _ problems: inout Problems) {
    sections = record.children("sections", &problems, { ID($0) })
      .map { id, reader in
        Section(
          id: id, name: reader.required("name", &problems),
          order: reader.number("order", &problems) ?? 0)
      }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    for (id, reader) in record.children("lines", &problems, { ID($0) }) {
      let section = reader.parsed("section", &problems) { ID($0) }
      guard let place = sections.firstIndex(where: { $0.id == section }) else {
        problems.report(reader.keys + ["section"], .unknown(section?.text ?? ""))
        continue
      }
      let weights = RecordReader(
        reader.members["indicators"], reader.keys + ["indicators"], &problems)
      var sources: [Indicator.ID: Quantity] = [:]
      for name in weights.members.keys.sorted() {
        guard let indicator = Indicator.ID(name) else { continue }
        sources[indicator] = weights.quantity(name, &problems)
      }
      sections[place].lines.append(
        Line(
          id: id, name: reader.required("name", &problems),
          points: reader.quantity("points", &problems) ?? .zero, sources: sources,
          order: reader.number("order", &problems) ?? 0))
    }
    for place in sections.indices {
      sections[place].lines.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    }
  }

  /// Whether nothing is scored.
  public var isEmpty: Bool { sections.isEmpty }
  /// All lines in order.
  public var lines: [Line] { sections.flatMap(\.lines) }
  /// The points of all lines.
  public var points: Quantity { lines.reduce(.zero) { $0 + $1.points } }
  /// The line of that identifier; nil when there is none.
  public func line(_ id: ID) -> Line? { lines.first { $0.id == id } }
  /// The section of that identifier; nil when there is none.
  public func section(_ id: ID) -> Section? { sections.first { $0.id == id } }
  /// The section that a line stands in.
  public func section(of line: ID) -> Section? {
    sections.first { $0.lines.contains { $0.id == line } }
  }
}

extension ScoreSheet {
  /// A section as a template proposes it.
  public struct Proposed: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its lines.
    public let lines: [Draft]
  }

  /// A hundred points over the plan's areas and initiatives, by the weights of those indicators.
  public static func template(of plan: Plan, _ indicators: [Indicator]) -> [Proposed] {
    let initiatives = plan.areas.flatMap { area in
      plan.initiatives(of: area.id).compactMap { initiative in
        let measured = indicators.filter { $0.initiative == initiative.id && $0.weight > .zero }
        return measured.isEmpty ? nil : (initiative, measured)
      }
    }
    let weights = initiatives.map { _, measured in measured.reduce(.zero) { $0 + $1.weight } }
    let points = Quantity(100).split(by: weights)
    let drafts = zip(initiatives, points).map { found, points in
      (
        found.0.area,
        Draft(
          name: found.0.name, points: points,
          sources: Dictionary(uniqueKeysWithValues: found.1.map { ($0.id, $0.weight) }))
      )
    }
    return plan.areas.compactMap { area in
      let lines = drafts.filter { $0.0 == area.id }.map(\.1)
      return lines.isEmpty ? nil : Proposed(name: area.name, lines: lines)
    }
  }
}
