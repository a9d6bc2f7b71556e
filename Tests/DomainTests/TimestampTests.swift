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
}
