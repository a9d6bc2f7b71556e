/// Why a book cannot be read or written: which file, where in it, and what to do next.
public enum StorageSentence: Phrase, Hashable {
  case syntax(file: String, line: Int, column: Int, fault: SyntaxFault)
  case unknownUnit(file: String, id: String)
  case unknownIndicator(file: String, id: String)
  case newerSchema(file: String, found: Int, known: Int)
  case tooLarge(file: String, megabytes: Int)
  case notFound(path: String)
  /// A settings or theme file with a key that is missing, unknown or holds something else.
  case badKey(file: String, key: String)
  case unreadable(file: String, reason: String)
  case notABook(path: String)
  case notAFolder(path: String)
  case notEmpty(path: String)
  case cannotCreate(path: String, reason: String)
  case noPermission(path: String)
  case diskFull(path: String)
  case cannotWrite(file: String, reason: String)
  case tornLine(file: String, line: Int)
  case brokenChain(file: String, line: Int)
  case vanished(file: String)
  /// A file that belongs to nothing.
  case stray(file: String)
  /// A field that people set differently without knowing of each other.
  case conflict(file: String, place: String)
  /// Others than the owner may read or write it.
  case openToOthers(file: String)
  case isALink(path: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .syntax(let file, let line, let column, let fault):
      "\(file) 第 \(line) 行第 \(column) 列：\(fault.chinese)，改好后重开"
    case .unknownUnit(let file, let id): "\(file)：book.json 里没有单位“\(id)”，补上或改名"
    case .unknownIndicator(let file, let id): "\(file)：计划里没有指标“\(id)”，补上或改名"
    case .newerSchema(let file, let found, let known):
      "\(file) 是新格式 \(found)，本程序只认到 \(known)；只读打开，升级后可改"
    case .tooLarge(let file, let megabytes): "\(file) 超过 \(megabytes) MB，不像本程序的数据"
    case .notFound(let path): "找不到 \(path)"
    case .badKey(let file, let key): "\(file)：\(key) 缺失、不认识或写法不对"
    case .unreadable(let file, let reason): "读不了 \(file)：\(reason)"
    case .notABook(let path): "\(path) 不是工作簿（没有 book.json）；新建用 jinguo init"
    case .notAFolder(let path): "\(path) 不是文件夹，工作簿是一个文件夹"
    case .notEmpty(let path): "\(path) 里已有内容，换一个空文件夹"
    case .cannotCreate(let path, let reason): "建不了 \(path)：\(reason)"
    case .noPermission(let path): "没有权限：\(path)，找管理员开通"
    case .diskFull(let path): "磁盘已满：\(path)，腾出空间再试"
    case .cannotWrite(let file, let reason): "写不了 \(file)：\(reason)"
    case .tornLine(let file, let line): "\(file) 第 \(line) 行没写完，已移到隔离区，前面的都在"
    case .brokenChain(let file, let line): "\(file) 第 \(line) 行被改动过，运行 jinguo check 查看"
    case .vanished(let file): "\(file) 不见了，已按日志重建"
    case .stray(let file): "\(file) 不属于工作簿，可移走"
    case .conflict(let file, let place): "\(file)：\(place) 两人填得不同，打开后选定"
    case .openToOthers(let file): "\(file) 别人也能打开，运行 chmod -R go= 收回"
    case .isALink(let path): "\(path) 是链接，不跟随；换成真正的文件"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .syntax(let file, let line, let column, let fault):
      "\(file) line \(line) column \(column): \(fault.english); correct it and reopen"
    case .unknownUnit(let file, let id): "\(file): book.json has no unit “\(id)”; add or rename it"
    case .unknownIndicator(let file, let id):
      "\(file): the plan has no indicator “\(id)”; add or rename it"
    case .newerSchema(let file, let found, let known):
      "\(file) has schema \(found), this jinguo knows \(known); read-only until upgraded"
    case .tooLarge(let file, let megabytes): "\(file) is over \(megabytes) MB; not data of jinguo"
    case .notFound(let path): "\(path) not found"
    case .badKey(let file, let key): "\(file): \(key) is missing, unknown or not written right"
    case .unreadable(let file, let reason): "Cannot read \(file): \(reason)"
    case .notABook(let path): "\(path) is not a book (no book.json); make one with jinguo init"
    case .notAFolder(let path): "\(path) is not a folder; a book is one"
    case .notEmpty(let path): "\(path) is not empty; choose an empty folder"
    case .cannotCreate(let path, let reason): "Cannot create \(path): \(reason)"
    case .noPermission(let path): "No permission: \(path); ask your administrator"
    case .diskFull(let path): "Disk full: \(path); free some space and try again"
    case .cannotWrite(let file, let reason): "Cannot write \(file): \(reason)"
    case .tornLine(let file, let line):
      "\(file) line \(line) was cut off and set aside; all before it is there"
    case .brokenChain(let file, let line):
      "\(file) line \(line) was altered; run jinguo check"
    case .vanished(let file): "\(file) was gone; rebuilt from the journal"
    case .stray(let file): "\(file) does not belong to the book; move it away"
    case .conflict(let file, let place):
      "\(file): \(place) was set differently by two people; open the book to choose"
    case .openToOthers(let file): "\(file): other users can open it; run chmod -R go="
    case .isALink(let path): "\(path) is a link and not followed; use the real file"
    }
  }
}
