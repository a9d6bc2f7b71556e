import Glibc
import Testing

/// The scripts of `Tests/Trust`, with as much of them as every day has time for.
@Suite(.serialized, .timeLimit(.minutes(10))) struct FireJourneys {
  /// Runs one of them on the program that was built together with the tests.
  private func run(_ name: String, _ arguments: String...) throws -> Shell.Result {
    try Shell.run(
      ["/usr/bin/env", "python3", Shell.tests + "/Trust/" + name] + arguments,
      environment: ["JINGUO=\(Journey.program)"])
  }

  private static func count(_ name: String, _ usual: Int) -> String {
    getenv(name).map { String(cString: $0) } ?? String(usual)
  }

  @Test(.enabled(if: Shell.isThere("python3"), "skipped: python3 is not installed"))
  func whatWasAcknowledgedToEightWritersSurvivesTheirKills() throws {
    let kills = Self.count("JINGUO_KILLS", 1000)
    let result = try run("kills", "--kills", kills, "--calm", "50")
    #expect(result.status == 0, "\(result.output)")
    print(result.output)
  }

  @Test(
    .enabled(
      if: Shell.isThere("python3") && Shell.isThere("strace"),
      "skipped: strace or python3 is not installed"))
  func whateverCallIsRefusedNothingIsLostOrFalselyCalledKept() throws {
    let result = try run("faults", "--runs", Self.count("JINGUO_FAULT_RUNS", 1500))
    #expect(result.status == 0, "\(result.output)")
    print(result.output)
  }
}
