import Languages
import TextUI

/// What an event does to a state, and what the shell has to do about it.
///
/// Keys become commands by the key map before any feature sees them; while a layer lies above the
/// screen it takes them as they are.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  defer {
    state.refreshViews()
    Touring.follow(event, &state)
  }
  switch event {
  case .input(.key(let key)):
    state.notice = nil
    state.fresh = []
    state.lastClick = nil
    if Touring.leaves(key, &state) { return [] }
    // What could not be kept stays in its field until it is; who leaves the field gives it up.
    if state.layer == nil || key == .escape { state.isUnsaved = false }
    if case .alt(let scalar) = key, state.layer != nil {
      // Escape and a character that came at once look like Alt.
      return update(&state, .input(.key(.escape)))
        + update(&state, .input(.key(.character(scalar))))
    }
    if let layer = state.layer { return typed(key, into: layer, &state) }
    return pressed(key, &state)
  case .pointed(let event, let region): return Pointing.take(event, on: region, &state)
  case .input(.paste(let text)): return pasted(text, isGuessed: false, &state)
  case .input(.burst(let text)): return pasted(text, isGuessed: true, &state)
  case .input(.resize(let size)):
    state.size = size
    return []
  case .input(.malformed(let times)):
    Navigation.tellMalformed(times, &state)
    return []
  case .input(.terminate), .input(.hangup): return [.quit]
  case .input(.resumed): return [.redraw]
  case .input(.mouse), .input(.focus), .input(.background), .input(.appearance),
    .input(.cursorReport), .input(.fileChanged), .input(.deadline):
    return []
  case .stored, .kept, .refused, .overtaken, .changedElsewhere, .reloaded, .disputed:
    return Keeping.take(event, &state)
  case .logRead(let part): return Logging.take(part, &state)
  case .logOvertaken(let name, let id):
    LogUndoing.overtaken(by: name, id: id, &state)
    return []
  case .told(let sentence):
    state.notice = Notice(sentence)
    return []
  case .failed(let sentence):
    state.notice = Notice(sentence, .failed)
    return []
  case .standing(let standing):
    if let fault = standing.fault, state.standing.fault == nil {
      state.notice = Notice(fault, .warning)
    }
    state.standing = standing
    return []
  case .draftFound(let draft):
    Drafting.offer(draft, &state)
    return []
  case .ticked(let now):
    Presenting.tick(now, &state)
    return []
  case .glyphsRead(let font):
    state.presentation.font = font
    return []
  case .followed(let place):
    Following.follow(place, &state)
    return []
  case .placeFound(let place):
    Following.found(place, &state)
    return []
  case .edited(let text, let outcome):
    ExternalEditing.take(text, outcome, &state)
    return []
  case .sheetRead(let reading):
    Exchanging.take(reading, &state)
    return []
  case .sheetRefused(let sentence):
    Exchanging.refuse(sentence, &state)
    return []
  case .sheetWritten(let sentence):
    Exchanging.written(sentence, &state)
    return []
  case .composed(let text):
    Texting.show(text, &state)
    return []
  case .textRefused(let lines):
    Texting.refuse(lines, &state)
    return []
  case .leisure:
    if state.isBehind { state.catchUpAPart() } else { state.readyAPartOfNames() }
    return []
  case .hesitated:
    state.hesitates = !state.pending.isEmpty
    return []
  }
}

private func pressed(_ key: Key, _ state: inout State) -> [Effect] {
  let sequence = state.pending + [key]
  state.pending = []
  switch state.keys.meaning(of: sequence, in: state.modes) {
  case .command(.back) where key == .escape && Navigation.isAtRoot(state):
    // A line may cut a key behind its escape: that must end nothing.
    state.notice = Notice(state.words(NoticeSentence.leaveWith(state.keys.label(of: .quit))))
    return []
  case .command(let command): return run(command, &state)
  case .prefix:
    state.pending = sequence
    return []
  case .nothing where sequence.count > 1 && key.narrowed != key:
    state.pending = Array(sequence.dropLast())
    return pressed(key.narrowed, &state)
  case .nothing:
    switch key {
    case .alt(let scalar):
      // Escape and a character that came at once look like Alt.
      return pressed(.escape, &state) + update(&state, .input(.key(.character(scalar))))
    case .character(let scalar) where sequence.count == 1:
      return Typing.character(scalar, state.keys, &state)
    default: return []
    }
  }
}

private func pasted(_ text: String, isGuessed: Bool, _ state: inout State) -> [Effect] {
  state.notice = nil
  state.pending = []
  return Pasting.paste(text, isGuessed: isGuessed, &state)
}

private func typed(_ pressed: Key, into layer: Layer, _ state: inout State) -> [Effect] {
  if pressed == .control("q") { return [.quit] }
  if pressed == .control("v") {
    state.notice = Notice(state.words(NoticeSentence.pasteWith(Pasting.key)), .warning)
    return []
  }
  let narrow = layer.takesText ? pressed : pressed.narrowed
  let key = narrow == .control("c") ? Key.escape : narrow
  switch layer {
  case .cell(let editor): return CellEditing.typed(key, editor, &state)
  case .line(let editor): return LineEditing.typed(key, editor, &state)
  case .text(let editor): return Writing.typed(key, editor, &state)
  case .choice(let choice): return Choosing.typed(key, choice, &state)
  case .finder(let finding): return Searching.typed(key, finding, &state)
  case .explanation(let explanation): return Explaining.typed(key, explanation, &state)
  case .settings(let list): return SettingsEditing.typed(key, list, &state)
  case .bulk(let bulk): return BulkEditing.typed(key, bulk, &state)
  case .help(let finding): return Searching.typed(key, finding, &state)
  case .menu(let menu): return Menus.typed(key, menu, &state)
  case .log(let layer): return Logging.typed(key, layer, &state)
  case .checklist(let list): return Checking.typed(key, list, &state)
  }
}
