extension Outlines {
  /// The two outlines with the names of their domains, as a new book holds them: nothing measured.
  public static let standard: FieldValue = {
    var domains: [String: FieldValue] = [:]
    for (outline, names) in [("women", women), ("children", children)] {
      for (place, name) in names.enumerated() {
        domains["\(outline)-\(name.id)"] = .record([
          "name": .text(name.zh), "nameEn": .text(name.en), "order": .number(place + 1),
          "outline": .text(outline),
        ])
      }
    }
    return .record([
      "domains": .record(domains),
      "outlines": .record([
        "women": .record([
          "name": .text("妇女发展纲要"), "nameEn": .text("Women's development"), "order": .number(1),
        ]),
        "children": .record([
          "name": .text("儿童发展纲要"), "nameEn": .text("Children's development"),
          "order": .number(2),
        ]),
      ]),
    ])
  }()

  private static let women = [
    (id: "health", zh: "健康", en: "Health"), (id: "education", zh: "教育", en: "Education"),
    (id: "economy", zh: "经济", en: "Economy"),
    (id: "decisions", zh: "参与决策和管理", en: "Decision-making"),
    (id: "security", zh: "社会保障", en: "Social security"),
    (id: "family", zh: "家庭建设", en: "Family"), (id: "environment", zh: "环境", en: "Environment"),
    (id: "law", zh: "法律", en: "Law"),
  ]

  private static let children = [
    (id: "health", zh: "健康", en: "Health"), (id: "safety", zh: "安全", en: "Safety"),
    (id: "education", zh: "教育", en: "Education"), (id: "welfare", zh: "福利", en: "Welfare"),
    (id: "family", zh: "家庭", en: "Family"), (id: "environment", zh: "环境", en: "Environment"),
    (id: "law", zh: "法律保护", en: "Legal protection"),
  ]
}

extension Book {
  /// What of the two outlines and their domains the register lacks, and never had.
  func addOutlines() -> [FieldChange] {
    [Part.Kind.outline, .domain].flatMap { kind in
      let records = Outlines.standard[kind.list ?? ""]?.record ?? [:]
      return records.sorted { $0.key < $1.key }.flatMap { id, value -> [FieldChange] in
        let part = Part(kind, id)
        guard record(of: part, in: 0) == nil, !wasUsed(part, in: 0) else { return [] }
        return fields(value.record ?? [:], under: FieldPath(.outlines, part.keys))
          .sorted { $0.path < $1.path }
      }
    }
  }
}
