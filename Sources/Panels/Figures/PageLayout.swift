import TextUI

/// Where the figures of a page, what stands beside them and the strip below go.
struct PageLayout {
  private(set) var figures: Rect?
  private(set) var beside: Rect?
  private(set) var strip: Rect?

  /// Side by side from 76 columns on where `besideShare` of five parts is wide enough, else one
  /// above the other, and where that is too low only what has the keys.
  ///
  /// - Parameters:
  ///   - isBeside: whether what stands beside has the keys.
  ///   - hasBeside: whether there is anything to show there; without it the figures get the room.
  ///   - leastSide: what stands beside needs so many columns.
  init(
    _ area: Rect, isBeside: Bool, hasBeside: Bool = true, besideShare: Int, leastSide: Int = 40
  ) {
    let side = area.width * besideShare / 5
    let lines = area.height >= 14 ? 4 : area.height >= 9 ? 3 : area.height >= 5 ? 2 : 1
    let parts = area.splitRows([.share(1), .fixed(lines)])
    if !hasBeside, !isBeside {
      (figures, strip) = (parts[0], parts[1])
    } else if side >= leastSide, area.height >= 7 {
      let columns = parts[0].splitColumns([.share(1), .fixed(1), .fixed(side)])
      (figures, beside, strip) = (columns[0], columns[2], parts[1])
    } else if parts[0].height >= 11 {
      let above = isBeside ? 5 : max(6, parts[0].height * 3 / 5)
      let rows = parts[0].splitRows([.fixed(above), .share(1)])
      (figures, beside, strip) = (rows[0], rows[1], parts[1])
    } else if isBeside {
      beside = area
    } else {
      (figures, strip) = (parts[0], parts[1])
    }
  }
}
