import Glibc
import Testing

/// A reporting month by keys alone, in a real terminal: filled in, handed in, sent back, late,
/// accepted, locked, corrected.
@Suite(
  .serialized, .enabled(if: Tmux.obstacle == nil, "skipped: tmux is not installed"),
  .timeLimit(.minutes(5)))
struct MonthJourneys {
  @Test func aMonthGoesFromEmptyToLockedAndTheLogTellsIt() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")

    // The clerk of 福清, on the fourth of August: July was due the day before.
    var terminal = try journey.open(as: "李梅", today: "2024-08-04")
    #expect(try terminal.shows("最需关注"))
    try terminal.type("/fq")
    #expect(try terminal.shows("福清市"))
    try terminal.press("Enter")
    try terminal.type("gf")
    #expect(try terminal.shows("福清市  2024年7月  已填 0/"))
    #expect(try terminal.shows("已过期 1 天"))
    try terminal.type("8")
    try terminal.press("Enter")
    #expect(try terminal.shows("已填 1/"))
    try terminal.type("6")
    try terminal.press("Enter")
    #expect(try terminal.shows("已填 2/"))
    // What can't be reported says why.
    try terminal.type("x3")
    #expect(try terminal.shows("报不了的原因"))
    try terminal.type("系统升级")
    try terminal.press("Enter")
    #expect(try terminal.shows("已填 3/"))
    try terminal.type("S")
    #expect(try terminal.shows("报送前看一眼"))
    try terminal.press("Home", "Enter")
    #expect(try terminal.shows("福清市2024年7月数据已报送"))
    try terminal.press("Escape")
    #expect(try terminal.shows("已报送"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())

    // The office sends it back, she completes it, the office accepts it and locks.
    terminal = try journey.open(as: "office", today: "2024-08-05")
    #expect(try terminal.shows("最需关注"))
    try terminal.type("gs")
    #expect(try terminal.shows("报送 2024年7月"))
    try terminal.type("jjjjjj")
    try terminal.type("x")
    #expect(try terminal.shows("退回的原因"))
    try terminal.type("只有三项")
    try terminal.press("Enter")
    #expect(try terminal.shows("已退回"))
    try terminal.type("M")
    #expect(try terminal.shows("催报：15 个单位"))
    try terminal.press("Escape", "Enter")
    #expect(try terminal.shows("退回原因：只有三项"))
    try terminal.type("1391")
    try terminal.press("Enter")
    #expect(try terminal.shows("已填 4/"))
    try terminal.type("S")
    #expect(try terminal.shows("报送前看一眼"))
    try terminal.type("1")
    #expect(try terminal.shows("可发到工作群"))
    try terminal.press("Escape")
    try terminal.type("gs")
    #expect(try terminal.shows("报送 2024年7月"))
    try terminal.type("a")
    #expect(try terminal.shows("已通过"))
    try terminal.type("K")
    #expect(try terminal.shows("14 个单位还没报送"))
    try terminal.press("Enter")
    #expect(try terminal.shows("已锁定"))

    // A correction after the lock: refused, opened for her alone, made.
    try terminal.press("Enter")
    #expect(try terminal.shows("已填 4/"))
    try terminal.type("7")
    #expect(try terminal.shows("请办公室先解锁"))
    try terminal.press("Escape")
    #expect(try terminal.shows("报送 2024年7月"))
    try terminal.type("K2")
    #expect(try terminal.shows("解锁的原因"))
    try terminal.type("补报一项")
    try terminal.press("Enter", "Enter")
    #expect(try terminal.shows("已填 4/"))
    try terminal.type("7")
    try terminal.press("Enter")
    #expect(try terminal.shows("已填 5/"))

    // All of it is in the log.
    try terminal.type("gj")
    #expect(try terminal.shows("补报一项"))
    #expect(try terminal.shows("只有三项"))
    #expect(try terminal.shows("李梅"))
    try terminal.press("C-q")
    #expect(try terminal.endsWell())
  }
}
