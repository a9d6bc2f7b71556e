import ArgumentParser
import Languages

/// `jinguo plan`: the plan itself.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: .init(zh: "计划：领域、举措、指标、专项、单位", en: "the plan itself"),
    subcommands: [
      PlanShowCommand.self, PartAddCommand.self, PartRenameCommand.self, PartSetCommand.self,
      PartMoveCommand.self, PartRetireCommand.self, PartRestoreCommand.self,
      PartRemoveCommand.self, CopyForwardCommand.self, WeightsCommand.self, LampsCommand.self,
      PlanCalendarCommand.self, PlanCurveCommand.self,
    ])
}
