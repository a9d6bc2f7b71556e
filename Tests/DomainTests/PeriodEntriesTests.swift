import Domain
import TestKit
import Testing

/// Entries are packed; who looks at them doesn't see it.
@Suite struct PeriodEntriesTests {
  private static let periods = Period.all(of: .month, in: 2024) + Period.all(of: .quarter, in: 2024)

  private static let entries: [Entry] =
    [
      .value(.zero), .value(Quantity(12)), .value(Quantity(-25, scale: 1)),
      .value(Quantity(2_147_483_647)), .value(Quantity(-2_147_483_648, scale: 9)),
      .value(Quantity(2_147_483_648)), .value(Quantity(9_999_999_999_999_999, scale: 4)),
      .ratio(Quantity(1), of: Quantity(3)),
      .ratio(Quantity(25, scale: 2), of: Quantity(5, scale: 1)),
      .ratio(Quantity(1), of: Quantity(3_000_000_000)), .stages(["立项", "招标"]), .stages([]),
      .missing(reason: "台风"), .missing(reason: ""),
    ].map { Entry($0) } + [
      Entry(.value(Quantity(-3)), note: "冲回", isCorrection: true),
      stamped(.value(Quantity(8))), stamped(.missing(reason: "台风")),
      stamped(.value(.zero), by: "li"),
      stamped(.value(Quantity(8)), at: "2024-07-02T09:41+08:00"), stamped(.value(.zero), at: ""),
    ]

  private static func stamped(
    _ content: Entry.Content, by person: String = "马尾区妇联办公室",
    at moment: String = "2024-07-02T09:41:07+08:00"
  ) -> Entry {
    var entry = Entry(content)
    (entry.by, entry.at) = (person, Timestamp(moment))
    return entry
  }

  @Test(arguments: 0..<40)
  func entriesAreThoseOfADictionaryWhateverWasThereBefore(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var (packed, plain): (PeriodEntries, [Period: Entry]) = ([:], [:])
    for _ in 0..<60 {
      let period = try #require(Self.periods.randomElement(using: &random))
      let entry = Bool.random(using: &random) ? Self.entries.randomElement(using: &random) : nil
      (packed[period], plain[period]) = (entry, entry)
      #expect(packed.map(\.key) == plain.keys.sorted())
      for period in Self.periods { #expect(packed[period] == plain[period]) }
    }
    var fresh: PeriodEntries = [:]
    for (period, entry) in plain { fresh[period] = entry }
    #expect(packed == fresh)
    #expect(packed.hashValue == fresh.hashValue)
  }
}
