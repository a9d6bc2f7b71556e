import Domain

/// Bringing a meeting into sight: one that was just called, or that another screen leads to.
extension Convening {
  /// Goes to a meeting.
  static func show(_ id: Meeting.ID, _ state: inout State) {
    Navigation.go(to: .meeting, &state)
    state.meetingBoard.basis = nil
    state.refreshMeetings()
    guard let place = state.meetingBoard.meetings.firstIndex(where: { $0.id == id }) else { return }
    state.meetingBoard.rows[.meetings] = place
    state.refreshMeetings()
  }

  /// On to the agenda of a meeting that was just called.
  static func kept(_ changes: [FieldChange], _ state: inout State) {
    guard state.screen == .meeting else { return }
    for change in changes where change.path.keys == ["name"] && change.old == nil {
      guard case .meeting(let id, state.assessment.year) = change.path.document else { continue }
      show(id, &state)
      state.meetingBoard.panel = .agenda
    }
  }

  /// Goes on with a line that was being typed when the program ended.
  static func resume(_ line: MeetingLine, _ text: String, _ state: inout State) {
    if let id = line.meeting {
      guard state.book.meeting(id, in: state.assessment.year) != nil else { return }
      show(id, &state)
    } else {
      Navigation.go(to: .meeting, &state)
    }
    LineEditing.begin(.meeting(line), text: text, &state)
  }
}
