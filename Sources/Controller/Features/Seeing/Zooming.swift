import Domain
import Languages
import TextUI

/// One panel instead of all: the one with the focus fills the screen until the same key or Esc.
enum Zooming {
  static func toggle(_ state: inout State) {
    state.zoomed = state.isZoomed ? nil : state.screen
  }

  /// Shows all panels again; false when they are shown.
  static func end(_ state: inout State) -> Bool {
    guard state.isZoomed else { return false }
    state.zoomed = nil
    return true
  }
}

extension State {
  /// Whether the panel with the focus fills the screen.
  public var isZoomed: Bool { zoomed == screen }

  /// Why there is nothing to zoom; nil when there is.
  var zoomObstacle: ObstacleSentence? {
    switch screen.division {
    case .overview: nil
    case .unit, .indicator: assessment.indicators.isEmpty ? .nothingAsked : nil
    case .fixed: .onePanel
    }
  }
}
