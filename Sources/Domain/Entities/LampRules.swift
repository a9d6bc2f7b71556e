/// The thresholds of the lamps; settings of a plan.
public struct LampRules: Hashable, Sendable {
  /// From this share of the expected pace on: 超.
  public var ahead: Quantity
  /// From this share on: 达.
  public var onPace: Quantity
  /// From this share on: 缓; below: 滞.
  public var slow: Quantity
  /// Below this expected fraction: 待.
  public var notDue: Quantity
  /// Of what is held at a level: from this share of it on 缓.
  public var margin: Quantity

  /// The thresholds that a plan has unless it says otherwise.
  public static let standard = LampRules(
    ahead: Quantity(110, scale: 2), onPace: Quantity(95, scale: 2), slow: Quantity(80, scale: 2),
    notDue: Quantity(5, scale: 2), margin: Quantity(98, scale: 2))

  init(
    ahead: Quantity, onPace: Quantity, slow: Quantity, notDue: Quantity, margin: Quantity
  ) {
    self.ahead = ahead
    self.onPace = onPace
    self.slow = slow
    self.notDue = notDue
    self.margin = margin
  }

  init(from record: RecordReader, _ problems: inout Problems) {
    let standard = LampRules.standard
    ahead = record.quantity("ahead", &problems) ?? standard.ahead
    onPace = record.quantity("onPace", &problems) ?? standard.onPace
    slow = record.quantity("slow", &problems) ?? standard.slow
    notDue = record.quantity("notDue", &problems) ?? standard.notDue
    margin = record.quantity("margin", &problems) ?? standard.margin
  }
}
