extension Array {
  /// The same with what stands at a place so many places further down, as far as it goes, each with
  /// the number that puts it there.
  ///
  /// The numbers are those that stood there, so that others can go on with what keeps its own; where
  /// they don't rise they begin anew from 1.
  func moving(from place: Int, by steps: Int, _ order: (Element) -> Int)
    -> [(element: Element, order: Int)]
  {
    var orders = map(order)
    if zip(orders, orders.dropFirst()).contains(where: { $0 >= $1 }) { orders = [Int](1...count) }
    var moved = self
    moved.insert(moved.remove(at: place), at: Swift.max(0, Swift.min(place + steps, count - 1)))
    return zip(moved, orders).map { ($0, $1) }
  }
}
