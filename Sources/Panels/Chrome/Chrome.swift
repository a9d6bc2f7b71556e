import Controller
import Domain
import Languages
import TextUI

/// What stands around every screen: tabs and safety above, keys or what happened last below.
struct Chrome {
  @Held var state: State
  /// What the lines above the screen are drawn from.
  @Held var ground: State
  let words: Words

  init(_ state: Held<State>, _ ground: Held<State>) {
    (_state, _ground) = (state, ground)
    words = state.wrappedValue.words
  }

  private var hasKeys: Bool { state.size.hasFunctionKeys }
  private var hasHints: Bool { state.size.hasHints }
  private var headLines: Int { state.size.headLines }

  /// What a layer may cover: everything but the lines that say where we are.
  var below: Rect {
    Rect(x: 0, y: headLines, width: state.size.width, height: state.size.height - headLines)
  }

  /// What is left for the screen.
  var body: Rect {
    Rect(x: 0, y: headLines, width: state.size.width, height: state.size.bodyLines)
  }

  private var hintLine: Rect {
    Rect(x: 0, y: state.size.height - (hasKeys ? 2 : 1), width: state.size.width, height: 1)
  }

  /// What was told last: in place of the keys, or over the last line of the screen where they have none.
  func drawNotice(into frame: inout Frame) {
    guard let notice = state.notice else { return }
    frame.fill(hintLine, .hint)
    let text = TextWidth.clip(notice.text, to: hintLine.width, mark: state.glyphs.ellipsis)
    frame.draw(text, x: 0, y: 0, in: hintLine, notice.tone.role)
  }

  func draw(into frame: inout Frame) {
    let head = Rect(x: 0, y: 0, width: state.size.width, height: headLines)
    frame.drawPart("head", in: head) { frame in
      let still = ChromeHead(ground)
      if headLines == 2 { still.drawTabs(into: &frame) }
      still.drawPath(y: headLines - 1, into: &frame)
    }
    if hasHints, state.notice == nil {
      let hints = Hints(_state, &frame)
      frame.drawPart("hints", hints.row, of: hints.key, in: hintLine) { frame in
        HintBar(hints.items).draw(into: &frame, area: hintLine)
      }
    }
    if headLines == 1, state.notice == nil { TourStrip(state)?.draw(into: &frame, area: hintLine) }
    if hasKeys {
      let line = Rect(x: 0, y: state.size.height - 1, width: state.size.width, height: 1)
      frame.drawPart("keys", in: line) { frame in
        HintBar(Hints.functionKeys(state), gap: 1).draw(into: &frame, area: line)
      }
    }
  }
}

extension Notice.Tone {
  var role: Role {
    switch self {
    case .done: .saved
    case .told: .text
    case .warning: .warning
    case .failed: .error
    }
  }
}
