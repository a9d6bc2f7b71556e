import Controller
import Languages
import Panels
import Testing
import TextUI

/// A border that is held follows the pointer, and nothing but it moves out of sight.
@Suite struct BorderLaws {
  private func drag(_ scene: inout Scene, _ region: Region, from: Point, to: Point) {
    let held = scene.frame.region(at: from)
    #expect(held == region)
    scene.send(.pointed(MouseEvent(.press, button: .left, at: from), on: held))
    scene.send(.pointed(MouseEvent(.drag, button: .left, at: to), on: nil))
    scene.send(.pointed(MouseEvent(.release, button: .left, at: to), on: nil))
  }

  @Test(arguments: Language.allCases)
  func theBorderBetweenPanelsFollowsThePointer(_ language: Language) throws {
    for (keys, width, height) in [
      ("", 80, 24), ("", 120, 40), ("", 160, 24), ("", 200, 60), ("gu", 120, 40), ("gi", 80, 24),
      ("gi", 200, 60), ("gu", 80, 24), ("gu<tab>", 80, 24), ("gi", 70, 30),
    ] {
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      try scene.press(keys)
      let place = "\(keys) \(width)×\(height)"
      let axis = try #require(scene.state.border, "\(place)").axis
      let border = try #require(scene.frame.area(of: Region("border")), "\(place)")
      // Not at its first line, where the titles are.
      let from = Point(x: border.x + (axis == .down ? 5 : 0), y: border.y + border.height / 2)
      let step = axis == .down ? Point(x: 0, y: 2) : Point(x: -3, y: 0)
      let to = Point(x: from.x + step.x, y: from.y + step.y)
      drag(&scene, Region("border"), from: from, to: to)
      let moved = try #require(scene.frame.area(of: Region("border")), "\(place)")
      #expect(moved.x - border.x == step.x && moved.y - border.y == step.y, "\(place)")
      // However far it is dragged, both sides are still there.
      for far in [Point(x: 0, y: 0), Point(x: width, y: height)] {
        let area = try #require(scene.frame.area(of: Region("border")), "\(place)")
        let grip = Point(x: area.x + (axis == .down ? 5 : 0), y: area.y + area.height / 2)
        drag(&scene, Region("border"), from: grip, to: far)
        for name in keys.isEmpty
          ? ["area", "unit"] : ["figure", keys == "gi" ? "curve" : "report"]
        {
          #expect(scene.frame.regions.contains { $0.region.name == name }, "\(place) \(name)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func theBorderOfAColumnFollowsThePointer(_ language: Language) throws {
    for (keys, least) in [("<f4>", 5), ("2", 3), ("gu", 3), ("gi", 3), ("gis", 4)] {
      let size = Size(width: 120, height: 40)
      var plain = try Scene(.sample, language, size)
      try plain.press(keys)
      let edges = Set(plain.frame.regions.map(\.region).filter { $0.name.hasPrefix("edge.") })
      #expect(edges.count >= least, "\(keys)")
      for edge in edges {
        var scene = plain
        let place = try #require(scene.frame.area(of: edge))
        let from = Point(x: place.x, y: place.y)
        // At the edge of the screen there is no room to follow.
        guard from.x + 3 < size.width else { continue }
        drag(&scene, edge, from: from, to: Point(x: from.x + 2, y: from.y + 9))
        let wider = Region(edge.name, x: edge.x + 2)
        #expect(scene.frame.area(of: wider)?.x == from.x + 2, "\(keys) \(edge.name)")
      }
    }
  }

  @Test func aNumberThatDoesNotFitGivesWayToItsLamp() throws {
    var scene = try Scene(.sample, .zh, Size(width: 80, height: 24))
    try scene.press("<f4>" + String(repeating: "<lt>", count: 9))
    #expect(scene.frame.textLines[5].contains("鼓楼区   9 超"), "it fits into four columns")
    try scene.press("lll" + String(repeating: "<lt>", count: 9))
    #expect(scene.frame.textLines[5].contains("…达"), "1483 needs more than four columns")
    #expect(!scene.frame.textLines[5].contains("14…"))
  }
}
