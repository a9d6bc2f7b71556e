public import Languages
public import TextUI

/// What is on screen while there is no book: where to begin, then maybe a folder.
public struct FirstRun: Hashable, Sendable {
  /// Where one can begin, in the order shown.
  public enum Choice: Hashable, Sendable, CaseIterable {
    case sample, new, open, quit

    /// Its name.
    public var name: FirstRunWord {
      switch self {
      case .sample: .sample
      case .new: .new
      case .open: .open
      case .quit: .quit
      }
    }
    /// What it means.
    public var remark: FirstRunWord {
      switch self {
      case .sample: .sampleRemark
      case .new: .newRemark
      case .open: .openRemark
      case .quit: .quitRemark
      }
    }
  }

  /// What the shell has to do.
  public enum Wish: Hashable, Sendable {
    /// Open a throw-away copy of the sample book.
    case sample
    /// Make a book in a folder, as it was typed, and open it.
    case make(String)
    /// Open the book of a folder, as it was typed.
    case open(String)
    /// Draw everything anew.
    case redraw
    case quit
  }

  /// The language of the screen.
  public private(set) var words: Words
  /// The terminal's size.
  public private(set) var size: Size
  /// How the screen looks.
  public let looks: Looks
  /// The chosen one.
  public private(set) var choice = Choice.sample
  /// The folder that is being typed; nil while nothing is.
  public private(set) var field: TextField?
  /// Why the last wish couldn't be granted, as a sentence; nil: nothing went wrong.
  public private(set) var refusal: String?
  private let suggestion: String

  /// The first question.
  ///
  /// - Parameter suggestion: the folder that a new book is made in if nothing else is typed.
  public init(words: Words, size: Size, looks: Looks, suggestion: String) {
    self.words = words
    self.words.isPlain = looks.tier != .full
    self.size = size
    self.looks = looks
    self.suggestion = suggestion
  }

  /// Tells why a wish couldn't be granted; the field stays as it is.
  public mutating func refuse(_ sentence: String) { refusal = sentence }

  /// Takes what happened; nil when there is nothing to do but to draw.
  public mutating func take(_ event: Event) -> Wish? {
    switch event {
    case .input(.key(let key)): return pressed(key)
    case .input(.paste(let text)):
      field?.insert(String(text.prefix { !$0.isNewline }.prefix(1000)))
      return nil
    case .input(.resize(let size)):
      self.size = size
      return nil
    case .input(.terminate), .input(.hangup): return .quit
    case .input(.resumed): return .redraw
    case .pointed(let event, let region?)
    where event.action == .press && event.button == .left && region.name == "choice":
      guard field == nil, Choice.allCases.indices.contains(region.y) else { return nil }
      choice = Choice.allCases[region.y]
      return chosen()
    default: return nil
    }
  }

  private mutating func pressed(_ key: Key) -> Wish? {
    if key == .control("q") || key == .function(10) { return .quit }
    refusal = nil
    if field != nil { return typed(key) }
    let all = Choice.allCases
    let place = all.firstIndex(of: choice) ?? 0
    switch key.narrowed {
    case .escape, .character("q"): return .quit
    case .up, .character("k"), .backTab: choice = all[max(0, place - 1)]
    case .down, .character("j"), .tab: choice = all[min(all.count - 1, place + 1)]
    case .home: choice = .sample
    case .end: choice = .quit
    case .enter: return chosen()
    case .character("L"), .function(12): words.language = words.language == .zh ? .en : .zh
    case .character(let scalar) where ("1"..."9").contains(scalar):
      let number = Int(scalar.value) - 0x31
      guard all.indices.contains(number) else { return nil }
      choice = all[number]
      return chosen()
    default: break
    }
    return nil
  }

  private mutating func chosen() -> Wish? {
    switch choice {
    case .sample: return .sample
    case .quit: return .quit
    case .new, .open:
      var field = TextField()
      if choice == .new { field.insert(suggestion) }
      self.field = field
      return nil
    }
  }

  private mutating func typed(_ key: Key) -> Wish? {
    switch key {
    case .escape: field = nil
    case .enter:
      let path = field?.text.trimmingSpaces ?? ""
      guard !path.isEmpty else {
        refusal = words(FirstRunWord.pathNeeded)
        return nil
      }
      return choice == .new ? .make(path) : .open(path)
    default: _ = field?.press(key)
    }
    return nil
  }
}
