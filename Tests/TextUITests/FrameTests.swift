import TestKit
import Testing

@testable import TextUI

@Suite struct FrameTests {
  /// Every head has its continuation with the same role, every continuation its head, and what
  /// the row shows is as wide as the frame.
  static func isWhole(_ frame: Frame) -> Bool {
    (0..<frame.size.height).allSatisfy { y in
      let row = Array(frame.row(y))
      for (x, cell) in row.enumerated() {
        if cell.isWide {
          guard x + 1 < row.count, row[x + 1].isContinuation, row[x + 1].role == cell.role else {
            return false
          }
        }
        if cell.isContinuation, x == 0 || !row[x - 1].isWide { return false }
        if !cell.isContinuation {
          let text = frame.text(of: cell)
          guard TextWidth.columns(of: text) == (cell.isWide ? 2 : 1) else { return false }
          guard text.unicodeScalars.count <= 1 + TextSegments.markLimit else { return false }
        }
      }
      return TextWidth.columns(of: frame.textLines[y]) == frame.size.width
    }
  }

  static func randomRect(using random: inout SeededRandom) -> Rect {
    Rect(
      x: .random(in: -4...20, using: &random), y: .random(in: -2...6, using: &random),
      width: .random(in: 0...18, using: &random), height: .random(in: 0...6, using: &random))
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func aWideCharacterIsNeverHalved(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var frame = Frame(
      size: Size(
        width: .random(in: 0...17, using: &random), height: .random(in: 0...5, using: &random)))
    for _ in 0..<60 {
      let role = Role.allCases.randomElement(using: &random) ?? .text
      let rect = Self.randomRect(using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: frame.fill(rect, Bool.random(using: &random) ? "福" : "x", role)
      case 1: frame.paint(rect, role)
      default:
        let before = frame
        let x = Int.random(in: -5...15, using: &random)
        let used = frame.draw(
          HardText.random(using: &random), x: x, y: .random(in: -1...4, using: &random), in: rect,
          role)
        #expect(used >= 0)
        #expect(used == 0 || x + used <= rect.width)
        #expect(Self.touchesOnly(rect, before, frame))
      }
    }
    #expect(Self.isWhole(frame))
  }

  /// Whether two frames differ only inside a rectangle and in halves torn off at its edges.
  static func touchesOnly(_ rect: Rect, _ before: Frame, _ after: Frame) -> Bool {
    (0..<before.size.height).allSatisfy { y in
      (0..<before.size.width).allSatisfy { x in
        if rect.contains(Point(x: x, y: y)) { return true }
        guard let old = before[x, y], let new = after[x, y] else { return false }
        return old == new || new.scalar == " " && (old.isWide || old.isContinuation)
      }
    }
  }

  @Test func aDrawOverOneHalfBlanksTheOther() {
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.draw("福州市", x: 0, y: 0, in: frame.area, .text)
    frame.draw("x", x: 1, y: 0, in: frame.area, .text)
    frame.draw("y", x: 4, y: 0, in: frame.area, .text)
    #expect(frame.textLines == [" x州y "])
  }

  @Test func aWideCharacterAtAnEdgeBecomesASpace() {
    var frame = Frame(size: Size(width: 7, height: 1))
    frame.fill(frame.area, "-", .text)
    let used = frame.draw(
      "福州市", x: -1, y: 0, in: Rect(x: 1, y: 0, width: 4, height: 1), .text)
    #expect(frame.textLines == ["- 州 --"])
    #expect(used == 5)
  }

  @Test func nothingDangerousEntersACell() {
    var frame = Frame(size: Size(width: 12, height: 1))
    frame.draw("a\u{1B}[31m\u{202E}b\u{9B}\n", x: 0, y: 0, in: frame.area, .text)
    #expect(frame.textLines == ["a␛[31m�b�␊  "])
  }

  @Test func marksJoinTheirBaseWithinABound() {
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.draw("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x", x: 0, y: 0, in: frame.area, .text)
    #expect(frame.textLines == ["e\u{301}\u{302}\u{303}\u{304}x "])
  }

  @Test func theUppermostRegionAnswers() {
    var frame = Frame(size: Size(width: 10, height: 4))
    frame.name(Region("panel", x: 1), frame.area)
    frame.name(Region("row", x: 1, y: 2), Rect(x: 1, y: 2, width: 30, height: 1))
    frame.name(Region("far"), Rect(x: 10, y: 0, width: 3, height: 3))
    #expect(frame.region(at: Point(x: 4, y: 2)) == Region("row", x: 1, y: 2))
    #expect(frame.region(at: Point(x: 0, y: 2)) == Region("panel", x: 1))
    #expect(frame.region(at: Point(x: 10, y: 2)) == nil)
    #expect(frame.area(of: Region("row", x: 1, y: 2)) == Rect(x: 1, y: 2, width: 9, height: 1))
  }

  @Test func rowsAreComparedByWhatTheyShow() {
    var one = Frame(size: Size(width: 6, height: 2))
    var other = one
    // The same clusters under different indices.
    one.draw("n\u{303}", x: 0, y: 1, in: one.area, .text)
    one.draw("e\u{301}福", x: 0, y: 0, in: one.area, .text)
    other.draw("e\u{301}福", x: 0, y: 0, in: one.area, .text)
    #expect(one.rowsEqual(other, row: 0))
    #expect(!one.rowsEqual(other, row: 1))
    other.paint(Rect(x: 1, y: 0, width: 1, height: 1), .alarm)
    #expect(!one.rowsEqual(other, row: 0))
    #expect(other.roleLines[0] == ".!!...")
  }

  @Test func aClearedFrameIsLikeANewOne() {
    var frame = Frame(size: Size(width: 9, height: 3))
    frame.draw("福e\u{301}", x: 0, y: 0, in: frame.area, .alarm)
    frame.name(Region("x"), frame.area)
    frame.cursor = Point(x: 1, y: 1)
    frame.resize(to: Size(width: 5, height: 4))
    #expect(frame == Frame(size: Size(width: 5, height: 4)))
  }

  @Test func everyRoleHasALetterOfItsOwn() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(MemoryLayout<Cell>.size == 8)
  }

  @Test func everyRoleIsCalledAsItsCase() {
    for role in Role.allCases { #expect(role.name == "\(role)") }
  }

  @Test func whatIsDrawnOnAHighlightStandsOnIt() {
    var frame = Frame(size: Size(width: 8, height: 2))
    let line = Rect(x: 0, y: 0, width: 6, height: 1)
    frame.fill(line, .rowFocus)
    frame.draw("滞", x: 1, y: 0, in: line, .lampBehind)
    #expect(frame[1, 0]?.role == .lampBehind && frame[1, 0]?.ground == .rowFocus)
    #expect(frame[2, 0]?.ground == .rowFocus)
    #expect(frame[6, 0]?.ground == nil)
    frame.paint(line, .cellFocus)
    #expect(frame[1, 0]?.ground == .cellFocus)
    frame.fill(line, .popup)
    #expect(frame[1, 0]?.ground == nil)
  }

  @Test func rowsOnDifferentHighlightsDiffer() {
    var (one, other) = (
      Frame(size: Size(width: 4, height: 1)), Frame(size: Size(width: 4, height: 1))
    )
    one.fill(one.area, .rowFocus)
    other.fill(other.area, .row)
    for y in 0..<1 {
      one.draw("abcd", x: 0, y: y, in: one.area, .text)
      other.draw("abcd", x: 0, y: y, in: other.area, .text)
    }
    #expect(!one.rowsEqual(other, row: 0))
  }
}
