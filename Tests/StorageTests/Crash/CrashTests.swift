import Domain
import Glibc
import Testing

@testable import Storage

@Suite struct CrashTests {
  @Test(arguments: 0..<4)
  func whatWasAcknowledgedSurvivesEveryPowerCut(part: Int) {
    let wanted = Programme.count("JINGUO_CRASH_STATES", 100_000) / 4
    var campaign = CrashCampaign()
    var seed = UInt64(Programme.count("JINGUO_FIRE_SEED", 0) * 4 + part) << 32
    while campaign.states < wanted {
      campaign.isSent = seed % 5 == 0
      campaign.run(seed: seed)
      seed += 1
    }
    #expect(campaign.complaints == 0, "\(campaign.first ?? "")")
    Programme.tell("crash states", campaign.states, campaign.complaints)
    Programme.tell("images of them opened", campaign.images, campaign.complaints)
  }
}

/// How much of a programme is wanted; the environment asks for more than the tests do every day.
enum Programme {
  static func count(_ name: String, _ usual: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? usual
  }

  /// Tells what was done, for whoever adds it up.
  static func tell(_ what: String, _ count: Int, _ faults: Int) {
    print("programme: \(what): \(count) done, \(faults) faults")
  }
}
