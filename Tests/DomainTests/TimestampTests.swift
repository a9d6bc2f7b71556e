import Domain
import Testing

/// Moments in the order in which they were, whatever clock wrote them.
@Suite struct TimestampTests {
  @Test(
    arguments: [
      ("2024-07-05T09:41:01+08:00", "2024-07-05T09:41:00+08:00", true),
      ("2024-07-05T09:41:00+08:00", "2024-07-05T09:41:00+08:00", false),
      // Eight hours east the same clock shows an earlier moment.
      ("2024-07-05T09:41:00+08:00", "2024-07-05T09:41:00+00:00", false),
      ("2024-07-05T01:42:00+00:00", "2024-07-05T09:41:00+08:00", true),
      ("2024-07-06T00:00:00+08:00", "2024-07-05T23:59:59+08:00", true),
      ("2024-07-05T09:42+08:00", "2024-07-05T09:41:59+08:00", true),
      ("2024-07-05T05:41:01-04:00", "2024-07-05T09:41:00+00:00", true),
    ] as [(String, String, Bool)])
  func aMomentIsAfterAnother(_ one: String, _ other: String, _ isAfter: Bool) throws {
    let (a, b) = (try #require(Timestamp(one)), try #require(Timestamp(other)))
    #expect(a.isAfter(b) == isAfter)
  }

  @Test(
    arguments: [
      "2024-07-05T09:41:07+08:00", "1970-01-01T00:00:00+00:00", "2999-12-31T23:59:59-23:59",
      "2024-02-29T23:00:01+05:45", "2024-07-05T09:41:07-00:00", "2024-07-05T09:41:07Z",
      "2024-07-05T09:41+08:00", "2024-07-05T24:00:00+08:00", "2024-07-05T09:41:60+08:00",
      "2024-07-05T09:41:07+24:00", "2024-07-05T09:41:07.5+08:00", "2024-07-05T早上很早",
    ])
  func aMomentIsToldAsItWasWritten(_ text: String) throws {
    let moment = try #require(Timestamp(text))
    #expect(moment.description == text)
    #expect(moment.day == Day(text.prefix(10)))
    #expect(moment.clock == String(text.dropFirst(11).prefix(5)))
  }

  @Test(
    arguments: ["", "2024-07-05", "2024-02-30T09:41:07+08:00", "2024-07-05 09:41:07+08:00"])
  func whatIsNoMomentIsNone(_ text: String) { #expect(Timestamp(text) == nil) }
}
