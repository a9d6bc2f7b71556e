import Controller
import Domain
import Languages
import Testing
import TextUI

/// Sheets that come in and go out.
@Suite struct SheetGoldens {
  static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

  private func expect(_ name: String, _ scene: inout Scene, _ language: Language) {
    for (width, height) in Self.sizes {
      GoldenScreen("sheet-\(name)-\(width)x\(height)-\(language)").expect(
        scene.frame(at: Size(width: width, height: height)))
    }
  }

  private func reading() throws -> SheetReading {
    let month = try #require(Period("2024-06"))
    let said = [
      ("gulou", "lecture-events", "15"), ("gulou", "visits", "18"), ("taijiang", "visits", "约20"),
      ("luoyuan", "visits", "缺：台风停办"), ("mawei", "pair-cover", "60％"),
      ("organs", "visits", "不涉及：无此职能"), ("fuqing", "visits", "—"),
    ]
    return SheetReading(
      name: "六月汇总.csv", month: month, said: nil,
      figures: try said.enumerated().map { row, figure in
        let cell = Edit.Cell(
          try #require(ReportingUnit.ID(figure.0)), try #require(Indicator.ID(figure.1)), month)
        return SheetFigure(cell, figure.2, at: SheetAddress(row: row + 2, column: 1))
      },
      leftOver: [.column(4, "新指标"), .row(10, "某某区 5")])
  }

  @Test(arguments: Language.allCases)
  func askingForAFileLooksAsRecorded(_ language: Language) throws {
    for (name, keys) in [("import", "gfI六月.csv"), ("export", "gmX")] {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(keys)
      expect(name, &scene, language)
    }
    var scene = try Scene(.sample, language, Size(width: 80, height: 24))
    try scene.press("gmX")
    let words = scene.state.words
    scene.send(.sheetRefused(words(SheetSentence.exists(file: "~/表格/矩阵-2024-06.csv"))))
    expect("exists", &scene, language)
  }

  @Test(arguments: Language.allCases)
  func thePreviewOfASheetLooksAsRecorded(_ language: Language) throws {
    var scene = try Scene(.sample, language, Size(width: 80, height: 24))
    try scene.press("gm")
    scene.send(.sheetRead(try reading()))
    try scene.press("jjjj")
    expect("preview", &scene, language)
  }
}
