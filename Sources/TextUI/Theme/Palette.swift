extension Color {
  /// The nearest colour of the fixed part of the 256-colour palette, 16…255.
  ///
  /// The first sixteen are left out: users redefine them.
  public var palette256: Int {
    let steps = [0, 95, 135, 175, 215, 255]
    func nearestStep(_ part: UInt8) -> Int {
      steps.indices.min { abs(steps[$0] - Int(part)) < abs(steps[$1] - Int(part)) } ?? 0
    }
    let (r, g, b) = (nearestStep(red), nearestStep(green), nearestStep(blue))
    let cube = Color(
      red: UInt8(steps[r]), green: UInt8(steps[g]), blue: UInt8(steps[b]))
    let level = min(23, max(0, ((Int(red) + Int(green) + Int(blue)) / 3 - 3) / 10))
    let shade = UInt8(8 + 10 * level)
    let gray = Color(red: shade, green: shade, blue: shade)
    return distance(to: gray) < distance(to: cube) ? 232 + level : 16 + 36 * r + 6 * g + b
  }

  /// The colour of the same hue and about the same brightness among the sixteen, 0…15.
  ///
  /// The nearest one would often be a grey: terminals and users choose these colours themselves, so
  /// only the hue is sure.
  public var palette16: Int {
    let isBright = max(red, green, blue) >= 0xE0 || min(red, green, blue) >= 0x87
    guard let hue else {
      switch (Int(red) + Int(green) + Int(blue)) / 3 {
      case ..<48: return 0
      case ..<128: return 8
      case ..<208: return 7
      default: return 15
      }
    }
    return isBright ? hue + 8 : hue
  }

  /// The colour of the same hue among the eight, 0…7.
  public var palette8: Int {
    hue ?? ((Int(red) + Int(green) + Int(blue)) / 3 < 0x60 ? 0 : 7)
  }

  /// Red, green and blue as bits 0, 1 and 2; nil for a grey.
  private var hue: Int? {
    let (least, most) = (Int(min(red, green, blue)), Int(max(red, green, blue)))
    guard most - least >= 40 else { return nil }
    let half = least + (most - least) / 2
    return [red, green, blue].enumerated().reduce(0) { bits, part in
      Int(part.element) >= half ? bits | 1 << part.offset : bits
    }
  }

  /// Squared distance weighted by how the eye tells red, green and blue apart.
  private func distance(to other: Color) -> Int {
    let dr = Int(red) - Int(other.red)
    let dg = Int(green) - Int(other.green)
    let db = Int(blue) - Int(other.blue)
    return 3 * dr * dr + 6 * dg * dg + db * db
  }

  static let sixteen: [Color] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map { Color(rgb: $0) }
}
