import Controller
import TextUI

/// What the key that was pressed last leads to when it is pressed again, looked at while nobody waits:
/// whoever goes down a list or turns page after page gets a frame that is drawn already.
///
/// Only for what `State.foresee` knows, which changes nothing that anybody keeps. It holds until anything else
/// becomes of the state.
struct Foresight {
  private enum Stage {
    /// Nothing has been looked at.
    case nothing
    /// The frame of what the key leads to is drawn, and not sent.
    case ahead
    /// The key has come: that frame shows what there is.
    case here
  }

  private var stage = Stage.nothing
  /// The key that was pressed last; nil: none was, it was typed into a field or behind another one, or it
  /// leads to nothing that can be foreseen.
  private var key: Key?
  /// What it leads to. Where that is what there is, what was before it: there is no time to let it go.
  private var other: State?

  /// Whether it can be looked at what the last key leads to.
  var canLook: Bool { stage == .nothing && key != nil }
  /// Whether a frame is drawn that nobody has asked for.
  var isAhead: Bool { stage == .ahead }

  /// Whether that frame shows what there is.
  var isHere: Bool { stage == .here }

  /// Looks at what the last key leads to, and has it drawn where that can be foreseen.
  mutating func look(from state: State, draw: (inout State) -> Void) {
    guard canLook, let key else { return }
    var next = state
    guard next.foresee(key) else { return self.key = nil }
    draw(&next)
    (stage, other) = (.ahead, next)
  }

  /// Has the state become what was looked at, where the key for it has come; else remembers the key.
  mutating func take(_ input: Input, _ state: inout State) -> Bool {
    guard case .key(let pressed) = input else { return false }
    guard stage == .ahead, pressed == key, var next = other.take() else {
      key = state.layer == nil && state.pending.isEmpty ? pressed : nil
      return false
    }
    swap(&state, &next)
    (stage, other) = (.here, next)
    return true
  }

  /// Whether the frame that is drawn shows what there is; asked once, when it is to be sent.
  mutating func arrives() -> Bool {
    defer { if stage == .here { stage = .nothing } }
    return stage == .here
  }

  /// Something else becomes of the state, which from now on belongs to nobody else.
  mutating func forget() { (stage, other) = (.nothing, nil) }
}
