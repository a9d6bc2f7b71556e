/// Why a book, or a part of it, can only be looked at.
public enum ReadOnlyWord: Phrase, Hashable, CaseIterable {
  case newerSchema, noPermission, readOnlyDisk, snapshot, follower, damaged, asked

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .newerSchema: "数据由新版程序写成，升级后可填"
    case .noPermission: "没有写入权限，找管理员开通"
    case .readOnlyDisk: "磁盘只读，换个位置再打开"
    case .snapshot: "快照不能改，回到当前数据再填"
    case .follower: "这里跟随主屏，在主屏上改"
    case .damaged: "数据文件有错，先运行 jinguo check"
    case .asked: "是用 --readonly 打开的，退出后不带它再打开就能填"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .newerSchema: "written by a newer jinguo; upgrade to edit"
    case .noPermission: "no permission to write; ask your administrator"
    case .readOnlyDisk: "the disk is read-only; open the book elsewhere"
    case .snapshot: "a snapshot never changes; go back to the live data"
    case .follower: "this window follows; edit on the main screen"
    case .damaged: "a data file is damaged; run jinguo check"
    case .asked: "opened with --readonly; quit and open it without to edit"
    }
  }
}
