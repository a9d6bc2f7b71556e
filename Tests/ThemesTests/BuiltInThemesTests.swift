import Foundation
import Testing
import TextUI
import Themes

@testable import jinguo

/// What every theme that comes with the program keeps.
@Suite struct BuiltInThemesTests {
  static let themes = BuiltInThemes.all.map(\.name)

  private func theme(_ name: String) throws -> Theme {
    let json = try #require(BuiltInThemes.all.first { $0.name == name }).json
    return try ThemeFile.read(json)
  }

  /// Roles that are shapes, not letters: they need 3:1 against what is behind them.
  static let shapes: Set<Role> = [
    .border, .borderFocus, .popupBorder, .barFill, .barEmpty, .barMark, .spark,
  ]
  static let lamps: [Role] = [
    .lampDone, .lampAhead, .lampOnPace, .lampSlow, .lampBehind, .lampOverdue,
  ]
  /// Good, slow, bad: what must never look alike.
  static let judgements: [[Role]] = [
    [.lampDone, .lampAhead, .lampOnPace], [.lampSlow], [.lampBehind, .lampOverdue],
  ]

  @Test func thereAreSix() {
    #expect(
      Self.themes == ["dark", "light", "projector", "contrast", "colour-blind", "mono"])
  }

  @Test func theyAreOfferedByTheNamesThatTheyHave() throws {
    for known in BuiltInThemes.all { #expect(try theme(known.name).name == known.title) }
  }

  @Test(arguments: themes) func everyRoleIsThere(_ name: String) throws {
    let json = try #require(BuiltInThemes.all.first { $0.name == name }).json
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    let roles = try #require(object["roles"] as? [String: Any])
    #expect(Set(roles.keys) == Set(Role.allCases.map { "\($0)" }))
  }

  /// A colour as a terminal of 24 bits or of 256 colours shows it.
  private func shown(_ color: Color) -> [Color] {
    [color, ColorDepth.color(at: color.palette256)]
  }

  @Test(arguments: themes) func lettersAreReadable(_ name: String) throws {
    let theme = try theme(name)
    let least = ["projector", "contrast"].contains(name) ? 7 : 4.5
    for role in Role.allCases {
      for ground in [nil] + Role.allCases.filter(\.isGround) where ground != role {
        let style = theme.style(role, on: ground)
        guard let letters = style.foreground else { continue }
        let wanted = Self.shapes.contains(role) ? 3 : ground == nil ? least : 4.5
        for (place, letters) in shown(letters).enumerated() {
          let behind =
            style.background.map { shown($0)[place] } ?? theme.assumedBackground
          let contrast = Color.contrast(letters, behind)
          #expect(
            contrast >= wanted - 0.005,
            "\(name) \(role) on \(ground.map { "\($0)" } ?? "the ground"): \(contrast)")
        }
      }
    }
  }

  /// How far two lamps look apart, by their letters or by what is behind them.
  private func difference(_ one: Role, _ other: Role, _ theme: Theme, _ vision: ColorVision)
    -> Double
  {
    let ground = theme.assumedBackground
    let letters = [one, other].map { theme[$0].foreground ?? ground }
    let behind = [one, other].map { theme[$0].background ?? ground }
    return max(
      shown(letters[0]).indices.map {
        vision.difference(shown(letters[0])[$0], shown(letters[1])[$0])
      }.min() ?? 0, vision.difference(behind[0], behind[1]))
  }

  @Test(arguments: themes.filter { $0 != "mono" })
  func goodSlowAndBadLookDifferentToEveryone(_ name: String) throws {
    let theme = try theme(name)
    for vision in ColorVision.allCases {
      for (place, group) in Self.judgements.enumerated() {
        for other in Self.judgements[(place + 1)...].joined() {
          for lamp in group {
            let difference = difference(lamp, other, theme, vision)
            #expect(difference >= 14, "\(name) \(vision) \(lamp) \(other): \(difference)")
          }
        }
      }
    }
  }

  @Test func inTheColourBlindThemeEveryLampLooksDifferent() throws {
    let theme = try theme("colour-blind")
    for vision in ColorVision.allCases {
      for (place, lamp) in Self.lamps.enumerated() {
        for other in Self.lamps[(place + 1)...] {
          let difference = difference(lamp, other, theme, vision)
          #expect(difference >= 24, "\(vision) \(lamp) \(other): \(difference)")
        }
      }
    }
  }

  /// On sixteen colours, which users choose themselves, good and bad keep hues of their own, and no
  /// letter is left that xterm's colours would make unreadable.
  @Test(arguments: themes.filter { $0 != "mono" }, [ColorDepth.sixteen, .eight])
  func onFewColoursGoodAndBadKeepTheirHues(_ name: String, _ depth: ColorDepth) throws {
    let theme = try theme(name)
    let numbers = Self.judgements.map { group in
      group.map { theme.palette(theme[$0], depth) }
    }
    for good in numbers[0] {
      for bad in numbers[2] {
        #expect(
          good.foreground.map { $0 % 8 } != bad.foreground.map { $0 % 8 }
            || good.background != bad.background, "\(name)")
      }
    }
    for role in Role.allCases {
      for ground in [nil] + Role.allCases.filter(\.isGround) {
        let (letters, behind) = theme.palette(theme.style(role, on: ground), depth)
        guard let letters else { continue }
        let contrast = Color.contrast(
          ColorDepth.color(at: letters),
          behind.map { ColorDepth.color(at: $0) } ?? theme.assumedBackground)
        #expect(contrast >= 3, "\(name) \(role) \(ground.map { "\($0)" } ?? "")")
      }
    }
  }

  @Test func withoutColourTheCursorAndTheWorstStillStandOut() throws {
    let mono = try theme("mono")
    for role in Role.allCases {
      #expect(mono[role].foreground == nil && mono[role].background == nil)
    }
    for role: Role in [.rowFocus, .alarm, .tabActive] {
      #expect(mono[role].attributes.contains(.reverse))
    }
    // The cell is a gap in its reversed row.
    #expect(!mono[.cellFocus].attributes.contains(.reverse))
    #expect(mono[.cellFocus].attributes.contains(.bold))
    #expect(mono.style(.lampBehind, on: .rowFocus).attributes.contains(.reverse))
    #expect(mono[.lampBehind] != mono[.lampOnPace])
  }
}
