/// What the strips at the edge of every screen tell: the book, its date, its safety.
///
/// Times, days and percentages come as they are to be shown.
public enum StatusLabel: Phrase, Hashable {
  /// The name of the program.
  case title
  /// The data's date and the share of the year that has passed at it.
  case asOf(day: String, pace: String)
  case asOfOnly(day: String)
  case year(Int)
  /// Said on every screen, report and export of invented figures.
  case sampleData
  /// The same where there is little room.
  case sample
  case saved(time: String)
  /// Nothing was changed since the book was opened.
  case nothingChanged
  case saving
  case notSaved
  /// Safe in the journal; the file that people read can't be written yet.
  case fileBehind
  /// Another process doesn't let go of the book; edits are kept all the same.
  case otherWindow(seconds: Int)
  /// Figures that two people set differently.
  case toCheck(Int)
  case readOnly
  case locked
  case marked(Int)
  case behindOnly
  case filtered(String)
  case sorted(by: String)
  case following
  /// The panel that fills the screen.
  case zoomed(String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .title: "巾帼看板"
    case .asOf(let day, let pace): "截至 \(day) · 序时进度 \(pace)"
    case .asOfOnly(let day): "截至 \(day)"
    case .year(let year): "\(year)年"
    case .sampleData: "示例数据（虚构）"
    case .sample: "示例"
    case .saved(let time): "已存 \(time)"
    case .nothingChanged: "未改动"
    case .saving: "正在保存"
    case .notSaved: "尚未保存"
    case .fileBehind: "已存，文件待写"
    case .otherWindow(let seconds): "另一窗口占用 \(seconds) 秒"
    case .toCheck(let count): "待核对 \(count)"
    case .readOnly: "只读"
    case .locked: "已锁定"
    case .marked(let count): "已选 \(count)"
    case .behindOnly: "只看滞后"
    case .filtered(let what): "筛选 \(what)"
    case .sorted(let column): "按\(column)排序"
    case .following: "跟随主屏"
    case .zoomed(let panel): "\(panel)（放大）"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .title: "Jinguo"
    case .asOf(let day, let pace): "as of \(day) · year's pace \(pace)"
    case .asOfOnly(let day): "as of \(day)"
    case .year(let year): "\(year)"
    case .sampleData: "Sample data (invented)"
    case .sample: "Sample"
    case .saved(let time): "Saved \(time)"
    case .nothingChanged: "No changes"
    case .saving: "Saving"
    case .notSaved: "Not saved"
    case .fileBehind: "saved, file to follow"
    case .otherWindow(let seconds): "other window busy \(seconds) s"
    case .toCheck(let count): "To check \(count)"
    case .readOnly: "Read-only"
    case .locked: "Locked"
    case .marked(let count): "\(count) marked"
    case .behindOnly: "Behind only"
    case .filtered(let what): "Filter \(what)"
    case .sorted(let column): "By \(column)"
    case .following: "Following"
    case .zoomed(let panel): "\(panel) (zoomed)"
    }
  }
}
