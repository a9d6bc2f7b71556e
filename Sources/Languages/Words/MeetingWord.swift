/// What belongs to a meeting, and how it and its units stand.
public enum MeetingWord: Phrase, Hashable, CaseIterable {
  case meeting, name, day, place, chair, asOf
  case agenda, item, minutes, order
  case attendance, present, leave, observer, notSaid
  /// Heads of narrow columns: who comes, what isn't reported, what is to be answered for.
  case attending, missing, open
  case prepared, running, ended
  case startedAt, endedAt, snapshot

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .meeting: "会议"
    case .name: "会议名称"
    case .day: "日期"
    case .place: "地点"
    case .chair: "主持"
    case .asOf: "数据截至"
    case .agenda: "议程"
    case .item: "事项"
    case .minutes: "分钟"
    case .order: "顺序"
    case .attendance: "出席情况"
    case .present: "出席"
    case .attending: "到会"
    case .missing: "缺报"
    case .open: "待回应"
    case .leave: "请假"
    case .observer: "列席"
    case .notSaid: "未定"
    case .prepared: "筹备"
    case .running: "进行中"
    case .ended: "已结束"
    case .startedAt: "开始"
    case .endedAt: "结束"
    case .snapshot: "快照"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .meeting: "Meeting"
    case .name: "Name"
    case .day: "Day"
    case .place: "Place"
    case .chair: "Chair"
    case .asOf: "Figures as of"
    case .agenda: "Agenda"
    case .item: "Item"
    case .minutes: "Minutes"
    case .order: "Order"
    case .attendance: "Attendance"
    case .present: "present"
    case .attending: "Attends"
    case .missing: "Missing"
    case .open: "Answers"
    case .leave: "on leave"
    case .observer: "observer"
    case .notSaid: "open"
    case .prepared: "prepared"
    case .running: "running"
    case .ended: "ended"
    case .startedAt: "Began"
    case .endedAt: "Over"
    case .snapshot: "Snapshot"
    }
  }
}
