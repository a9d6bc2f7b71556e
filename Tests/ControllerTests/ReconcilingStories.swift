import Controller
import Domain
import Testing

/// Two people typed different figures into one cell without knowing of each other.
@Suite struct ReconcilingStories {
  private func desk() throws -> (Desk, Dispute) {
    var desk = try Desk()
    let cell = Edit.Cell(
      try #require(ReportingUnit.ID("gulou")), try #require(Indicator.ID("plenum-sessions")),
      try #require(Period("2024-06")))
    let at = try #require(Timestamp("2024-07-05T10:00:00+08:00"))
    let shown = desk.state.book.value(at: cell.field)
    let other = FieldValue.record(["by": .text("王敏"), "value": .text("7")])
    let dispute = Dispute(
      cell.field,
      [.init(other, by: "王敏", at: at), .init(shown, by: "office", at: at)])
    desk.send(.disputed([dispute]))
    return (desk, dispute)
  }

  @Test func itIsToldAndTheKeySettlesIt() throws {
    var (desk, dispute) = try desk()
    #expect(desk.notice.contains("待核对") && desk.notice.contains("R"))
    try desk.press("<f4>R")
    let choice = try #require(desk.choice)
    #expect(choice.options.map(\.name) == ["7", "9"])
    #expect(choice.options[0].remark.contains("王敏"))
    #expect(choice.options[1].remark.contains("现在显示的"))
    try desk.press("1")
    #expect(desk.effects.last == .resolve(dispute.path, dispute.claims[0].value))
    #expect(try desk.figure("gulou", "plenum-sessions") == "7")
    #expect(desk.state.disputes.isEmpty)
    try desk.press("R")
    #expect(desk.notice == "没有待核对的")
  }

  @Test func escapeLeavesItOpen() throws {
    var (desk, _) = try desk()
    try desk.press("<c-]><esc>")
    #expect(desk.effects.isEmpty && desk.state.disputes.count == 1)
  }

  @Test func aChoiceFromThePastIsTakenAway() throws {
    var (desk, dispute) = try desk()
    try desk.press("R")
    desk.send(.disputed([Dispute(dispute.path, dispute.claims.reversed())]))
    #expect(desk.choice == nil)
  }
}
