import Controller
import Languages
import Panels
import Testing
import TextUI

/// What can be seen to be a key is a button, and does what the key does.
@Suite struct ButtonLaws {
  static let keys = [
    "", "<s-tab>", "z", "2", "<f4>", "gu", "guz", "gu<tab>", "gi", "gl", "gp", "gt", "gj", "gf",
    "gs",
  ]

  /// 会议 with a meeting that goes on, panel by panel, and its pages.
  static let meetings = ["gh", "gh<tab>", "gh<tab><tab>", "gh<s-tab>", "ghS", "ghS7<enter>"]

  @Test(arguments: Language.allCases)
  func everyKeyLabelIsAButtonThatDoesWhatTheKeyDoes(_ language: Language) throws {
    for size in [Size(width: 80, height: 24), Size(width: 200, height: 60)] {
      for keys in Self.keys + Self.meetings {
        let source: Scene.Source = Self.meetings.contains(keys) ? .meeting : .sample
        var scene = try Scene(source, language, size)
        try scene.press(keys)
        let frame = scene.frame
        let labels = keyLabels(frame)
        // Nothing but the meeting stands on its pages.
        if scene.state.screen != .presentation { #expect(labels.count >= 8, "\(keys)") }
        for label in labels {
          let region = frame.region(at: label.place)
          let command = try #require(
            Command.allCases.first { "command.\($0)" == region?.name }, "\(keys): \(label.text)")
          var clicked = scene
          clicked.send(
            .pointed(MouseEvent(.press, button: .left, at: label.place), on: region))
          var pressed = scene
          let sequence = try #require(
            KeyMap.standard.firstKeys(of: command, in: scene.state.modes))
          for key in sequence { pressed.send(.input(.key(key))) }
          #expect(clicked.frame == pressed.frame, "\(keys): \(label.text)")
        }
      }
    }
  }

  @Test(arguments: ScreenLaws.screens + ["gh"])
  func noLineOfKeysTellsACommandTwice(_ keys: String) throws {
    var scene = try Scene(.sample, .zh, Size(width: 300, height: 60))
    try scene.press(keys)
    let frame = scene.frame
    for y in frame.size.height - 2..<frame.size.height {
      let names = frame.regions.filter { $0.area.y == y && $0.region.name.hasPrefix("command.") }
        .map(\.region.name)
      #expect(Set(names).count == names.count, "\(names)")
    }
  }

  /// The keys on the lines at the foot, each with a place that it covers.
  private func keyLabels(_ frame: Frame) -> [(text: String, place: Point)] {
    var labels: [(text: String, place: Point)] = []
    for y in frame.size.height - 2..<frame.size.height {
      var last: Int?
      for (x, cell) in frame.row(y).enumerated() where cell.role == .key {
        if last == x - 1 {
          labels[labels.count - 1].text += frame.text(of: cell)
        } else {
          labels.append((frame.text(of: cell), Point(x: x, y: y)))
        }
        last = x
      }
    }
    return labels
  }

  @Test(arguments: Language.allCases)
  func everyTabAndEveryStepOfThePathLeadsSomewhere(_ language: Language) throws {
    for keys in Self.keys {
      var scene = try Scene(.sample, language, Size(width: 120, height: 40))
      try scene.press(keys)
      let frame = scene.frame
      for tab in Screen.tabs {
        let place = try #require(frame.area(of: Region("tab.\(tab.name)")), "\(keys) \(tab)")
        var clicked = scene
        clicked.send(
          .pointed(
            MouseEvent(.press, button: .left, at: Point(x: place.x, y: place.y)),
            on: frame.region(at: Point(x: place.x, y: place.y))))
        #expect(clicked.state.screen == tab, "\(keys) \(tab)")
      }
      let root = try #require(frame.area(of: Region("path.overview")), "\(keys)")
      #expect(root.y == 1)
    }
  }

  /// Every row that a panel shows is named, wherever it is pressed.
  @Test func everyRowOfATableIsNamedOverItsColumns() throws {
    for (keys, name) in [("<f4>", "cell"), ("gu", "figure"), ("gi", "figure"), ("2", "area.row")] {
      var scene = try Scene(.sample, .zh, Size(width: 120, height: 40))
      try scene.press(keys)
      #expect(scene.frame.regions.filter { $0.region.name == name }.count > 10, "\(keys)")
    }
  }
}
