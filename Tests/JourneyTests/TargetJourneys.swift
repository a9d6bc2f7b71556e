import Glibc
import Testing

/// Targets, curves and dates from the command line and line by line.
@Suite(.serialized, .timeLimit(.minutes(5))) struct TargetJourneys {
  @Test func aTargetIsGivenItsParts() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let set = try journey.jinguo(
      "target", "福清", "大宣讲场次", "--interim", "6-30=50", "--interim", "9月底=80", "--due", "11-30")
    #expect(set.status == 0 && set.output.contains("2024-06-30"), "\(set.output)")
    #expect(try journey.jinguo("target", "福清", "大宣讲场次", "--interim", "6-30=").status == 0)
    #expect(try journey.jinguo("target", "福清", "大宣讲场次", "--interim", "nope=1").status == 64)
    #expect(try journey.jinguo("target", "福清", "大宣讲场次", "--interim", "2025-01-01=1").status == 65)
    #expect(try journey.jinguo("target", "福清", "大宣讲场次").status == 64)
    #expect(try journey.jinguo("undo").status == 0)
    #expect(try journey.jinguo("log").output.contains("目标 2024-06-30"))
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func datesAreListedSetAndTakenBack() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    let all = try journey.jinguo("plan", "calendar").output
    #expect(all.contains("2024H1") && all.contains("月底截止") && all.contains("已锁定"))
    let set = try journey.jinguo("plan", "calendar", "2024-06", "--due", "7-10", "--lock", "7-20")
    #expect(set.status == 0 && set.output.contains("报送期限"), "\(set.output)")
    let json = try journey.jinguo("plan", "calendar", "2024-06", "--json").output
    #expect(json.contains("\"dueOn\":\"2024-07-10\"") && json.contains("\"state\":\"due\""))
    // Who was late is so no more.
    #expect(try !journey.jinguo("filing", "--remind").output.contains("已超"))
    #expect(try journey.jinguo("plan", "calendar", "2024-06", "--due", "6-20").status == 65)
    #expect(try journey.jinguo("plan", "calendar", "2024-03", "--due", "4-20").status == 65)
    #expect(try journey.jinguo("plan", "calendar", "--due", "4-20").status == 64)
    #expect(try journey.jinguo("plan", "calendar", "2024-06", "--due", "x").status == 64)
    #expect(try journey.jinguo("plan", "calendar", "2024-06", "--reset").status == 0)
    #expect(try journey.jinguo("plan", "calendar", "--preset", "day-25").status == 0)
    let other = try journey.jinguo("plan", "calendar", "--lang", "en").output
    #expect(other.contains("2024-06-28") && other.contains("2024-04-03 *"), "\(other)")
    #expect(try journey.jinguo("check").status == 0)
  }

  @Test func aCurveIsShownAndChanged() throws {
    let journey = try Journey()
    try journey.jinguo("init", journey.book, "--sample")
    #expect(try journey.jinguo("plan", "curve", "大宣讲场次").output.contains("现在应达 50%"))
    let weights = "2,2,20,4,10,12,8,8,10,8,8,8"
    let set = try journey.jinguo("plan", "curve", "大宣讲场次", "--weights", weights)
    #expect(set.status == 0 && set.output.contains("按月权重"), "\(set.output)")
    let json = try journey.jinguo("plan", "curve", "大宣讲场次", "--json").output
    #expect(json.contains("\"curve\": \"month-weights\"") && json.contains("\"0.2400\""))
    #expect(try journey.jinguo("plan", "curve", "大宣讲场次", "--weights", "1,2").status == 65)
    #expect(try journey.jinguo("plan", "curve", "大宣讲场次", "month-weights").status == 64)
    #expect(try journey.jinguo("plan", "curve", "大宣讲场次", "end-loaded").status == 0)
    #expect(try journey.jinguo("undo").status == 0)
    #expect(try journey.jinguo("plan", "curve", "大宣讲场次", "plan").status == 0)
    #expect(try journey.jinguo("--lang", "en", "plan", "curve", "lectures").status == 0)
    #expect(try journey.jinguo("check").status == 0)
    let manual = try journey.jinguo("man").output
    #expect(manual.contains(".Ss plan calendar") && manual.contains(".Ss plan curve"))
  }
}
