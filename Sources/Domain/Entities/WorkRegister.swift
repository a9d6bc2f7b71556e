/// All tasks and issues of a year, as `work.json` holds them.
public struct WorkRegister: Hashable, Sendable {
  /// The items: tasks, then issues, each in the order in which they were numbered.
  public let items: [WorkItem]
  /// Whether one person works alone 单人模式: then who does something may also close it.
  public let isAlone: Bool
  /// What is said of units, indicators, figures and items, and what is starred.
  public let remarks: Remarks

  /// A year in which nothing is to be seen to.
  public init() { (items, isAlone, remarks) = ([], false, Remarks()) }

  init(from document: FieldValue, _ problems: inout Problems) {
    let record = RecordReader(document, [], &problems)
    let settings = RecordReader(record.members["settings"], ["settings"], &problems)
    isAlone = settings.flag("singlePerson", &problems)
    remarks = Remarks(from: record, &problems)
    items = WorkItem.Kind.allCases.flatMap { kind in
      record.children(kind.key, &problems, { WorkItem.ID($0) })
        // Taken back while somebody else noted something: nothing of it is left but that.
        .filter { Set($0.reader.members.keys) != ["steps"] }
        .map { WorkItem(kind: kind, id: $0.key, from: $0.reader, &problems) }
        .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    }
  }

  /// The items of a kind.
  public func items(_ kind: WorkItem.Kind) -> [WorkItem] { items.filter { $0.kind == kind } }

  /// The item of that identifier; nil when there is none.
  public func item(_ id: WorkItem.ID) -> WorkItem? { items.first { $0.id == id } }

  /// What was made of a place: the tasks and issues that come from it.
  public func items(from source: WorkItem.Source) -> [WorkItem] {
    items.filter { $0.source == source }
  }

  /// The number of the next item of a kind.
  func nextNumber(_ kind: WorkItem.Kind) -> Int { (items(kind).map(\.number).max() ?? 0) + 1 }
}
