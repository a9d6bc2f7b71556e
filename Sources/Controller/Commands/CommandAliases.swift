/// What else people call a command when they look for it; never shown.
enum CommandAliases {
  /// The names of a command beside its own.
  static func names(of command: Command) -> [String] {
    table.filter { $0.command == command }.flatMap(\.names)
  }

  private static let table: [(command: Command, names: [String])] = [
    (.undo, ["撤回", "取消修改", "还原", "后悔", "take back", "revert"]),
    (.redo, ["恢复", "取消撤销", "again"]),
    (.back, ["后退", "上一屏", "关闭", "leave", "close", "escape"]),
    (.quit, ["离开", "结束", "关闭程序", "leave", "exit", "end the program"]),
    (.find, ["搜索", "寻找", "找单位", "找指标", "search", "look for", "go to"]),
    (.commands, ["命令面板", "command palette", "run"]),
    (.menu, ["功能", "选单"]),
    (.help, ["帮助", "按键", "快捷键", "怎么用", "help", "keys", "shortcuts", "manual"]),
    (.edit, ["填数", "填报", "输入", "编辑", "type a figure", "enter", "change"]),
    (.clear, ["删除", "清除", "delete", "erase", "not reported"]),
    (.noNumber, ["没有数", "报不了", "不涉及", "not applicable", "no number"]),
    (.note, ["说明", "批注", "comment", "remark"]),
    (.addItem, ["新增", "加一条", "new", "insert"]),
    (.removeItem, ["删除", "去掉", "delete"]),
    (.spread, ["推广", "经验", "mark", "star"]),
    (.takeOver, ["接着做", "沿用", "carry over"]),
    (.whoReported, ["谁没写", "未写", "who is missing"]),
    (.link, ["链接", "挂到", "about"]),
    (.target, ["定目标", "任务数", "goal", "set a target"]),
    (.targets, ["责任分解", "目标分解", "分指标", "allot", "decompose", "assign targets"]),
    (.dates, ["报告期", "截止日期", "填报日历", "calendar", "deadlines", "periods"]),
    (.assign, ["谁报哪项", "牵头", "不涉及", "who is asked", "role"]),
    (.pace, ["序时进度", "月权重", "month weights", "curve"]),
    (.explain, ["解释", "怎么算的", "依据", "算法", "explain", "formula", "reason"]),
    (.period, ["月份", "换月", "截至", "month", "date"]),
    (.behindOnly, ["筛选滞后", "落后", "filter"]),
    (.nextBehind, ["落后", "lagging"]),
    (.rank, ["排序", "排名", "sort", "order"]),
    (.reconcile, ["冲突", "两人填得不同", "conflict", "dispute"]),
    (.theme, ["颜色", "主题", "字符", "colours", "colors", "glyphs"]),
    (.language, ["语言", "英文", "中文", "language", "chinese", "english"]),
    (.mouse, ["选择文字", "点击", "select text"]),
    (.redraw, ["刷新", "花屏", "refresh", "garbled"]),
    (.open, ["进入", "查看", "enter", "show"]),
    (.overview, ["首页", "主页", "home", "start", "dashboard"]),
    (.matrix, ["表格", "全表", "table", "sheet", "grid"]),
    (.nextPanel, ["切换板块", "switch"]),
    (.work, ["任务", "问题清单", "督办任务", "todo", "issues"]),
    (.addWork, ["新增任务", "新增问题", "加一条", "add a task", "new task", "new issue"]),
    (.takeWork, ["开始整改", "take on", "start"]),
    (.handInWork, ["提请验收", "done"]),
    (.closeWork, ["完成", "验收", "strike off", "finish"]),
    (.extendWork, ["改时限", "同意延期", "delay", "grant"]),
    (.boardWork, ["kanban", "columns by state"]),
  ]
}
