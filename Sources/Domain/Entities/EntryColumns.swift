/// What is known of the entries of one figure besides amounts, each by its place among them.
struct EntryColumns: Hashable, Sendable {
  /// What was reported and is no amount that fits into a packed figure, in the order of those that stand
  /// for it.
  var others: [Entry.Content] = []
  private var writers = SharedColumn("")
  private var moments = RareColumn<PackedMoment>()
  private var marks = RareColumn<Mark>()

  /// What few entries have.
  private struct Mark: MaybeBlank {
    var remarks = Entry.Remarks()
    /// When, where that isn't written as usual.
    var moment: Timestamp?
  }

  /// Whether nothing is known.
  var isBlank: Bool {
    others.isEmpty && writers.holdsOnly("") && moments.isEmpty && marks.isEmpty
  }

  /// The same without room for more.
  var compact: EntryColumns {
    var compact = self
    compact.others = others.map { $0 }
    (compact.writers, compact.moments) = (writers.compact, moments.compact)
    compact.marks = marks.compact
    return compact
  }

  /// Who reported an entry, and when.
  func stamp(_ place: Int) -> Entry.Stamp {
    Entry.Stamp(by: writers[place], at: Timestamp(moments[place]) ?? marks[place].moment)
  }

  /// What else is known of an entry.
  func remarks(_ place: Int) -> Entry.Remarks { marks[place].remarks }

  /// Makes room for what is known of an entry.
  ///
  /// - Parameter count: of the entries, without it.
  mutating func insert(_ entry: Entry, at place: Int, of count: Int) {
    let moment = entry.at?.packed
    let mark = Mark(remarks: entry.remarks, moment: moment == nil ? entry.at : nil)
    writers.insert(entry.by, at: place, of: count)
    moments.insert(moment ?? PackedMoment(), at: place, of: count)
    marks.insert(mark, at: place, of: count)
  }

  /// Closes the gap of an entry that is gone.
  mutating func remove(at place: Int) {
    writers.remove(at: place)
    moments.remove(at: place)
    marks.remove(at: place)
  }
}
