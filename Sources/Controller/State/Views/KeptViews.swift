/// What views keep of a book, so that a key costs only what it changes.
extension State {
  /// Brings what views keep up to date, after every event.
  mutating func refreshViews() {
    refreshOpenMonth()
    refreshIndicatorRows()
    refreshList()
    refreshShown()
    refreshFilings()
    refreshWork()
    refreshPractices()
    refreshScores()
    refreshMeetings()
    refreshBoard()
    refreshReport()
    refreshParts()
    refreshPresentation()
    followNames()
  }

  /// Brings up to date what nothing but a frame needs, before one is drawn: many keys may come before
  /// it.
  public mutating func prepareFrame() { refreshHistory() }

  /// Forgets what views keep of a book that was replaced.
  mutating func forgetViews() {
    (openMonth, indicatorRows, nameMark) = (nil, nil, nil)
    list.basis = nil
    narrowed = nil
    unitHistory = nil
    desk.kept = nil
    filings.basis = nil
    workBoard.basis = nil
    (practiceBoard.basis, practiceBoard.revision) = (nil, nil)
    practiceNames = nil
    scores.basis = nil
    meetingBoard.basis = nil
    board.basis = nil
    presentation.basis = nil
    planBoard.basis = nil
    outlineBoard.basis = nil
  }
}
