import TestKit
import Testing

@testable import TextUI

@Suite struct GaugeTests {
  private func bar(_ value: Share?, _ mark: Share?, _ columns: Int) -> String {
    var frame = Frame(size: Size(width: columns, height: 1))
    Gauge(value: value, mark: mark).draw(into: &frame, area: frame.area)
    return frame.textLines[0]
  }

  @Test func aBarShowsWhatIsDoneAndWhatShouldBe() {
    #expect(bar(Share(41, 100), Share(50, 100), 22) == "█████████░░┃░░░░░░░░░░")
    #expect(bar(Share(58, 100), Share(50, 100), 10) == "█████┃█░░░")
    #expect(bar(Share(1, 2), Share(1, 2), 4) == "██┃░")
    #expect(bar(Share(3, 2), Share(1, 2), 6) == "███┃█▶")
    #expect(bar(Share(1, 1), Share(1, 1), 4) == "███┃")
    #expect(bar(Share(0, 1), Share(1, 1000), 4) == "░┃░░")
    #expect(bar(nil, nil, 3) == "░░░")
    #expect(bar(Share(5, 0), Share(-1, 3), 3) == "┃░░")
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func roundingNeverHidesWhoIsAhead(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let columns = Int.random(in: 2...30, using: &random)
    let whole = Int64.random(in: 1...1000, using: &random)
    let value = Share(.random(in: 0...whole + 100, using: &random), whole)
    let mark = Share(.random(in: 0...whole, using: &random), whole)
    let bar = Gauge(value: value, mark: mark).layout(columns: columns)
    guard let place = bar.mark else {
      Issue.record("no mark")
      return
    }
    #expect((0...columns).contains(bar.filled) && (0..<columns).contains(place))
    if value.numerator > mark.numerator { #expect(bar.filled > place + 1) }
    if value.numerator < mark.numerator { #expect(bar.filled < place) }
    // Apart from that, both are rounded down.
    #expect(abs(bar.filled - value.cells(of: columns)) <= 2)
    #expect(abs(place - mark.cells(of: columns)) <= 2)
  }

  @Test func hugeFiguresDoNotOverflow() {
    #expect(Share(.max - 1, .max).cells(of: 200) == 199)
    #expect(Share.order(Share(.max, .max - 1), Share(.max - 1, .max)) == 1)
  }

  @Test func aTrendIsMeasuredFromZero() {
    var frame = Frame(size: Size(width: 6, height: 1))
    Sparkline([9, 0, 35, nil, 70]).draw(into: &frame, area: frame.area)
    #expect(frame.textLines == ["▂▁▅·█ "])
    #expect(Sparkline.levels(of: [0, 0, nil], count: 8) == [0, 0, nil])
    #expect(Sparkline.levels(of: [-7, 0], count: 8) == [0, 7])
    #expect(Sparkline.levels(of: [.min, .max], count: 8) == [0, 7])
  }

  @Test func onlyTheNewestValuesAreShown() {
    var frame = Frame(size: Size(width: 2, height: 1))
    Sparkline([1, 2, 1, 2], glyphs: .ascii).draw(into: &frame, area: frame.area)
    #expect(frame.textLines == ["+#"])
  }
}
