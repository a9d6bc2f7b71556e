/// Which part of a long list is visible, from nothing but where the cursor stands.
public enum ScrollWindow {
  /// The visible rows: as many as fit, with at least a quarter of them on either side of the
  /// selection where the list has so many.
  ///
  /// The window moves by half its height and then stays, so that most steps of the cursor change
  /// two rows only.
  public static func rows(count: Int, visible: Int, selection: Int) -> Range<Int> {
    guard visible > 0, count > 0 else { return 0..<0 }
    guard count > visible else { return 0..<count }
    let half = max(1, visible / 2)
    let selection = min(max(0, selection), count - 1)
    let wanted = selection / half * half - half / 2
    let first = min(max(0, wanted), count - visible)
    return first..<first + visible
  }

  /// The visible columns, of which each takes its width and one of space: pages that share one
  /// column with the page before, so that the selected one is whole where the room suffices.
  public static func columns(widths: [Int], room: Int, selection: Int) -> Range<Int> {
    guard !widths.isEmpty, room > 0 else { return 0..<0 }
    let selection = min(max(0, selection), widths.count - 1)
    var first = 0
    while true {
      let page = page(of: widths, from: first, room: room)
      if page.upperBound == widths.count { return filled(page, widths, room) }
      if page.contains(selection) { return page }
      first = page.count > 1 ? page.upperBound - 1 : page.upperBound
    }
  }

  /// The last page with the columns before it that still fit.
  private static func filled(_ page: Range<Int>, _ widths: [Int], _ room: Int) -> Range<Int> {
    var first = page.lowerBound
    var used = widths[page].reduce(page.count - 1, +)
    while first > 0, used + widths[first - 1] + 1 <= room {
      first -= 1
      used += widths[first] + 1
    }
    return first..<page.upperBound
  }

  /// As many columns as fit, one at least.
  private static func page(of widths: [Int], from first: Int, room: Int) -> Range<Int> {
    var used = 0
    var end = first
    while end < widths.count, end == first || used + widths[end] <= room {
      used += widths[end] + 1
      end += 1
    }
    return first..<end
  }
}
