/// What looks odd in a figure that is allowed all the same; a second Enter or a note accepts it.
public enum WarningSentence: Phrase, Hashable {
  case farAbove(usual: String)
  case farBelow(usual: String)
  /// A cumulative figure fell.
  case fell(from: String, to: String)
  /// Far over the annual target, in percent of it.
  case farOverTarget(percent: String)
  case numeratorAbove(numerator: String, denominator: String)
  /// Fewer people than events, and the like: both are named.
  case fewerThan(less: String, more: String)
  case sameAgain(figure: String, periods: Int)
  /// A period left blank among filled ones.
  case hole(period: String)
  case looksLikeIdentityCard
  case looksLikePhone
  case looksLikeBankCard
  /// Something was taken away and no note says why.
  case subtractionWantsNote
  case unusual(least: String, most: String)
  /// A sheet says only about how many.
  case approximate(String)
  /// The denominator of the last period was taken.
  case denominatorKept(String)
  /// How to go on after any of them.
  case confirm(accept: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .farAbove(let usual): "比往常多很多（往常约 \(usual)），核对一下"
    case .farBelow(let usual): "比往常少很多（往常约 \(usual)），核对一下"
    case .fell(let from, let to): "累计数从 \(from) 降到 \(to)，写明原因"
    case .farOverTarget(let percent): "已到全年目标的 \(percent)，核对一下单位"
    case .numeratorAbove(let numerator, let denominator): "\(numerator) 多于总数 \(denominator)，核对一下"
    case .fewerThan(let less, let more): "\(less)少于\(more)，核对一下"
    case .sameAgain(let figure, let periods): "连续 \(periods) 期都是 \(figure)，核对一下"
    case .hole(let period): "\(period)是 0 还是未报？"
    case .looksLikeIdentityCard: "备注里像有身份证号，删去再存"
    case .looksLikePhone: "备注里像有手机号，删去再存"
    case .looksLikeBankCard: "备注里像有银行卡号，删去再存"
    case .approximate(let text): "表里写的是“\(text)”，按这个数记，请核实"
    case .subtractionWantsNote: "减了数，最好写一句为什么"
    case .unusual(let least, let most): "常见在 \(least) 到 \(most) 之间，核对一下"
    case .denominatorKept(let denominator): "分母沿用 \(denominator)"
    case .confirm(let accept): "没错再按 \(accept)；也可写备注"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .farAbove(let usual): "Far more than usual (about \(usual)); please check"
    case .farBelow(let usual): "Far less than usual (about \(usual)); please check"
    case .fell(let from, let to): "The total fell from \(from) to \(to); say why"
    case .farOverTarget(let percent): "\(percent) of the year's target; check the measure"
    case .numeratorAbove(let numerator, let denominator):
      "\(numerator) is more than the total of \(denominator); please check"
    case .fewerThan(let less, let more): "\(less) below \(more); please check"
    case .sameAgain(let figure, let periods):
      "\(figure) for \(English.count(periods, "period")) running; please check"
    case .hole(let period): "\(period): 0, or not reported?"
    case .unusual(let least, let most): "Usually from \(least) to \(most); please check"
    case .looksLikeIdentityCard: "The note seems to hold an ID number; better remove it"
    case .looksLikePhone: "The note seems to hold a phone number; better remove it"
    case .looksLikeBankCard: "The note seems to hold a bank card number; better remove it"
    case .approximate(let text): "The sheet says about: \(text); taken as it stands, please check"
    case .subtractionWantsNote: "Something was subtracted; a note should say why"
    case .denominatorKept(let denominator): "total kept at \(denominator)"
    case .confirm(let accept): "\(accept) again accepts; note if any"
    }
  }
}
