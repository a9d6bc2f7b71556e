import Domain
public import Languages
import TextUI

/// Changing settings in their list: a key moves or changes, and every change is kept at once.
enum SettingsEditing {
  static func begin(_ state: inout State) { state.layer = .settings(SettingsList()) }

  /// Opens the list with the marker on a setting.
  static func begin(on setting: Setting, _ state: inout State) {
    var list = SettingsList()
    list.selection = Setting.allCases.firstIndex(of: setting) ?? 0
    state.layer = .settings(list)
  }

  static func typed(_ key: Key, _ old: SettingsList, _ state: inout State) -> [Effect] {
    var list = old
    if list.field != nil { return typedIntoField(key, list, &state) }
    let count = Setting.allCases.count
    switch key {
    case .escape, .character("q"), .character(","), .control("\\"):
      state.layer = nil
      return []
    case .up, .character("k"), .backTab:
      list.selection = Navigation.clamp(list.selection - 1, count)
    case .down, .character("j"), .tab: list.selection = Navigation.clamp(list.selection + 1, count)
    case .home: list.selection = 0
    case .end: list.selection = count - 1
    case .character(let scalar) where ("1"..."9").contains(scalar):
      list.selection = Navigation.clamp(Int(scalar.value) - 0x31, count)
    case .left, .character("h"): return change(Setting.allCases[list.selection], by: -1, &state)
    case .right, .character("l"): return change(Setting.allCases[list.selection], by: 1, &state)
    case .enter, .character(" "): return enter(list, &state)
    default: return []
    }
    state.layer = .settings(list)
    return []
  }

  /// Enter goes on to the next value, begins to type one, or opens a page.
  private static func enter(_ old: SettingsList, _ state: inout State) -> [Effect] {
    var list = old
    switch Setting.allCases[list.selection] {
    case .person:
      var field = TextField()
      field.insert(state.settings.person ?? state.person)
      list.field = field
      state.layer = .settings(list)
      return []
    case .terminals:
      TerminalPage.begin(&state)
      return []
    case let setting: return change(setting, by: 1, &state)
    }
  }

  private static func typedIntoField(_ key: Key, _ old: SettingsList, _ state: inout State)
    -> [Effect]
  {
    var list = old
    defer { state.layer = .settings(list) }
    switch key {
    case .escape: (list.field, list.refusal) = (nil, nil)
    case .enter:
      let name = list.field?.text.trimmingSpaces ?? ""
      guard !name.isEmpty else {
        list.refusal = state.words(SettingValue.nameNeeded)
        return []
      }
      (list.field, list.refusal) = (nil, nil)
      guard name != state.settings.person else { return [] }
      state.settings.person = name
      return [.remember(.person(name))]
    default:
      _ = list.field?.press(key)
      list.refusal = nil
    }
    return []
  }

  private static func change(_ setting: Setting, by step: Int, _ state: inout State) -> [Effect] {
    switch setting {
    case .language:
      state.words.language = state.words.language == .zh ? .en : .zh
      return [.remember(.language(state.words.language))]
    case .theme:
      let names = state.looks.themes.map(\.name)
      guard let name = next(to: state.looks.theme, by: step, in: names) else { return [] }
      state.looks.theme = name
      return [.show(theme: name), .remember(.theme(name))]
    case .glyphs:
      let tiers: [GlyphTier?] = [nil] + GlyphTier.allCases
      guard let tier = next(to: state.looks.chosenTier, by: step, in: tiers) else { return [] }
      state.looks.chosenTier = tier
      return [.remember(.glyphs(tier))]
    case .mouse:
      state.looks.usesMouse.toggle()
      let isUsed = state.looks.usesMouse
      return [.useMouse(isUsed), .remember(.mouse(isUsed: isUsed))]
    case .book:
      guard let book = next(to: state.settings.book, by: step, in: state.books) else { return [] }
      guard book != state.settings.book else { return [] }
      state.settings.book = book
      return [.remember(.book(book))]
    case .escapeWait:
      let waits = Settings.escapeWaits
      guard let wait = next(to: state.settings.escapeWait, by: step, in: waits) else { return [] }
      state.settings.escapeWait = wait
      return [.remember(.escapeWait(wait))]
    case .role:
      guard let role = next(to: state.settings.role, by: step, in: State.roles) else {
        return []
      }
      state.settings.role = role
      return [.remember(.role(role))]
    case .unit:
      let units: [ReportingUnit.ID?] = [nil] + state.book.activeUnits.map(\.id)
      guard let unit = next(to: state.settings.unit, by: step, in: units) else { return [] }
      state.settings.unit = unit
      return [.remember(.unit(unit))]
    case .person, .terminals: return []
    }
  }

  /// What stands so many places after a value, round at the ends; nil of nothing.
  private static func next<Value: Equatable>(
    to value: Value, by step: Int, in values: [Value]
  ) -> Value? {
    guard let place = values.firstIndex(of: value) else { return values.first }
    return values[(place + step + values.count) % values.count]
  }
}

extension State {
  /// The books that may be opened when none is named, and nil for being asked.
  fileprivate var books: [String?] {
    var books: [String?] = [nil]
    for book in [settings.book, settings.openBook] {
      if let book, !books.contains(book) { books.append(book) }
    }
    return books
  }

  /// What a setting is set to, in words.
  public func value(of setting: Setting) -> String {
    switch setting {
    case .language: return words(words.language == .zh ? SettingValue.chinese : .english)
    case .theme:
      let choice = looks.themes.first { $0.name == looks.theme }
      guard let choice, !choice.title.isEmpty else { return words(EditingSentence.byBackground) }
      return words.language == .zh ? choice.title : choice.name
    case .glyphs:
      guard let tier = looks.chosenTier else {
        return words(SettingValue.automatic(found: words(SettingValue(looks.foundTier))))
      }
      return words(SettingValue(tier))
    case .mouse: return words(looks.usesMouse ? SettingValue.on : .off)
    case .person:
      guard let name = settings.person, name != person else { return words.shown(person) }
      return words(SettingValue.nextStart(name))
    case .role: return words(RoleWord(settings.role))
    case .unit:
      return settings.unit.flatMap { book.unit($0) }.map { words.name($0) }
        ?? words(SettingValue.noUnit)
    case .book: return settings.book.map { words.shown($0) } ?? words(SettingValue.asks)
    case .escapeWait: return words(SettingValue.milliseconds(settings.escapeWait))
    case .terminals: return words(SettingValue.look)
    }
  }
}

extension SettingValue {
  fileprivate init(_ tier: GlyphTier) {
    switch tier {
    case .full: self = .full
    case .safe: self = .safe
    case .ascii: self = .ascii
    }
  }
}
