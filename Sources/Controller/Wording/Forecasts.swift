public import Domain
public import Languages

extension Words {
  /// A forecast in sentences, and how each is to be taken.
  public func tell(_ forecast: Forecast?, _ indicator: Indicator) -> [(String, Notice.Tone)] {
    guard let forecast else { return [] }
    let cadence = cadence(indicator.cadence)
    let unit = measure(indicator)
    func amount(_ value: Fraction) -> String {
      unit.isEmpty ? brief(value) : "\(brief(value)) \(unit)"
    }
    guard let progress = forecast.progress, let band = forecast.progressBand else {
      let told = ForecastSentence.amounts(
        to: amount(forecast.amount),
        band: "\(brief(forecast.band.lowerBound))–\(brief(forecast.band.upperBound))",
        cadence: cadence)
      return [(self(told), .told)]
    }
    let sentence = ForecastSentence.leadsTo(
      percent: "\(progress.percent)%",
      band: "\(band.lowerBound.percent)%–\(band.upperBound.percent)%", cadence: cadence)
    var told = [(self(sentence), progress >= .one ? Notice.Tone.told : .warning)]
    if let seasonal = forecast.seasonal {
      told.append((self(ForecastSentence.seasonal(percent: "\(seasonal.percent)%")), .told))
    }
    if forecast.required == .zero {
      told.append((self(ForecastSentence.reached), .done))
    } else if let required = forecast.required {
      told.append(
        (
          self(
            ForecastSentence.needs(
              amount(required), periods: forecast.periodsLeft, cadence: cadence)), .told
        ))
    }
    return told
  }
}

extension Words {
  /// A change as it is told: `+12.5%`, or `+1.2 个百分点` between percents; nil when there is none.
  public func change(_ change: Change?) -> String? {
    switch change {
    case .share(let share): return signed((share * Fraction(100)).decimal(1)) + "%"
    case .points(let points): return self(ForecastSentence.points(signed(points.decimal(1))))
    case nil: return nil
    }
  }

  private func signed(_ amount: String) -> String { amount.hasPrefix("-") ? amount : "+" + amount }
}
