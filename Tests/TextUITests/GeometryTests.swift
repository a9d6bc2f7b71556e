import TestKit
import Testing

@testable import TextUI

@Suite struct GeometryTests {
  @Test(arguments: 0..<100 as Range<UInt64>) func splitsFillExactly(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let rect = Rect(
      x: .random(in: -5...5, using: &random), y: .random(in: -5...5, using: &random),
      width: .random(in: 0...90, using: &random), height: .random(in: 0...40, using: &random))
    var lengths: [Length] = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      Bool.random(using: &random)
        ? .fixed(.random(in: -1...30, using: &random)) : .share(.random(in: 0...4, using: &random))
    }
    lengths.insert(.share(2), at: .random(in: 0...lengths.count, using: &random))
    let columns = rect.splitColumns(lengths)
    #expect(columns.map(\.width).reduce(0, +) == rect.width)
    #expect(zip(columns, columns.dropFirst()).allSatisfy { $0.maxX == $1.x })
    #expect(columns.first?.x == rect.x && columns.last?.maxX == rect.maxX)
    #expect(columns.allSatisfy { $0.y == rect.y && $0.height == rect.height })
    let rows = rect.splitRows(lengths)
    #expect(rows.map(\.height).reduce(0, +) == rect.height)
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.maxY == $1.y })
    #expect(rows.last?.maxY == rect.maxY)
  }

  @Test func fixedPartsComeFirstAndSharesAreFair() {
    let rect = Rect(x: 0, y: 0, width: 20, height: 1)
    let parts = rect.splitColumns([.share(1), .fixed(7), .share(1), .share(1)]).map(\.width)
    #expect(parts == [4, 7, 4, 5])
    #expect(rect.splitColumns([.fixed(15), .fixed(15), .share(1)]).map(\.width) == [15, 5, 0])
  }

  @Test func insetsAndIntersectionsNeverTurnOver() {
    #expect(
      Rect(x: 1, y: 1, width: 5, height: 3).inset(by: 1) == Rect(x: 2, y: 2, width: 3, height: 1))
    #expect(Rect(x: 1, y: 1, width: 1, height: 1).inset(by: 1).isEmpty)
    let one = Rect(x: 0, y: 0, width: 4, height: 4)
    #expect(
      one.intersection(Rect(x: 2, y: 3, width: 9, height: 9))
        == Rect(x: 2, y: 3, width: 2, height: 1))
    #expect(one.intersection(Rect(x: 4, y: 0, width: 9, height: 9)).isEmpty)
    #expect(one.contains(Point(x: 3, y: 3)) && !one.contains(Point(x: 4, y: 3)))
  }
}
