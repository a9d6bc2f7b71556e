import Controller
import Domain
import Languages

/// What happened in the sample book of a scene, as the log tells it.
enum SceneLog {
  /// The latest first: one of each kind, on three days.
  static let entries: [LogEntry] = Array(
    [
      entry(
        1, "06-28T09:12", "office", .imported,
        ["gulou", "taijiang", "cangshan", "jinan"].map {
          change("units/\($0)/entries/lecture-events/2024-06", nil, "value", "12")
        }),
      entry(
        2, "07-03T16:05", "王敏", .edit,
        [change("units/fuqing/entries/threenew-cover/2024-06", nil, "value", "12/40")]),
      entry(
        3, "07-03T16:20", "王敏", .edit,
        [change("units/luoyuan/entries/plenum-sessions/2024-06", nil, "missing", "台风停办")]),
      entry(
        4, "07-03T17:01", "office", .lock,
        [change("plan/locks/2024-03", nil, "by", "office")]),
      entry(
        5, "07-04T08:30", "gulou", .edit,
        [change("units/gulou/entries/lecture-events/2024-03", "9", "value", "10")], isLate: true),
      entry(
        6, "07-04T09:00", "office", .edit,
        [
          change("units/fuqing/targets/threenew-cover/annual", "100", "", "90"),
          change("units/fuqing/targets/threenew-cover/revisions/office-1/to", nil, "", "90"),
        ], reason: "市里统一调整"),
      entry(
        7, "07-04T09:31", "office", .batch,
        ["gulou", "taijiang", "cangshan", "jinan", "mawei", "changle", "fuqing", "minhou"].map {
          change("units/\($0)/entries/lecture-events/2024-06", "12", "value", "17")
        }),
      entry(
        8, "07-05T08:15", "王敏", .add,
        [change("units/minqing/entries/lecture-events/2024-06", "3", "value", "8")]),
      entry(
        9, "07-05T08:40", "office", .settled,
        [change("units/taijiang/entries/plenum-sessions/2024-06", "7", "value", "6")]),
      entry(
        10, "07-05T09:02", "office", .byHand,
        [change("units/mawei/assignments/lecture-events", nil, "role", "lead")]),
      entry(
        11, "07-05T09:20", "office", .undo,
        [change("units/minqing/submissions/2024-06", nil, "state", "submitted")]),
      entry(
        12, "07-05T09:41", "office", .edit,
        [
          change(
            "units/gulou/entries/plenum-sessions/2024-06", "9", "value", "11", note: "含直播场次")
        ]),
    ].reversed())

  static func page(_ request: LogRequest, of all: [LogEntry]) -> LogPage {
    let people = Set(all.map(\.by)).sorted()
    switch request {
    case .latest: return LogPage(.whole, all, total: all.count, people: people)
    case .after: return LogPage(.above, [], total: all.count, people: people)
    case .before: return LogPage(.below, [], total: all.count, people: people)
    }
  }

  private static func entry(
    _ number: Int, _ at: String, _ by: String, _ kind: ChangeWord, _ changes: [FieldChange?],
    reason: String? = nil, isLate: Bool = false
  ) -> LogEntry {
    LogEntry(
      id: "\(by)-7q4m-1-\(number)", at: Timestamp("2024-\(at):00+08:00") ?? .epoch, by: by,
      kind: kind, changes: changes.compactMap { $0 }, reason: reason, isLate: isLate)
  }

  /// A change of a field in the plan's folder; nil when it names none.
  private static func change(
    _ path: String, _ old: String?, _ key: String, _ new: String, note: String? = nil
  ) -> FieldChange? {
    func value(_ text: String, _ note: String?) -> FieldValue {
      guard !key.isEmpty else { return .text(text) }
      let sides = text.split(separator: "/").map { FieldValue.text(String($0)) }
      var record: [String: FieldValue] =
        sides.count == 2 ? ["num": sides[0], "den": sides[1]] : [key: .text(text)]
      record["note"] = note.map { .text($0) }
      return .record(record)
    }
    return FieldPath("plans/2024/" + path).map {
      FieldChange($0, old: old.map { value($0, nil) }, new: value(new, note))
    }
  }
}
