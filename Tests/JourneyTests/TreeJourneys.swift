import Glibc
import Testing

/// A small province: 3 cities, 9 counties, 27 townships, on the same screens, one level after the
/// other.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .enabled(if: Shell.isThere("python3"), "skipped: python3 is not installed"),
  .timeLimit(.minutes(5)))
struct TreeJourneys {
  /// A book of three levels, filled in up to June.
  private func province() throws -> Journey {
    let journey = try Journey()
    try journey.makeLargeBook("--units", "27", "--months", "6")
    return journey
  }

  @Test func everyScreenShowsTheCitiesAndOneLevelDownTheCounties() throws {
    let journey = try province()
    for screen in ["overview", "matrix", "indicator"] {
      let shown = try journey.jinguo("render", "--size", "120x40", "--screen", screen)
      #expect(shown.output.contains("第3市") && !shown.output.contains("第1县"), "\(screen)")
    }
    let below = try journey.jinguo(
      "render", "--size", "120x40", "--screen", "matrix", "--keys", "<enter>")
    #expect(below.output.contains("第7县") && below.output.contains("› 第1市 ›"))
    let filing = try journey.jinguo("render", "--size", "80x24", "--screen", "filing")
    #expect(filing.status == 0 && filing.output.contains("第1乡"))
  }

  @Test func theCommandLineTellsSumsAndTheFiguresBelowThem() throws {
    let journey = try province()
    let whole = try journey.jinguo("status")
    #expect(whole.output.contains("第3市") && !whole.output.contains("第1县"))
    let city = try journey.jinguo("get", "c01", "lecture-events", "--json")
    #expect(city.status == 0 && city.output.contains(#""expected":9"#), "\(city.output)")
    let town = try journey.jinguo("get", "t0001", "lecture-events", "--json")
    #expect(town.status == 0 && town.output.contains(#""expected":1"#), "\(town.output)")
    let refused = try journey.jinguo("set", "c01", "lecture-events", "5")
    #expect(refused.status == 65)
  }

  @Test func aTownshipsFigureIsTypedThreeLevelsDownAndTheWayLeadsBack() throws {
    let journey = try province()
    let terminal = try journey.open()
    #expect(try terminal.shows("第1市"))
    try terminal.press("F4")
    #expect(try terminal.shows("单位"))
    try terminal.press("Enter")
    #expect(try terminal.shows("第4县"))
    try terminal.press("Enter")
    #expect(try terminal.shows("第10乡"))
    #expect(try terminal.shows("› 第1市 › 第1县 ›"))
    try terminal.type("+1")
    try terminal.press("Enter")
    #expect(try terminal.shows("已存"))
    try terminal.press("Escape")
    #expect(try terminal.shows("第4县"))
    try terminal.press("Escape")
    #expect(try terminal.shows("第3市"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
    let log = try journey.jinguo("log")
    #expect(log.output.contains("第1乡"))
  }
}
