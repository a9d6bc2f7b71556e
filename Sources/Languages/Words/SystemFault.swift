/// Why the system refused to read or write, as the reason inside a sentence.
public enum SystemFault: Phrase, Hashable {
  case notFound, noPermission, diskFull, readOnlyDisk, tooManyFiles, brokenDisk, interrupted
  /// A file stands where a folder is needed, or the other way round.
  case notAFolder, isAFolder
  /// Another error, by its number.
  case other(Int)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .notFound: "文件不存在"
    case .noPermission: "没有权限"
    case .diskFull: "磁盘已满"
    case .readOnlyDisk: "磁盘只读"
    case .tooManyFiles: "打开的文件太多"
    case .brokenDisk: "磁盘或网络出错"
    case .interrupted: "被中断"
    case .notAFolder: "那里是文件，不是文件夹"
    case .isAFolder: "那里是文件夹，不是文件"
    case .other(let code): "系统错误 \(code)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .notFound: "no such file"
    case .noPermission: "no permission"
    case .diskFull: "disk full"
    case .readOnlyDisk: "the disk is read-only"
    case .tooManyFiles: "too many open files"
    case .brokenDisk: "disk or network failure"
    case .interrupted: "interrupted"
    case .notAFolder: "there is a file, not a folder"
    case .isAFolder: "there is a folder, not a file"
    case .other(let code): "system error \(code)"
    }
  }
}
